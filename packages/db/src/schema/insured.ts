import { sql } from 'drizzle-orm';
import { check, date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';

/** Numbers of insured that came in together, as they stood on one day. */
export const insuredSupply = iza.table(
  'insured_supply',
  {
    id: uuid('id').primaryKey(),
    onDay: date('on_day', { mode: 'string' }).notNull(),
    source: text('source').notNull(),
    ...onRecord(),
  },
  (table) => [index('insured_supply_day').on(table.onDay)],
);

/** How many people an insurer insures in a municipality, as supplied; market leaders are derived from it. */
export const insured = iza.table(
  'insured',
  {
    supply: uuid('supply')
      .notNull()
      .references(() => insuredSupply.id),
    municipality: text('municipality').notNull(),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    insured: integer('insured').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.supply, table.municipality, table.ofParty] }),
    index('insured_municipality').on(table.municipality),
    check('insured_from_0', sql`insured >= 0`),
  ],
);
