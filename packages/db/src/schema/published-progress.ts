import { date, integer, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

/** What the public reads of a closed round, where the region chose so. */
export const publishedProgress = iza.table(
  'published_progress',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    number: integer('number').notNull(),
    closedOn: date('closed_on', { mode: 'string' }).notNull(),
    words: jsonb('words').notNull(),
    lines: jsonb('lines').notNull(),
  },
  (table) => [primaryKey({ columns: [table.plan, table.number] })],
);
