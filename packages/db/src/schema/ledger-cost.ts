import { bigint, boolean, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { ledgerEntry } from './ledger-entry.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** A cost line that was funded, or came free because all of what paid it was released; the newest line counts. */
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
    funds: boolean('funds').notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.cost, table.entry] })],
);
