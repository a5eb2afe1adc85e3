import { primaryKey, text } from 'drizzle-orm/pg-core';
import { accordText } from './accord-text.ts';
import { iza } from './schema.ts';

/** Every different word of a text, with its stem and the stems of what it is made of. */
export const accordWord = iza.table(
  'accord_word',
  {
    edition: text('edition')
      .notNull()
      .references(() => accordText.edition, { onDelete: 'cascade' }),
    word: text('word').notNull(),
    stem: text('stem').notNull(),
    parts: text('parts').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.edition, table.word] })],
);
