import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** A transformation plan: who applies, where it stands, and who leads the market in its area. */
export const transformation = iza.table(
  'transformation',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    regions: text('regions').array().notNull(),
    area: text('area').array().notNull(),
    sectors: text('sectors').array().notNull(),
    themes: text('themes').array().notNull(),
    asked: bigint('asked', { mode: 'number' }),
    applicants: text('applicants').array().notNull(),
    lead: text('lead'),
    leaders: text('leaders').array().notNull(),
    leadersBasis: jsonb('leaders_basis'),
    recused: text('recused').array().notNull().default([]),
    state: jsonb('state').notNull(),
    stage: text('stage').notNull().generatedAlwaysAs(sql`state ->> 'stage'`),
    shown: boolean('shown')
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(state ->> 'shownOn', '') <> '' or state ->> 'stage' <> 'draft'`,
      ),
    leadersStand: boolean('leaders_stand')
      .notNull()
      .generatedAlwaysAs(
        sql`state ->> 'stage' <> 'draft' or coalesce(jsonb_array_length(state -> 'decisions'), 0) > 0`,
      ),
    stageSince: date('stage_since', { mode: 'string' }).notNull(),
    contentRevision: integer('content_revision').notNull().default(0),
    origin: text('origin').notNull(),
    begunAt: moment('begun_at').notNull(),
    begunBy: uuid('begun_by'),
  },
  (table) => [
    index('transformation_stage').on(table.stage),
    check('transformation_origin', sql`origin in ('live', 'example')`),
    check('transformation_two_leaders', sql`cardinality(leaders) <= 2`),
  ],
);
