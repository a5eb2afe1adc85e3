import type { TransformationCommand } from '@iza/domain/transformation';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment, signedRow } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** A decision that an assessor prepared for the signature of who holds the mandate. */
export const transformationPrepared = iza.table(
  'transformation_prepared',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    ofParty: text('of_party')
      .notNull()
      .references(() => party.id),
    command: jsonb('command').$type<TransformationCommand>().notNull(),
    onRevision: integer('on_revision').notNull(),
    fromStage: text('from_stage').notNull(),
    status: text('status').notNull(),
    reason: text('reason'),
    closedAt: moment('closed_at'),
    closedByName: text('closed_by_name'),
    ...signedRow(),
  },
  (table) => [
    index('transformation_prepared_plan').on(table.plan),
    check(
      'transformation_prepared_status',
      sql`${table.status} in ('waiting', 'signed', 'returned', 'overtaken')`,
    ),
    check(
      'transformation_prepared_closed',
      sql`(${table.status} = 'waiting') = (${table.closedAt} is null)`,
    ),
    check(
      'transformation_prepared_reason',
      sql`(${table.status} = 'returned') = (${table.reason} is not null)`,
    ),
  ],
);
