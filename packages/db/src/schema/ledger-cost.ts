import { bigint, boolean, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { ledgerEntry } from './ledger-entry.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** What pays a cost line, in one go or in parts, and what came free of it again; together what it is paid by now. */
export const ledgerCost = iza.table(
  'ledger_cost',
  {
    cost: uuid('cost').notNull(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    entry: bigint('entry', { mode: 'number' })
      .notNull()
      .references(() => ledgerEntry.seq),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    funds: boolean('funds').notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.cost, table.entry] })],
);
