import type { Plan } from '@iza/domain/plan';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** What does not change with a plan's versions. */
export const plan = iza.table(
  'plan',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<Plan['kind']>().notNull(),
    template: text('template').$type<Plan['template']>().notNull(),
    edition: text('edition').$type<Plan['edition']>().notNull(),
    regions: text('regions').array().notNull(),
    area: jsonb('area').$type<Plan['area']>().notNull(),
    parent: uuid('parent').references((): AnyPgColumn => plan.id),
    origin: text('origin').$type<Plan['origin']>().notNull(),
    begunAt: moment('begun_at').notNull().defaultNow(),
    begunBy: uuid('begun_by'),
  },
  (table) => [
    check('plan_kind', sql`${table.kind} in ('roaz', 'regional')`),
    check('plan_origin', sql`${table.origin} in ('live', 'example')`),
    check('plan_has_regions', sql`cardinality(${table.regions}) > 0`),
  ],
);
