import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** An account of the transformation funds, with what stands on it: kept by the lines that are written. */
export const ledgerAccount = iza.table(
  'ledger_account',
  {
    key: text('key').primaryKey(),
    account: jsonb('account').notNull(),
    plan: uuid('plan').references(() => transformation.id),
    balance: bigint('balance', { mode: 'number' }).notNull().default(0),
  },
  (table) => [
    index('ledger_account_plan').on(table.plan),
    check('ledger_account_not_below_nothing', sql`balance >= 0 or key in ('source', 'size')`),
  ],
);
