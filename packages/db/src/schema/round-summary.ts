import type { RoundSummary } from '@iza/domain/decision';
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** Public summary of a consultation round; every revision stays, the last one is published with the plan. */
export const roundSummary = iza.table(
  'round_summary',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    round: integer('round').notNull(),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<RoundSummary>().notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [
    primaryKey({ columns: [table.version, table.round, table.revision] }),
    check('round_summary_round_check', sql`${table.round} >= 1`),
    check('round_summary_revision_check', sql`${table.revision} >= 1`),
  ],
);
