import { boolean, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** Cost lines of one applicant that are its own: other applicants and insurers do not see them unless it shares them. */
export const transformationOwn = iza.table(
  'transformation_own',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    revision: integer('revision').notNull(),
    content: jsonb('content').notNull(),
    shared: boolean('shared').notNull(),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [primaryKey({ columns: [table.plan, table.ofParty, table.revision] })],
);
