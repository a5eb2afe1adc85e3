import type { ProcessProposal } from '@iza/domain/decision';
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** How a plan comes about; every revision stays, the last one counts. */
export const processProposal = iza.table(
  'process_proposal',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<ProcessProposal>().notNull(),
    contentRevision: integer('content_revision').notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [
    primaryKey({ columns: [table.version, table.revision] }),
    check('process_proposal_revision_check', sql`${table.revision} >= 1`),
  ],
);
