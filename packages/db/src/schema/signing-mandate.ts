import { sql } from 'drizzle-orm';
import { check, date, index, text, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** Who may sign decisions on transformation plans for a company. */
export const signingMandate = iza.table(
  'signing_mandate',
  {
    id: uuid('id').primaryKey(),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    holder: uuid('holder')
      .notNull()
      .references(() => person.id),
    holderName: text('holder_name').notNull(),
    note: text('note').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    evidence: text('evidence').notNull(),
    ...onRecord(),
  },
  (table) => [
    index('signing_mandate_party').on(table.ofParty),
    check(
      'signing_mandate_period',
      sql`${table.validTo} is null or ${table.validFrom} <= ${table.validTo}`,
    ),
  ],
);
