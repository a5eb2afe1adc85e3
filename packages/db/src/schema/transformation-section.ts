import { sql } from 'drizzle-orm';
import { check, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** The text of a plan by section; every save is a row, and the newest holds. */
export const transformationSection = iza.table(
  'transformation_section',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    section: text('section').notNull(),
    revision: integer('revision').notNull(),
    content: jsonb('content').notNull(),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.section, table.revision] }),
    check('transformation_section_revision', sql`revision >= 1`),
  ],
);
