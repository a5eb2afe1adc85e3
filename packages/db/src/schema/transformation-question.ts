import { sql } from 'drizzle-orm';
import { boolean, check, index, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** A question on a plan, by a market leader or another insurer, with its answer. */
export const transformationQuestion = iza.table(
  'transformation_question',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    condition: text('condition'),
    asLeader: boolean('as_leader').notNull(),
    text: text('text').notNull(),
    answer: text('answer'),
    answeredAt: moment('answered_at'),
    answeredByName: text('answered_by_name'),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [
    index('transformation_question_plan').on(table.plan),
    check('transformation_question_answered', sql`(answer is null) = (answered_at is null)`),
  ],
);
