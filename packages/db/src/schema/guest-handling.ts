import type { Handling } from '@iza/domain/consultation';
import { jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { guestResponse } from './guest-response.ts';
import { iza } from './schema.ts';

/** What the plan's writers did with a guest's response. */
export const guestHandling = iza.table('guest_handling', {
  guest: uuid('guest')
    .primaryKey()
    .references(() => guestResponse.guest),
  handling: jsonb('handling').$type<Handling>().notNull(),
  at: moment('at').notNull(),
  person: uuid('person').notNull(),
  personName: text('person_name').notNull(),
});
