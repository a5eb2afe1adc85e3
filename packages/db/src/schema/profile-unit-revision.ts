import type { ProfileUnit, ProfileUnitKind } from '@iza/domain/profile';
import { boolean, foreignKey, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { profileUnit } from './profile-unit.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** Every revision of every unit of a profile, whole. Written by a trigger; never changed. */
export const profileUnitRevision = iza.table(
  'profile_unit_revision',
  {
    version: uuid('version').notNull(),
    unit: text('unit').$type<ProfileUnitKind>().notNull(),
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<ProfileUnit['content']>().notNull(),
    removed: boolean('removed').notNull(),
    contentRevision: integer('content_revision').notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [
    primaryKey({ columns: [table.version, table.unit, table.id, table.revision] }),
    foreignKey({
      name: 'profile_unit_revision_of_unit',
      columns: [table.version, table.unit, table.id],
      foreignColumns: [profileUnit.version, profileUnit.unit, profileUnit.id],
    }),
  ],
);
