import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

/** An agreement that leans on an agreement of another plan. */
export const lean = iza.table(
  'lean',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    item: uuid('item').notNull(),
    onPlan: uuid('on_plan')
      .notNull()
      .references(() => plan.id),
    onItem: uuid('on_item').notNull(),
    why: text('why').notNull(),
    ...onRecord(),
  },
  (table) => [
    index('lean_plan').on(table.plan),
    index('lean_on_plan').on(table.onPlan),
    check('lean_on_another', sql`${table.plan} <> ${table.onPlan}`),
  ],
);
