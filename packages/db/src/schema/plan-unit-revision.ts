import type { Outline, UnitContent, UnitRef } from '@iza/domain/plan';
import { boolean, foreignKey, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { planUnit } from './plan-unit.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** Every revision of every unit, whole. Written by a trigger; never changed. */
export const planUnitRevision = iza.table(
  'plan_unit_revision',
  {
    version: uuid('version').notNull(),
    unit: text('unit').$type<UnitRef['unit']>().notNull(),
    id: uuid('id').notNull(),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<UnitContent['content'] | Outline>().notNull(),
    inPlan: boolean('in_plan').notNull(),
    removed: boolean('removed').notNull(),
    contentRevision: integer('content_revision').notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [
    primaryKey({ columns: [table.version, table.unit, table.id, table.revision] }),
    foreignKey({
      name: 'plan_unit_revision_of_unit',
      columns: [table.version, table.unit, table.id],
      foreignColumns: [planUnit.version, planUnit.unit, planUnit.id],
    }),
  ],
);
