import { meetingActions, meetingDecisions, partiesOfRegion, peopleOfRegion } from '@iza/db/meeting';
import { listPlans } from '@iza/db/plan';
import { subjectsFor } from '@iza/domain/decision';
import {
  mayFinishAction,
  mayWriteMeeting,
  meetingMovesOpen,
  noteOutcome,
} from '@iza/domain/meeting';
import { isBehind } from '@iza/domain/plan';
import { meetingIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { partiesByName, regionName, type Scope } from '../scope/index.ts';
import { knownMeeting } from './known-region.ts';
import type { MeetingView } from './meeting-view.ts';

export const openMeetingInput = z.strictObject({ meeting: meetingIdSchema });

/** A meeting with its agenda, what was said, decided and agreed to be done. @throws NotFoundError for one that the actor may not read */
export async function openMeeting(
  scope: Scope,
  input: z.infer<typeof openMeetingInput>,
): Promise<MeetingView> {
  const { tx, actor, today } = scope;
  const { row, record } = await knownMeeting(scope, input.meeting);
  const { id, region, state, revision, content, savedAt, savedBy } = row;
  const [decisions, actions, here, people, plans, nameOf] = await Promise.all([
    meetingDecisions(tx, id),
    meetingActions(tx, id),
    partiesOfRegion(tx, region),
    peopleOfRegion(tx, region),
    listPlans(tx, { regions: [region] }),
    partiesByName(scope, content.invited),
  ]);
  const elsewhere = content.invited.filter((party) => !here.some((each) => each.id === party));
  return {
    id,
    region: { id: region, name: regionName(region) },
    state,
    revision,
    content,
    savedAt,
    savedBy,
    decisions,
    actions: actions.map(({ meeting: _meeting, region: _region, ...action }) => ({
      ...action,
      mayEnd: action.end === null && mayFinishAction(actor, record, action.owner),
    })),
    parties: [...here, ...elsewhere.map((party) => ({ id: party, name: nameOf(party) }))],
    people,
    plans: plans
      .filter(({ stage }) => !isBehind(stage))
      .map(({ plan, version, name, kind, stage }) => ({
        id: plan,
        version,
        name,
        subjects: subjectsFor(kind, stage),
      })),
    mayWrite: mayWriteMeeting(actor, record),
    mayNote: noteOutcome(record, actor).ok,
    moves: meetingMovesOpen(record, actor, today),
  };
}
