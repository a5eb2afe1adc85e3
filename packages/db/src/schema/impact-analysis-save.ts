import type { ImpactAnalysis } from '@iza/domain/capacity';
import { boolean, integer, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { impactAnalysis } from './impact-analysis.ts';
import { iza } from './schema.ts';

/** Every save of an analysis, whole; only added to. */
export const impactAnalysisSave = iza.table(
  'impact_analysis_save',
  {
    analysis: uuid('analysis')
      .notNull()
      .references(() => impactAnalysis.id),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<ImpactAnalysis>().notNull(),
    concludes: boolean('concludes').notNull(),
    ...signedRow(),
  },
  (table) => [primaryKey({ columns: [table.analysis, table.revision] })],
);
