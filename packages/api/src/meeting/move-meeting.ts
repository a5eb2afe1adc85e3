import { saveMeeting } from '@iza/db/meeting';
import { MEETING_MOVES, meetingSchema, moveMeeting as move } from '@iza/domain/meeting';
import { idempotencyKeySchema, meetingIdSchema, sameContent } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { knownMeeting } from './known-region.ts';

export const moveMeetingInput = z.strictObject({
  key: idempotencyKeySchema,
  meeting: meetingIdSchema,
  move: z.enum(MEETING_MOVES),
  content: meetingSchema.describe('As it is on screen: nothing else is closed'),
});

/** Begins the report of a meeting on its day, closes it, or cancels the meeting, as it was saved last. */
export async function moveMeeting(
  scope: Scope,
  input: z.infer<typeof moveMeetingInput>,
): Promise<Saved | Refused> {
  const { row, record } = await knownMeeting(scope, input.meeting);
  const moved = move(record, input.move, scope.actor, scope.today);
  if (!moved.ok) return refusedBecause(moved.refusals);
  const { id, revision, content } = row;
  if (!sameContent(content, input.content)) return refused('changed-meanwhile');
  await saveMeeting(scope.tx, { id, revision: revision + 1, content, state: moved.value });
  return saved({});
}
