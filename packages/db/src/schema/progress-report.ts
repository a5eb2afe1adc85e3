import { boolean, date, foreignKey, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { progressLine } from './progress-line.ts';
import { iza } from './schema.ts';

/** What a party sent in; a later one corrects the earlier, which stays on record. */
export const progressReport = iza.table(
  'progress_report',
  {
    id: uuid('id').primaryKey(),
    round: uuid('round').notNull(),
    subject: text('subject').notNull(),
    party: text('party')
      .notNull()
      .references(() => party.id),
    answer: jsonb('answer').notNull(),
    unchanged: boolean('unchanged').notNull(),
    reason: text('reason'),
    at: moment('at').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    person: uuid('person'),
    personName: text('person_name'),
  },
  (table) => [
    index('progress_report_line').on(table.round, table.subject, table.id),
    foreignKey({
      name: 'progress_report_of_line',
      columns: [table.round, table.subject],
      foreignColumns: [progressLine.round, progressLine.subject],
    }),
  ],
);
