import type { SuggestionOutcome } from '@iza/domain/suggestion';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** What the plan's own people propose to each other; who edits the plan decides on it. */
export const suggestion = iza.table(
  'suggestion',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    item: uuid('item').notNull(),
    base: integer('base'),
    parent: uuid('parent'),
    proposed: jsonb('proposed').notNull(),
    note: text('note'),
    at: moment('at').notNull(),
    person: uuid('person').notNull(),
    personName: text('person_name').notNull(),
    party: text('party')
      .notNull()
      .references(() => party.id),
    outcome: text('outcome').$type<SuggestionOutcome>(),
    reason: text('reason'),
    closedAt: moment('closed_at'),
    closedBy: uuid('closed_by'),
    closedByName: text('closed_by_name'),
  },
  (table) => [
    index('suggestion_version').on(table.version),
    check('suggestion_outcome', sql`${table.outcome} in ('accepted', 'declined', 'withdrawn')`),
    check('suggestion_closed', sql`(${table.outcome} is null) = (${table.closedAt} is null)`),
    check('suggestion_change_or_new', sql`${table.base} is null or ${table.parent} is null`),
  ],
);
