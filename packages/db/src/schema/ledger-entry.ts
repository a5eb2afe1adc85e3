import { sql } from 'drizzle-orm';
import { bigint, date, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** An operation on the funds; only added to, by one function that looks at who and at the sums. */
export const ledgerEntry = iza.table(
  'ledger_entry',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    operation: jsonb('operation').notNull(),
    kind: text('kind').notNull().generatedAlwaysAs(sql`operation ->> 'operation'`),
    plan: uuid('plan').references(() => transformation.id),
    day: date('day', { mode: 'string' }).notNull(),
    role: text('role'),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [index('ledger_entry_plan').on(table.plan)],
);
