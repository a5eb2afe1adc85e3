import { regionById } from '@iza/accord/regions';
import { planMeeting as begin, saveMeeting } from '@iza/db/meeting';
import { mayKeepMeetings, meetingSchema } from '@iza/domain/meeting';
import {
  idempotencyKeySchema,
  meetingIdSchema,
  regionIdSchema,
  type MeetingId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { unknownInvited } from './known-region.ts';

export const planMeetingInput = z.strictObject({
  key: idempotencyKeySchema,
  region: regionIdSchema,
  meeting: meetingSchema,
});

/** Plans a meeting of a region, by who writes its plan. */
export async function planMeeting(
  scope: Scope,
  { region, meeting: content }: z.infer<typeof planMeetingInput>,
): Promise<Saved<{ meeting: MeetingId }> | Refused> {
  const { tx, actor, newId } = scope;
  const known = regionById(region);
  if (!known || !mayKeepMeetings(actor, region, known.kind)) return refused('not-allowed');
  const unknown = await unknownInvited(scope, 'meeting', content);
  if (unknown) return unknown;
  const id = meetingIdSchema.parse(newId());
  await begin(tx, id, region);
  await saveMeeting(tx, { id, revision: 1, content, state: 'planned' });
  return saved({ meeting: id });
}
