import { sql } from 'drizzle-orm';
import { check, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformationStep } from './transformation-step.ts';

/** A signature under a step. */
export const transformationSignature = iza.table(
  'transformation_signature',
  {
    step: uuid('step')
      .notNull()
      .references(() => transformationStep.id),
    side: text('side').notNull(),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [
    primaryKey({ columns: [table.step, table.side, table.ofParty] }),
    check(
      'transformation_signature_side',
      sql`side in ('lead', 'applicant', 'leader', 'authority', 'association')`,
    ),
  ],
);
