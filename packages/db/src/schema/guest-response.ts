import type { ResponseContent } from '@iza/domain/consultation';
import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { guest } from './guest.ts';
import { iza } from './schema.ts';

const recorded = writtenBy('recorded');

/** A guest's response; its own until it is sent. */
export const guestResponse = iza.table(
  'guest_response',
  {
    guest: uuid('guest')
      .primaryKey()
      .references(() => guest.id),
    content: jsonb('content').$type<ResponseContent>().notNull(),
    revision: integer('revision').notNull(),
    cameBy: text('came_by').$type<'link' | 'mail'>().notNull().default('link'),
    receivedOn: date('received_on', { mode: 'string' }),
    savedAt: moment('saved_at').notNull(),
    sentAt: moment('sent_at'),
    recordedBy: recorded.person,
    recordedByName: recorded.name,
  },
  (table) => [
    check('guest_response_came_by', sql`${table.cameBy} in ('link', 'mail')`),
    check(
      'guest_response_by_mail',
      sql`(${table.cameBy} = 'mail') = (${table.receivedOn} is not null)`,
    ),
  ],
);
