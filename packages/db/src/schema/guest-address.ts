import { text, uuid } from 'drizzle-orm/pg-core';
import { guest } from './guest.ts';
import { iza } from './schema.ts';

/** Where a guest is mailed; for those who invite, and deleted some time after the round closed. */
export const guestAddress = iza.table('guest_address', {
  guest: uuid('guest')
    .primaryKey()
    .references(() => guest.id),
  email: text('email').notNull(),
});
