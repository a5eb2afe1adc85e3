import { boolean, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { progressRound } from './progress-round.ts';
import { iza } from './schema.ts';

/** One thing that is asked after in a round, as the plan had it when the round began. */
export const progressLine = iza.table(
  'progress_line',
  {
    round: uuid('round')
      .notNull()
      .references(() => progressRound.id),
    subject: text('subject').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    code: text('code'),
    under: text('under').array().notNull(),
    targets: jsonb('targets').notNull(),
    parties: text('parties').array().notNull(),
    asked: boolean('asked').notNull(),
    reporterParty: text('reporter_party').references(() => party.id),
    reporterPerson: uuid('reporter_person'),
    reporterPersonName: text('reporter_person_name'),
    reportedAt: moment('reported_at'),
  },
  (table) => [primaryKey({ columns: [table.round, table.subject] })],
);
