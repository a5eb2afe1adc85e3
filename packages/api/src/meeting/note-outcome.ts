import { addMeetingAction, addMeetingDecision, peopleOfRegion } from '@iza/db/meeting';
import { bodyDecisionSchema } from '@iza/domain/decision';
import { meetingActionSchema, noteOutcome } from '@iza/domain/meeting';
import {
  idempotencyKeySchema,
  meetingActionIdSchema,
  meetingIdSchema,
  meetingPointIdSchema,
  planVersionIdSchema,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { recordDecision } from '../decision/record-decision.ts';
import { readableHead, type Scope } from '../scope/index.ts';
import { knownMeeting } from './known-region.ts';

const ofPoint = {
  key: idempotencyKeySchema,
  meeting: meetingIdSchema,
  point: meetingPointIdSchema,
};
type OnPoint = Pick<z.infer<z.ZodObject<typeof ofPoint>>, 'meeting' | 'point'>;

/** @returns the meeting, being held, with this point on its agenda; or why nothing can be noted there */
async function heldMeeting(scope: Scope, { meeting, point }: OnPoint) {
  const { row, record } = await knownMeeting(scope, meeting);
  const may = noteOutcome(record, scope.actor);
  if (!may.ok) return { refusal: refusedBecause(may.refusals) };
  const isThere = row.content.points.some(({ id }) => id === point);
  return isThere ? { row } : { refusal: refused('no-such-point', { path: ['point'] }) };
}

export const noteDecisionInput = z.strictObject({
  ...ofPoint,
  version: planVersionIdSchema,
  decision: bodyDecisionSchema.omit({ on: true, onRevision: true }),
});

/** Notes a decision: it is recorded with the plan it is about, on its text and the day of the meeting. */
export async function noteDecision(
  scope: Scope,
  input: z.infer<typeof noteDecisionInput>,
): Promise<Saved | Refused> {
  const held = await heldMeeting(scope, input);
  if ('refusal' in held) return held.refusal;
  const { id, region, content } = held.row;
  const { version, point, key } = input;
  const { plan, version: at } = await readableHead(scope, version);
  if (!plan.regions.includes(region)) return refused('unknown-plan', { path: ['version'] });
  const decision = { ...input.decision, on: content.on, onRevision: at.contentRevision };
  const recorded = await recordDecision(scope, { key, version, decision });
  if (recorded.kind === 'refused') return recorded;
  await addMeetingDecision(scope.tx, recorded.decision, id, point);
  return saved({});
}

export const noteActionInput = z.strictObject({ ...ofPoint, action: meetingActionSchema });

/** Notes who does what by when: it stands on that person's own page. */
export async function noteAction(
  scope: Scope,
  input: z.infer<typeof noteActionInput>,
): Promise<Saved | Refused> {
  const held = await heldMeeting(scope, input);
  if ('refusal' in held) return held.refusal;
  const { id: meeting, region } = held.row;
  const { point, action } = input;
  const people = await peopleOfRegion(scope.tx, region);
  if (!people.some(({ person }) => person === action.owner))
    return refused('not-of-the-region', { path: ['action', 'owner'] });
  const id = meetingActionIdSchema.parse(scope.newId());
  await addMeetingAction(scope.tx, { ...action, id, meeting, point });
  return saved({});
}
