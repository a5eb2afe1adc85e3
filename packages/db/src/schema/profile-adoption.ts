import type { GrantRole } from '@iza/domain/access';
import type { Decision } from '@iza/domain/plan';
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { profileVersion } from './profile-version.ts';
import { iza } from './schema.ts';

/** Adoption of a profile that was asked for; waits for signatures, or was taken or withdrawn. */
export const profileAdoption = iza.table(
  'profile_adoption',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => profileVersion.id),
    decision: jsonb('decision').$type<Decision>().notNull(),
    onRevision: integer('on_revision').notNull(),
    status: text('status').$type<'pending' | 'taken' | 'withdrawn'>().notNull(),
    askedAt: moment('asked_at').notNull(),
    askedBy: uuid('asked_by'),
    askedByName: text('asked_by_name'),
    askedByParty: text('asked_by_party'),
    askedByRole: text('asked_by_role').$type<GrantRole>(),
    closedAt: moment('closed_at'),
    closedBy: uuid('closed_by'),
  },
  (table) => [
    uniqueIndex('profile_adoption_one_pending')
      .on(table.version)
      .where(sql`${table.status} = 'pending'`),
    check('profile_adoption_status', sql`${table.status} in ('pending', 'taken', 'withdrawn')`),
    check(
      'profile_adoption_closed',
      sql`(${table.status} = 'pending') = (${table.closedAt} is null)`,
    ),
  ],
);
