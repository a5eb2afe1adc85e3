import { date, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

const signed = {
  at: moment('at').notNull(),
  person: uuid('person'),
  personName: text('person_name'),
  party: text('party').references(() => party.id),
};

/** What a public authority found when it checked a plan on public interests. */
export const transformationCheck = iza.table('transformation_check', {
  id: uuid('id').primaryKey(),
  plan: uuid('plan')
    .notNull()
    .references(() => transformation.id),
  finding: jsonb('finding').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  ...signed,
});

/** What an applicant or a market leader answers to a finding of an authority. */
export const transformationCheckAnswer = iza.table(
  'transformation_check_answer',
  {
    finding: uuid('finding')
      .notNull()
      .references(() => transformationCheck.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    text: text('text').notNull(),
    ...signed,
  },
  (table) => [primaryKey({ columns: [table.finding, table.ofParty] })],
);
