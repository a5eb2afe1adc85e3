import type { GrantRole } from '@iza/domain/access';
import type { PlanCommand, PlanState } from '@iza/domain/plan';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** A step that was asked for; waits for signatures, or was taken, withdrawn, or taken and undone. */
export const step = iza.table(
  'step',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    command: jsonb('command').$type<PlanCommand>().notNull(),
    onRevision: integer('on_revision').notNull(),
    status: text('status')
      .$type<'pending' | 'taken' | 'withdrawn' | 'undone'>()
      .notNull()
      .default('pending'),
    askedAt: moment('asked_at').notNull(),
    askedBy: uuid('asked_by'),
    askedByName: text('asked_by_name'),
    askedByParty: text('asked_by_party'),
    askedByRole: text('asked_by_role').$type<GrantRole>(),
    closedAt: moment('closed_at'),
    closedBy: uuid('closed_by'),
    takenOn: date('taken_on', { mode: 'string' }),
    stateBefore: jsonb('state_before').$type<PlanState>(),
  },
  (table) => [
    index('step_version').on(table.version),
    uniqueIndex('step_one_pending').on(table.version).where(sql`${table.status} = 'pending'`),
    check('step_status', sql`${table.status} in ('pending', 'taken', 'withdrawn', 'undone')`),
    check('step_closed', sql`(${table.status} = 'pending') = (${table.closedAt} is null)`),
  ],
);
