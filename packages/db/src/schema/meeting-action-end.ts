import type { ActionEnd } from '@iza/domain/meeting';
import { text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { meetingAction } from './meeting-action.ts';
import { iza } from './schema.ts';

/** That an action was done, or is needed no more. */
export const meetingActionEnd = iza.table('meeting_action_end', {
  action: uuid('action')
    .primaryKey()
    .references(() => meetingAction.id),
  ends: text('ends').$type<ActionEnd>().notNull(),
  note: text('note').notNull(),
  ...signedRow(),
});
