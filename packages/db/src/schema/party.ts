import type { PartyKind, PartySector } from '@iza/domain/party';
import { sql } from 'drizzle-orm';
import { check, text } from 'drizzle-orm/pg-core';
import { iza } from './schema.ts';

/** Party, by its code. Rows of the accord are renewed at every migration, rows of the operator are left alone, and override them. */
export const party = iza.table(
  'party',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<PartyKind>().notNull(),
    name: text('name').notNull(),
    short: text('short'),
    origin: text('origin').$type<'accord' | 'operator'>().notNull(),
    sector: text('sector').$type<PartySector>(),
  },
  (table) => [check('party_origin', sql`${table.origin} in ('accord', 'operator')`)],
);
