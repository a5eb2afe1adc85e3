import { index, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** Answers to writes, by the sender's key: the same request again gets the same answer and writes nothing. */
export const answeredRequest = iza.table(
  'answered_request',
  {
    person: uuid('person')
      .notNull()
      .references(() => person.id),
    key: uuid('key').notNull(),
    operation: text('operation').notNull(),
    inputHash: bytes('input_hash').notNull(),
    answer: jsonb('answer'),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.key] }),
    index('answered_request_at').on(table.at),
  ],
);
