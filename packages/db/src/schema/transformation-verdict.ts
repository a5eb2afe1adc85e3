import { sql } from 'drizzle-orm';
import { check, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** What one market leader finds of a plan, per condition; its own until it shares it with the other. */
export const transformationVerdict = iza.table(
  'transformation_verdict',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    step: text('step').notNull(),
    onRevision: integer('on_revision').notNull(),
    revision: integer('revision').notNull(),
    content: jsonb('content').notNull(),
    sharedAt: moment('shared_at'),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.ofParty, table.step, table.onRevision] }),
    check('transformation_verdict_step', sql`step in ('quick-check', 'assessment')`),
  ],
);
