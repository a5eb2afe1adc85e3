import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** Who of a market leader handles a plan. */
export const transformationAssignment = iza.table(
  'transformation_assignment',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    number: integer('number').notNull(),
    assignee: uuid('assignee').references(() => person.id),
    assigneeName: text('assignee_name'),
    ...signedRow(),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.ofParty, table.number] }),
    check(
      'transformation_assignment_named',
      sql`(${table.assignee} is null) = (${table.assigneeName} is null)`,
    ),
  ],
);
