import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

/** Why two agreements that were laid side by side do not contradict each other. */
export const coherenceDismissal = iza.table(
  'coherence_dismissal',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    item: uuid('item').notNull(),
    otherPlan: uuid('other_plan')
      .notNull()
      .references(() => plan.id),
    otherItem: uuid('other_item').notNull(),
    says: text('says').notNull(),
    reason: text('reason').notNull(),
    ...onRecord(),
  },
  (table) => [
    index('coherence_dismissal_plan').on(table.plan),
    check('coherence_dismissal_why', sql`length(trim(${table.reason})) > 0`),
  ],
);
