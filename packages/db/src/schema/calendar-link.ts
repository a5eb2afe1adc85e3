import { sql } from 'drizzle-orm';
import { uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** A secret address under which a calendar program reads a person's deadlines; one that works for each. */
export const calendarLink = iza.table(
  'calendar_link',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    person: uuid('person')
      .notNull()
      .references(() => person.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    uniqueIndex('calendar_link_one_each').on(table.person).where(sql`${table.revokedAt} is null`),
  ],
);
