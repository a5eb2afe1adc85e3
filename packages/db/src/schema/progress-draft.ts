import { foreignKey, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { party } from './party.ts';
import { progressLine } from './progress-line.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** What a party typed and did not send in: its own. */
export const progressDraft = iza.table(
  'progress_draft',
  {
    round: uuid('round').notNull(),
    subject: text('subject').notNull(),
    party: text('party')
      .notNull()
      .references(() => party.id),
    content: jsonb('content').notNull(),
    revision: integer('revision').notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [
    primaryKey({ columns: [table.round, table.subject, table.party] }),
    foreignKey({
      name: 'progress_draft_of_line',
      columns: [table.round, table.subject],
      foreignColumns: [progressLine.round, progressLine.subject],
    }),
  ],
);
