import { index, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** A link that logs a person in, once. Touched by functions only. */
export const signInLink = iza.table(
  'sign_in_link',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    person: uuid('person')
      .notNull()
      .references(() => person.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('sign_in_link_person').on(table.person)],
);
