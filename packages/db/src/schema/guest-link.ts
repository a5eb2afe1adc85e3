import { index, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns.ts';
import { guest } from './guest.ts';
import { iza } from './schema.ts';

/** A personal link of a guest, known by the hash of its secret. */
export const guestLink = iza.table(
  'guest_link',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    guest: uuid('guest')
      .notNull()
      .references(() => guest.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('guest_link_guest').on(table.guest)],
);
