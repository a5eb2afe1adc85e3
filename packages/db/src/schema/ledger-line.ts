import { bigint, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { ledgerAccount } from './ledger-account.ts';
import { ledgerEntry } from './ledger-entry.ts';
import { iza } from './schema.ts';

/** What an entry puts on an account or takes from it; lines of an entry add up to nothing in each family. */
export const ledgerLine = iza.table(
  'ledger_line',
  {
    entry: bigint('entry', { mode: 'number' })
      .notNull()
      .references(() => ledgerEntry.seq),
    place: integer('place').notNull(),
    account: text('account')
      .notNull()
      .references(() => ledgerAccount.key),
    amount: bigint('amount', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.entry, table.place] }),
    index('ledger_line_account').on(table.account),
  ],
);
