import { bigint, date, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** What happened to a plan, in order; only added to. */
export const transformationEvent = iza.table(
  'transformation_event',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    day: date('day', { mode: 'string' }).notNull(),
    event: jsonb('event').notNull(),
    role: text('role'),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [index('transformation_event_plan').on(table.plan, table.seq)],
);
