import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** The key by which insurers share what is granted to a plan: a recorded choice; the newest holds. */
export const transformationShareKey = iza.table(
  'transformation_share_key',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    number: integer('number').notNull(),
    content: jsonb('content').notNull(),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [primaryKey({ columns: [table.plan, table.number] })],
);
