import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** A step that was asked for, waits for signatures, was taken or withdrawn. */
export const transformationStep = iza.table(
  'transformation_step',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    command: jsonb('command').notNull(),
    onRevision: integer('on_revision').notNull(),
    fromStage: text('from_stage').notNull(),
    status: text('status').notNull(),
    closedAt: moment('closed_at'),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [
    index('transformation_step_plan').on(table.plan),
    check('transformation_step_status', sql`status in ('pending', 'taken', 'withdrawn')`),
    check('transformation_step_closed', sql`(status = 'pending') = (closed_at is null)`),
  ],
);
