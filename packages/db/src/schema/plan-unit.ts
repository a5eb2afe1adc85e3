import type { Outline, UnitContent, UnitRef } from '@iza/domain/plan';
import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** What is saved at once: the plan as a whole, its outline, one item or one target; each with its own revision. */
export const planUnit = iza.table(
  'plan_unit',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    unit: text('unit').$type<UnitRef['unit']>().notNull(),
    id: uuid('id').notNull(),
    content: jsonb('content').$type<UnitContent['content'] | Outline>().notNull(),
    inPlan: boolean('in_plan').notNull(),
    removed: boolean('removed').notNull().default(false),
    revision: integer('revision').notNull().default(1),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
  },
  (table) => [
    primaryKey({ columns: [table.version, table.unit, table.id] }),
    check('plan_unit_unit', sql`${table.unit} in ('about', 'outline', 'item', 'target')`),
    check(
      'plan_unit_one_of_a_kind',
      sql`(${table.unit} in ('about', 'outline')) = (${table.id} = ${table.version})`,
    ),
    check('plan_unit_revision_from_1', sql`${table.revision} >= 1`),
  ],
);
