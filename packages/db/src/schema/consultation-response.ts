import type { ResponseContent } from '@iza/domain/consultation';
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { party } from './party.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** A party's response in a round of consultation; its own until it is sent. */
export const consultationResponse = iza.table(
  'consultation_response',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    round: integer('round').notNull(),
    party: text('party')
      .notNull()
      .references(() => party.id),
    content: jsonb('content').$type<ResponseContent>().notNull(),
    revision: integer('revision').notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
    sentAt: moment('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.version, table.round, table.party] }),
    check('consultation_response_round_from_1', sql`${table.round} >= 1`),
  ],
);
