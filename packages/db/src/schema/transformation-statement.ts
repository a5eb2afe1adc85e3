import { bigint, date, index, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** What one insurer pays of a milestone that was paid; written by one function that looks at the sum. */
export const transformationStatement = iza.table(
  'transformation_statement',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    milestone: uuid('milestone').notNull(),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    content: jsonb('content').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.milestone, table.ofParty] }),
    index('transformation_statement_party').on(table.ofParty),
  ],
);
