import { sql } from 'drizzle-orm';
import { check, date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** How a party acts along with an approved plan. */
export const transformationStance = iza.table(
  'transformation_stance',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    number: integer('number').notNull(),
    side: text('side').notNull(),
    stance: text('stance').notNull(),
    words: text('words').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    ...signedRow(),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.ofParty, table.number] }),
    check(
      'transformation_stance_words',
      sql`${table.stance} = 'follows' or length(trim(${table.words})) > 0`,
    ),
  ],
);
