import type { NoticeFacility } from '@iza/domain/capacity';
import { sql } from 'drizzle-orm';
import { check, date, index, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** Notice by a provider that it wants to scale down contracted acute capacity; never changed. */
export const capacityNotice = iza.table(
  'capacity_notice',
  {
    id: uuid('id').primaryKey(),
    region: text('region')
      .notNull()
      .references(() => region.id),
    facility: text('facility').$type<NoticeFacility>().notNull(),
    location: text('location').notNull(),
    what: text('what').notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    untilDay: date('until_day', { mode: 'string' }),
    why: text('why').notNull(),
    insurers: text('insurers').array().notNull(),
    ...signedRow(),
  },
  (table) => [
    index('capacity_notice_region').on(table.region),
    check(
      'capacity_notice_says_something',
      sql`length(trim(${table.location})) > 0 and length(trim(${table.what})) > 0 and length(trim(${table.why})) > 0`,
    ),
    check(
      'capacity_notice_days',
      sql`${table.untilDay} is null or ${table.fromDay} <= ${table.untilDay}`,
    ),
    check('capacity_notice_insurers', sql`cardinality(${table.insurers}) > 0`),
    check(
      'capacity_notice_facility',
      sql`${table.facility} in ('gp-post', 'emergency-department', 'acute-obstetrics', 'acute-mental-care', 'intermediate-care', 'pharmacy', 'district-nursing', 'ambulance', 'other')`,
    ),
  ],
);
