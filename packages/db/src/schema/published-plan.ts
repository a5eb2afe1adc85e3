import type { Plan } from '@iza/domain/plan';
import { date, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { plan } from './plan.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** An adopted plan as the public reads it; written when it is adopted. */
export const publishedPlan = iza.table('published_plan', {
  plan: uuid('plan')
    .primaryKey()
    .references(() => plan.id),
  version: uuid('version')
    .notNull()
    .references(() => planVersion.id),
  kind: text('kind').$type<Plan['kind']>().notNull(),
  edition: text('edition').$type<Plan['edition']>().notNull(),
  origin: text('origin').$type<Plan['origin']>().notNull(),
  name: text('name').notNull(),
  regions: jsonb('regions').$type<{ id: string; name: string }[]>().notNull(),
  adoptedOn: date('adopted_on', { mode: 'string' }).notNull(),
  body: text('body').notNull(),
  endedOn: date('ended_on', { mode: 'string' }),
});
