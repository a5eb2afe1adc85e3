import { date, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** That the ministry opened a version that was no adopted plan, on a day; shown to the plan's own people. */
export const ministryView = iza.table(
  'ministry_view',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    day: date('day', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.version, table.day] })],
);
