import { date, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** Two regions that share municipalities, from a day to a day; computed from their municipalities when these are renewed. */
export const regionOverlap = iza.table(
  'region_overlap',
  {
    region: text('region')
      .notNull()
      .references(() => region.id),
    other: text('other')
      .notNull()
      .references(() => region.id),
    shared: integer('shared').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.region, table.other, table.validFrom] })],
);
