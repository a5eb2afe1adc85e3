import type { ProfileUnit, ProfileUnitKind } from '@iza/domain/profile';
import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { profileVersion } from './profile-version.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** What is saved at once: text of a topic, a figure, flows, or a capacity; each with its own revision. */
export const profileUnit = iza.table(
  'profile_unit',
  {
    version: uuid('version')
      .notNull()
      .references(() => profileVersion.id),
    unit: text('unit').$type<ProfileUnitKind>().notNull(),
    id: text('id').notNull(),
    content: jsonb('content').$type<ProfileUnit['content']>().notNull(),
    removed: boolean('removed').notNull().default(false),
    revision: integer('revision').notNull().default(1),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [
    primaryKey({ columns: [table.version, table.unit, table.id] }),
    check('profile_unit_unit', sql`${table.unit} in ('topic', 'figure', 'flow', 'capacity')`),
    check('profile_unit_revision_from_1', sql`${table.revision} >= 1`),
  ],
);
