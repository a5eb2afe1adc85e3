import type { GrantRole } from '@iza/domain/access';
import { index, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** A login, and the capacity the person acts in. Touched by functions only. */
export const session = iza.table(
  'session',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    person: uuid('person')
      .notNull()
      .references(() => person.id),
    party: text('party').references(() => party.id),
    role: text('role').$type<GrantRole>(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [index('session_person').on(table.person)],
);
