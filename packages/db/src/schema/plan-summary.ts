import type { Plan, PlanStage } from '@iza/domain/plan';
import { boolean, date, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** A version in lists and in the national overview: one row, kept up to date by triggers. */
export const planSummary = iza.table(
  'plan_summary',
  {
    version: uuid('version')
      .primaryKey()
      .references(() => planVersion.id),
    plan: uuid('plan').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').$type<Plan['kind']>().notNull(),
    template: text('template').$type<Plan['template']>().notNull(),
    origin: text('origin').$type<Plan['origin']>().notNull(),
    regions: text('regions').array().notNull(),
    name: text('name').notNull(),
    stage: text('stage').$type<PlanStage>().notNull(),
    stageSince: date('stage_since', { mode: 'string' }).notNull(),
    consultationCloses: date('consultation_closes', { mode: 'string' }),
    adoptedOn: date('adopted_on', { mode: 'string' }),
    newest: boolean('newest').notNull().default(true),
    imported: boolean('imported').notNull().default(false),
    reported: boolean('reported').notNull().default(false),
  },
  (table) => [index('plan_summary_plan').on(table.plan)],
);
