import type { Outline } from '@iza/domain/plan';
import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** Every outline that every reader of the plan could see. Written by a trigger; never changed. */
export const planOutlineShownRevision = iza.table(
  'plan_outline_shown_revision',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    contentRevision: integer('content_revision').notNull(),
    content: jsonb('content').$type<Outline>().notNull(),
    revision: integer('revision').notNull(),
    savedAt: moment('saved_at').notNull(),
    savedByName: text('saved_by_name'),
  },
  (table) => [
    primaryKey({
      name: 'plan_outline_shown_revision_pk',
      columns: [table.version, table.contentRevision],
    }),
  ],
);
