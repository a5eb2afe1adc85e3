import { boolean, date, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { mandate } from './mandate.ts';
import { party } from './party.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** That a party bound itself to agreements of a version, on the text as it stood. */
export const commitment = iza.table(
  'commitment',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    party: text('party')
      .notNull()
      .references(() => party.id),
    mandate: uuid('mandate').references(() => mandate.id),
    items: uuid('items').array(),
    signatory: text('signatory').notNull(),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
    onRevision: integer('on_revision').notNull(),
    reservation: text('reservation').notNull(),
    reservationPublic: boolean('reservation_public').notNull(),
    ...onRecord(),
  },
  (table) => [index('commitment_version').on(table.version)],
);
