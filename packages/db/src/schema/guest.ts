import type { MailLanguage } from '@iza/domain/notification';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const invited = writtenBy('invited');

/** Someone without an account who is asked to respond in one round; known to the plan's own people. */
export const guest = iza.table(
  'guest',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    round: integer('round').notNull(),
    name: text('name').notNull(),
    language: text('language').$type<MailLanguage>().notNull().default('nl'),
    closes: date('closes', { mode: 'string' }).notNull(),
    invitedAt: moment('invited_at').notNull(),
    invitedBy: invited.person,
    invitedByName: invited.name,
    openedAt: moment('opened_at'),
    remindedAt: moment('reminded_at'),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [
    check('guest_round_from_1', sql`${table.round} >= 1`),
    check('guest_has_name', sql`length(trim(${table.name})) > 0`),
    check('guest_language', sql`${table.language} in ('nl', 'en')`),
    index('guest_version').on(table.version, table.round),
  ],
);
