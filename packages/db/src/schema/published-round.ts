import { date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** Public summary of a consultation round of an adopted version; written by a trigger. */
export const publishedRound = iza.table(
  'published_round',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    round: integer('round').notNull(),
    closedOn: date('closed_on', { mode: 'string' }).notNull(),
    received: text('received').notNull(),
    done: text('done').notNull(),
  },
  (table) => [primaryKey({ columns: [table.version, table.round] })],
);
