import { date, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformationStep } from './transformation-step.ts';

/** The verdict of a market leader as it stood when it signed a decision; written by the database. */
export const transformationSignedVerdict = iza.table(
  'transformation_signed_verdict',
  {
    step: uuid('step')
      .notNull()
      .references(() => transformationStep.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    framework: text('framework').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    content: jsonb('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.step, table.ofParty] })],
);
