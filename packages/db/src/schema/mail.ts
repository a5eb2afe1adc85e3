import type { MailContent, MailLanguage } from '@iza/domain/notification';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { guest } from './guest.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** A mail that waits to be sent, was sent, or was given up. The operator's. */
export const mail = iza.table(
  'mail',
  {
    id: uuid('id').primaryKey(),
    content: jsonb('content').$type<MailContent>().notNull(),
    kind: text('kind').notNull().generatedAlwaysAs(sql`content ->> 'kind'`),
    once: text('once').unique(),
    person: uuid('person').references(() => person.id),
    guest: uuid('guest').references(() => guest.id),
    toName: text('to_name').notNull(),
    toAddress: text('to_address'),
    language: text('language').$type<MailLanguage>().notNull().default('nl'),
    secret: text('secret'),
    createdAt: moment('created_at').notNull().defaultNow(),
    dueAt: moment('due_at').notNull().defaultNow(),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    sentAt: moment('sent_at'),
    failedAt: moment('failed_at'),
  },
  (table) => [
    check('mail_language', sql`${table.language} in ('nl', 'en')`),
    check('mail_ends_once', sql`${table.sentAt} is null or ${table.failedAt} is null`),
    check(
      'mail_waits_with_address',
      sql`${table.toAddress} is not null or ${table.sentAt} is not null or ${table.failedAt} is not null`,
    ),
    index('mail_waiting')
      .on(table.dueAt)
      .where(sql`${table.sentAt} is null and ${table.failedAt} is null`),
    index('mail_person').on(table.person),
    index('mail_guest').on(table.guest),
  ],
);
