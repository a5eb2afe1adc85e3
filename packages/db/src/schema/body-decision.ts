import type { DecisionOutcome, DecisionSubject } from '@iza/domain/decision';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { party } from './party.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** What one of the many bodies decided on a version, on a text and a day. */
export const bodyDecision = iza.table(
  'body_decision',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    body: text('body').notNull(),
    party: text('party').references(() => party.id),
    subject: text('subject').$type<DecisionSubject>().notNull(),
    outcome: text('outcome').$type<DecisionOutcome>().notNull(),
    decidedOn: date('decided_on', { mode: 'string' }).notNull(),
    onRevision: integer('on_revision').notNull(),
    text: text('text').notNull(),
    evidence: text('evidence').notNull(),
    ...onRecord(),
  },
  (table) => [
    index('body_decision_version').on(table.version),
    check('body_decision_on_revision_check', sql`${table.onRevision} >= 1`),
  ],
);
