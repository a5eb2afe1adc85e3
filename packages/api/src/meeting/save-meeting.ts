import { meetingActions, meetingDecisions, saveMeeting as store } from '@iza/db/meeting';
import { mayWriteMeeting, meetingSchema, type Meeting } from '@iza/domain/meeting';
import { idempotencyKeySchema, meetingIdSchema, type MeetingId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { knownMeeting, unknownInvited } from './known-region.ts';

export const saveMeetingInput = z.strictObject({
  key: idempotencyKeySchema,
  meeting: meetingIdSchema,
  base: baseSchema,
  content: meetingSchema,
});

/** A point on which something was decided or agreed stays on the agenda. */
async function losesOutcome({ tx }: Scope, id: MeetingId, { points }: Meeting): Promise<boolean> {
  const noted = [...(await meetingDecisions(tx, id)), ...(await meetingActions(tx, id))];
  return noted.some(({ point }) => !points.some((each) => each.id === point));
}

/** Saves what a meeting says: its day, its agenda, what was said. */
export async function saveMeeting(
  scope: Scope,
  { meeting, base, content }: z.infer<typeof saveMeetingInput>,
): Promise<Saved<{ revision: number; savedAt: string }> | Conflict<Meeting> | Refused> {
  const { row, record } = await knownMeeting(scope, meeting);
  const { id, state, revision, savedAt, savedBy } = row;
  if (!mayWriteMeeting(scope.actor, record)) return refused('not-allowed');
  if (base !== revision)
    return { kind: 'conflict', current: { revision, content: row.content, savedAt, savedBy } };
  const unknown = await unknownInvited(scope, 'content', content);
  if (unknown) return unknown;
  if (await losesOutcome(scope, id, content)) return refused('noted-on-point');
  const at = await store(scope.tx, { id, revision: revision + 1, content, state });
  return saved({ revision: revision + 1, savedAt: at });
}
