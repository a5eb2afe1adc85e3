import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

const ofText = {
  plan: uuid('plan')
    .notNull()
    .references(() => transformation.id),
  number: integer('number').notNull(),
  revision: integer('revision').notNull(),
};
const signed = {
  at: moment('at').notNull(),
  person: uuid('person'),
  personName: text('person_name'),
  party: text('party').references(() => party.id),
};

/** The text of a running plan as it would become; every save of a section is a row, and the newest of each section holds. */
export const transformationChanging = iza.table(
  'transformation_changing',
  {
    ...ofText,
    section: text('section').notNull(),
    content: jsonb('content').notNull(),
    ...signed,
  },
  (table) => [primaryKey({ columns: [table.plan, table.number, table.revision] })],
);

/** An applicant agrees with a changed text of a running plan, as it stood at a revision. */
export const transformationChangeConsent = iza.table(
  'transformation_change_consent',
  {
    ...ofText,
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    ...signed,
  },
  (table) => [primaryKey({ columns: [table.plan, table.number, table.revision, table.ofParty] })],
);
