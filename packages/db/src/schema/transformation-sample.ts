import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { moment, signedRow } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** A question of the NZa to one party, with its answer. */
export const transformationSample = iza.table(
  'transformation_sample',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    text: text('text').notNull(),
    answer: text('answer'),
    answeredAt: moment('answered_at'),
    answeredByName: text('answered_by_name'),
    ...signedRow(),
  },
  (table) => [
    index('transformation_sample_plan').on(table.plan),
    check('transformation_sample_answered', sql`(answer is null) = (answered_at is null)`),
  ],
);
