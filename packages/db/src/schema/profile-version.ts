import type { PlanKind } from '@iza/domain/plan';
import type { ProfileStage, ProfileState } from '@iza/domain/profile';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { profile } from './profile.ts';
import { iza } from './schema.ts';

/** A version of a profile and where it stands; at most one of a profile is a concept. */
export const profileVersion = iza.table(
  'profile_version',
  {
    id: uuid('id').primaryKey(),
    profile: uuid('profile')
      .notNull()
      .references(() => profile.id),
    number: integer('number').notNull(),
    basedOn: uuid('based_on').references((): AnyPgColumn => profileVersion.id),
    kind: text('kind').$type<PlanKind>().notNull(),
    region: text('region').notNull(),
    state: jsonb('state').$type<ProfileState>().notNull(),
    stage: text('stage').$type<ProfileStage>().notNull().generatedAlwaysAs(sql`state ->> 'stage'`),
    stageSince: date('stage_since', { mode: 'string' }).notNull(),
    contentRevision: integer('content_revision').notNull().default(0),
    begunBy: uuid('begun_by'),
  },
  (table) => [
    unique('profile_version_number').on(table.profile, table.number),
    uniqueIndex('profile_version_one_concept')
      .on(table.profile)
      .where(sql`${table.stage} = 'concept'`),
    index('profile_version_region').on(table.region),
    check('profile_version_number_from_1', sql`${table.number} >= 1`),
    check('profile_version_revision_from_0', sql`${table.contentRevision} >= 0`),
    check('profile_version_stage', sql`${table.stage} in ('concept', 'adopted')`),
  ],
);
