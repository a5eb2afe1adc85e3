import type { GrantRole } from '@iza/domain/access';
import { sql } from 'drizzle-orm';
import { check, date, index, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** A role given to a person for a party, in a region or nationally, from a day to a day. The only ground for a right. */
export const roleGrant = iza.table(
  'role_grant',
  {
    id: uuid('id').primaryKey(),
    person: uuid('person')
      .notNull()
      .references(() => person.id),
    party: text('party')
      .notNull()
      .references(() => party.id),
    role: text('role').$type<GrantRole>().notNull(),
    region: text('region').references(() => region.id),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    withdrawnAt: moment('withdrawn_at'),
    createdAt: moment('created_at').notNull().defaultNow(),
    createdBy: uuid('created_by').references(() => person.id),
  },
  (table) => [
    index('role_grant_person').on(table.person),
    index('role_grant_region').on(table.region, table.role),
    check(
      'role_grant_period',
      sql`${table.validTo} is null or ${table.validTo} >= ${table.validFrom}`,
    ),
  ],
);
