import { appendEvent } from '@iza/db/event';
import { saveMeeting, type MeetingRow } from '@iza/db/meeting';
import { listPlans } from '@iza/db/plan';
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

/** That it was held stands in the history of the plans it was about; with none on its agenda, of all plans of the region. */
async function tellPlans({ tx }: Scope, { id, region, content }: MeetingRow): Promise<void> {
  const plans = await listPlans(tx, { regions: [region] });
  const about = new Set(content.points.map(({ plan }) => plan));
  const named = plans.filter(({ plan }) => about.has(plan));
  for (const { version } of named.length > 0 ? named : plans)
    await appendEvent(tx, version, { kind: 'meeting-held', meeting: id, on: content.on });
}

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
  if (input.move === 'hold') await tellPlans(scope, row);
  return saved({});
}
