import { customType, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { accordText } from './accord-text.ts';
import { iza } from './schema.ts';

const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** A run of lines of a text that belongs to one clause and to none of its parts; `clause` null: outside every clause. */
export const accordPassage = iza.table(
  'accord_passage',
  {
    edition: text('edition')
      .notNull()
      .references(() => accordText.edition, { onDelete: 'cascade' }),
    firstLine: integer('first_line').notNull(),
    lastLine: integer('last_line').notNull(),
    clause: text('clause'),
    text: text('text').notNull(),
    words: searchVector('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.edition, table.firstLine] })],
);
