import { sql } from 'drizzle-orm';
import { check, date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';

/** How many people an insurer insures in a municipality, as supplied; market leaders are derived from it. */
export const insured = iza.table(
  'insured',
  {
    municipality: text('municipality').notNull(),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    onDay: date('on_day', { mode: 'string' }).notNull(),
    insured: integer('insured').notNull(),
    source: text('source').notNull(),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [
    primaryKey({ columns: [table.municipality, table.ofParty, table.onDay] }),
    check('insured_from_0', sql`insured >= 0`),
  ],
);
