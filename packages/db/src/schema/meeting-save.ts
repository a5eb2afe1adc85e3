import type { Meeting, MeetingState } from '@iza/domain/meeting';
import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { meeting } from './meeting.ts';
import { iza } from './schema.ts';

/** Every save of a meeting, whole; only added to. */
export const meetingSave = iza.table(
  'meeting_save',
  {
    meeting: uuid('meeting')
      .notNull()
      .references(() => meeting.id),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<Meeting>().notNull(),
    state: text('state').$type<MeetingState>().notNull(),
    ...signedRow(),
  },
  (table) => [primaryKey({ columns: [table.meeting, table.revision] })],
);
