import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { plan } from './plan.ts';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** The regions a plan is for; kept equal to `plan.regions` by a trigger. */
export const planRegion = iza.table(
  'plan_region',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    region: text('region')
      .notNull()
      .references(() => region.id),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.region] }),
    index('plan_region_region').on(table.region),
  ],
);
