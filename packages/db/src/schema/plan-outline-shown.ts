import type { Outline } from '@iza/domain/plan';
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** The outline as every reader of the plan sees it: without what stands in the working corner. */
export const planOutlineShown = iza.table('plan_outline_shown', {
  version: uuid('version')
    .primaryKey()
    .references(() => planVersion.id),
  content: jsonb('content').$type<Outline>().notNull(),
  revision: integer('revision').notNull(),
  savedAt: moment('saved_at').notNull(),
  savedByName: text('saved_by_name'),
});
