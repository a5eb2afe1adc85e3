import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** What the plan's own people say to each other about it. */
export const comment = iza.table(
  'comment',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    item: uuid('item'),
    parent: uuid('parent').references((): AnyPgColumn => comment.id),
    passage: text('passage'),
    text: text('text').notNull(),
    mentions: uuid('mentions').array().notNull().default(sql`'{}'`),
    at: moment('at').notNull(),
    person: uuid('person').notNull(),
    personName: text('person_name').notNull(),
    party: text('party')
      .notNull()
      .references(() => party.id),
    resolvedAt: moment('resolved_at'),
    resolvedBy: uuid('resolved_by'),
    resolvedByName: text('resolved_by_name'),
  },
  (table) => [
    index('comment_version').on(table.version),
    check('comment_resolved', sql`(${table.resolvedAt} is null) = (${table.resolvedBy} is null)`),
  ],
);
