import { date, index, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { meeting } from './meeting.ts';
import { iza } from './schema.ts';

/** What somebody does after a meeting. */
export const meetingAction = iza.table(
  'meeting_action',
  {
    id: uuid('id').primaryKey(),
    meeting: uuid('meeting')
      .notNull()
      .references(() => meeting.id),
    point: uuid('point').notNull(),
    what: text('what').notNull(),
    owner: uuid('owner').notNull(),
    ownerName: text('owner_name').notNull(),
    due: date('due', { mode: 'string' }).notNull(),
    ...signedRow(),
  },
  (table) => [
    index('meeting_action_meeting').on(table.meeting),
    index('meeting_action_owner').on(table.owner),
  ],
);
