import { integer, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** A running text of the agreement that an operator loaded; one an edition, and none where nobody did. */
export const accordText = iza.table('accord_text', {
  edition: text('edition').primaryKey(),
  document: text('document').notNull(),
  fileName: text('file_name').notNull(),
  lines: integer('lines').notNull(),
  headings: integer('headings').notNull(),
  headingsMissed: integer('headings_missed').notNull(),
  loadedAt: moment('loaded_at').notNull().defaultNow(),
});
