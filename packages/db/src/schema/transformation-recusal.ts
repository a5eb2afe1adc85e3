import { sql } from 'drizzle-orm';
import { boolean, check, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** That an insurer can't lead a plan, with why. */
export const transformationRecusal = iza.table(
  'transformation_recusal',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    ground: text('ground').notNull(),
    reason: text('reason').notNull(),
    led: boolean('led').notNull().default(false),
    ...onRecord(),
  },
  (table) => [
    uniqueIndex('transformation_recusal_once')
      .on(table.plan, table.ofParty)
      .where(sql`withdrawn_at is null`),
    check('transformation_recusal_ground', sql`ground in ('conflict-of-interest', 'left')`),
  ],
);
