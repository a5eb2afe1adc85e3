import type { PlanKind, PlanStage, PlanState } from '@iza/domain/plan';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  integer,
  jsonb,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

/** A version of a plan and where it stands. */
export const planVersion = iza.table(
  'plan_version',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    number: integer('number').notNull(),
    basedOn: uuid('based_on').references((): AnyPgColumn => planVersion.id),
    kind: text('kind').$type<PlanKind>().notNull(),
    regions: text('regions').array().notNull(),
    state: jsonb('state').$type<PlanState>().notNull(),
    stage: text('stage').$type<PlanStage>().notNull().generatedAlwaysAs(sql`state ->> 'stage'`),
    stageSince: date('stage_since', { mode: 'string' }).notNull(),
    contentRevision: integer('content_revision').notNull().default(0),
    begunBy: uuid('begun_by'),
  },
  (table) => [
    uniqueIndex('plan_version_one_adopted').on(table.plan).where(sql`${table.stage} = 'adopted'`),
    uniqueIndex('plan_version_one_open')
      .on(table.plan)
      .where(sql`${table.stage} not in ('adopted', 'superseded', 'closed', 'dropped')`),
    unique('plan_version_number').on(table.plan, table.number),
    check('plan_version_number_from_1', sql`${table.number} >= 1`),
    check('plan_version_revision_from_0', sql`${table.contentRevision} >= 0`),
    check(
      'plan_version_stage',
      sql`${table.stage} in ('proposal', 'profile', 'drafting', 'consultation', 'assessment', 'adopted', 'superseded', 'closed', 'dropped')`,
    ),
  ],
);
