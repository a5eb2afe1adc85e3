import type { Plan, PlanKind } from '@iza/domain/plan';
import type { ProfileTemplateId } from '@iza/domain/profile';
import { sql } from 'drizzle-orm';
import { check, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** Regional profile: what does not change with its versions. */
export const profile = iza.table(
  'profile',
  {
    id: uuid('id').primaryKey(),
    region: text('region')
      .notNull()
      .unique()
      .references(() => region.id),
    kind: text('kind').$type<PlanKind>().notNull(),
    template: text('template').$type<ProfileTemplateId>().notNull(),
    edition: text('edition').$type<Plan['edition']>().notNull(),
    origin: text('origin').$type<Plan['origin']>().notNull(),
    begunAt: moment('begun_at').notNull().defaultNow(),
    begunBy: uuid('begun_by'),
  },
  (table) => [
    check('profile_kind', sql`${table.kind} in ('roaz', 'regional')`),
    check('profile_origin', sql`${table.origin} in ('live', 'example')`),
  ],
);
