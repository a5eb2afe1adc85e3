import { sql } from 'drizzle-orm';
import { bigint, check, integer, text, uuid } from 'drizzle-orm/pg-core';
import { ledgerEntry } from './ledger-entry.ts';
import { iza } from './schema.ts';

/** A sum for a route, for a year or for the whole term. */
export const ledgerEnvelope = iza.table(
  'ledger_envelope',
  {
    id: uuid('id').primaryKey(),
    route: text('route').notNull(),
    year: integer('year'),
    source: text('source').notNull(),
    entry: bigint('entry', { mode: 'number' })
      .notNull()
      .references(() => ledgerEntry.seq),
  },
  () => [check('ledger_envelope_route', sql`route in ('insurers', 'municipalities', 'vws')`)],
);
