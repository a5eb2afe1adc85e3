import { boolean, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** Who bound itself to which agreements of an adopted version, as the public reads it; written by triggers. */
export const publishedCommitment = iza.table(
  'published_commitment',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    commitment: uuid('commitment').notNull(),
    party: text('party').notNull(),
    items: uuid('items').array(),
    reserved: boolean('reserved').notNull(),
    reservation: text('reservation'),
  },
  (table) => [primaryKey({ columns: [table.version, table.commitment] })],
);
