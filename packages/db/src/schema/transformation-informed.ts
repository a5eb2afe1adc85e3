import { sql } from 'drizzle-orm';
import { check, date, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, signedRow } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** An insurer that was told of an approval. */
export const transformationInformed = iza.table(
  'transformation_informed',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    day: date('day', { mode: 'string' }).notNull(),
    seenAt: moment('seen_at'),
    seenByName: text('seen_by_name'),
    ...signedRow(),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.ofParty] }),
    check('transformation_informed_seen', sql`(seen_at is null) = (seen_by_name is null)`),
  ],
);
