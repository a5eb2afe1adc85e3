import { index, uuid } from 'drizzle-orm/pg-core';
import { bodyDecision } from './body-decision.ts';
import { signedRow } from './columns.ts';
import { meeting } from './meeting.ts';
import { iza } from './schema.ts';

/** In which meeting a decision on a plan was taken. */
export const meetingDecision = iza.table(
  'meeting_decision',
  {
    decision: uuid('decision')
      .primaryKey()
      .references(() => bodyDecision.id),
    meeting: uuid('meeting')
      .notNull()
      .references(() => meeting.id),
    point: uuid('point').notNull(),
    ...signedRow(),
  },
  (table) => [index('meeting_decision_meeting').on(table.meeting)],
);
