import type { RegionKind } from '@iza/domain/region';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, text } from 'drizzle-orm/pg-core';
import { iza } from './schema.ts';

/** Region, by its code. Rows of the accord are renewed at every migration, rows of the operator are left alone. */
export const region = iza.table(
  'region',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<RegionKind>().notNull(),
    name: text('name').notNull(),
    parent: text('parent').references((): AnyPgColumn => region.id),
    origin: text('origin').$type<'accord' | 'operator'>().notNull(),
  },
  (table) => [
    index('region_kind').on(table.kind),
    check('region_origin', sql`${table.origin} in ('accord', 'operator')`),
  ],
);
