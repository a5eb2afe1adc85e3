import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** How a result of a running plan stood in a quarter; every save is a row, and the newest holds. */
export const transformationObservation = iza.table(
  'transformation_observation',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    result: uuid('result').notNull(),
    quarter: text('quarter').notNull(),
    revision: integer('revision').notNull(),
    content: jsonb('content').notNull(),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [primaryKey({ columns: [table.plan, table.result, table.quarter, table.revision] })],
);
