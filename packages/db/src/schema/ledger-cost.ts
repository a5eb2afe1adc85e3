import { bigint, uuid } from 'drizzle-orm/pg-core';
import { ledgerEntry } from './ledger-entry.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** A cost line that was funded; each once, whatever the plan or the route. */
export const ledgerCost = iza.table('ledger_cost', {
  cost: uuid('cost').primaryKey(),
  plan: uuid('plan')
    .notNull()
    .references(() => transformation.id),
  entry: bigint('entry', { mode: 'number' })
    .notNull()
    .references(() => ledgerEntry.seq),
});
