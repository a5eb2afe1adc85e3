import { date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** That a party agrees with the plan as it stood at a revision; only it can say so. */
export const transformationConsent = iza.table(
  'transformation_consent',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    onRevision: integer('on_revision').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [primaryKey({ columns: [table.plan, table.ofParty, table.onRevision] })],
);
