import { bigint, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { ledgerEntry } from './ledger-entry.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** Plans that wait for money on a route, in order of receipt. */
export const ledgerWaiting = iza.table(
  'ledger_waiting',
  {
    route: text('route').notNull(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    since: bigint('since', { mode: 'number' })
      .notNull()
      .references(() => ledgerEntry.seq),
  },
  (table) => [primaryKey({ columns: [table.route, table.plan] })],
);
