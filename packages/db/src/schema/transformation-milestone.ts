import { sql } from 'drizzle-orm';
import { jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** Where a milestone stands on its way to payment; one without a row is planned. */
export const transformationMilestone = iza.table(
  'transformation_milestone',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    milestone: uuid('milestone').notNull(),
    progress: jsonb('progress').notNull(),
    standing: text('standing').notNull().generatedAlwaysAs(sql`progress ->> 'standing'`),
    at: moment('at').notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party').references(() => party.id),
  },
  (table) => [primaryKey({ columns: [table.plan, table.milestone] })],
);
