import { regionById } from '@iza/accord/regions';
import { endMeetingAction, findMeetingAction, ownMeetingActions } from '@iza/db/meeting';
import { ACTION_ENDS, mayFinishAction } from '@iza/domain/meeting';
import { idempotencyKeySchema, meetingActionIdSchema, noteSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { regionOfMeetings } from './known-region.ts';
import type { OwnMeetingAction } from './meeting-view.ts';

export const endActionInput = z.strictObject({
  key: idempotencyKeySchema,
  action: meetingActionIdSchema,
  ends: z.enum(ACTION_ENDS),
  note: noteSchema,
});

/** Says that an action was done, or is needed no more: its owner, or who keeps the meetings. */
export async function endAction(
  scope: Scope,
  { action, ends, note }: z.infer<typeof endActionInput>,
): Promise<Saved | Refused> {
  const { id, region, owner, end } = found(await findMeetingAction(scope.tx, action));
  const { kind } = regionOfMeetings(scope, region);
  if (!mayFinishAction(scope.actor, { region, kind }, owner)) return refused('not-allowed');
  if (end) return refused('stands-so-already');
  await endMeetingAction(scope.tx, id, ends, note.trim());
  return saved({});
}

/** @returns what the actor took upon itself in meetings and has to do still, first what is due first */
export async function ownActions({ tx }: Scope): Promise<readonly OwnMeetingAction[]> {
  return (await ownMeetingActions(tx)).flatMap(({ id, meeting, region: of, what, due }) => {
    const region = regionById(of);
    if (!region) return [];
    return [{ id, meeting, region: { id: of, name: region.name, kind: region.kind }, what, due }];
  });
}
