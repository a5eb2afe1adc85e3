import { sql } from 'drizzle-orm';
import { check, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { party } from './party.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** An agreement of an adopted plan that its leaders marked as an example. */
export const goodPractice = iza.table(
  'good_practice',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    item: uuid('item').notNull(),
    why: text('why').notNull(),
    contact: text('contact')
      .notNull()
      .references(() => party.id),
    ...onRecord(),
  },
  (table) => [
    uniqueIndex('good_practice_once')
      .on(table.version, table.item)
      .where(sql`${table.withdrawnAt} is null`),
    check('good_practice_why', sql`length(trim(${table.why})) > 0`),
  ],
);
