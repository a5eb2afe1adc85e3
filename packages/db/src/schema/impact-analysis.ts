import { index, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** A chain impact analysis; what it says stands in its saves. */
export const impactAnalysis = iza.table(
  'impact_analysis',
  {
    id: uuid('id').primaryKey(),
    region: text('region')
      .notNull()
      .references(() => region.id),
    ...signedRow(),
  },
  (table) => [index('impact_analysis_region').on(table.region)],
);
