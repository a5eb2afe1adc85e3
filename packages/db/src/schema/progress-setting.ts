import type { ProgressSettings } from '@iza/domain/progress';
import { integer, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** How a region shows the progress of a plan; the last revision counts. */
export const progressSetting = iza.table(
  'progress_setting',
  {
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<ProgressSettings>().notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [primaryKey({ columns: [table.plan, table.revision] })],
);
