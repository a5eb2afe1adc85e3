import { date, index, primaryKey, text } from 'drizzle-orm/pg-core';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** That a municipality lies in a region, from a day to a day. */
export const regionMunicipality = iza.table(
  'region_municipality',
  {
    region: text('region')
      .notNull()
      .references(() => region.id),
    municipality: text('municipality').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.region, table.municipality, table.validFrom] }),
    index('region_municipality_municipality').on(table.municipality),
  ],
);
