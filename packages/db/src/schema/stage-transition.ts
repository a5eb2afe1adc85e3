import type { GrantRole } from '@iza/domain/access';
import type { PlanCommandName, PlanStage, TemplateId } from '@iza/domain/plan';
import { boolean, primaryKey, text } from 'drizzle-orm/pg-core';
import { iza } from './schema.ts';

/** The steps that a template has; the database refuses every other change of stage. Filled in from the domain at every migration. */
export const stageTransition = iza.table(
  'stage_transition',
  {
    template: text('template').$type<TemplateId>().notNull(),
    fromStage: text('from_stage').$type<PlanStage>().notNull(),
    command: text('command').$type<PlanCommandName>().notNull(),
    toStage: text('to_stage').$type<PlanStage>().notNull(),
    roles: text('roles').$type<GrantRole>().array().notNull(),
    anyRole: boolean('any_role').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.template, table.fromStage, table.command] })],
);
