import type { MeetingPaperRequest } from '@iza/documents/paper';
import { languages } from '@iza/documents/texts';
import { z } from 'zod';
import { openMeeting, openMeetingInput } from '../meeting/open-meeting.ts';
import type { Scope } from '../scope/index.ts';

export const meetingPaperInput = z.strictObject({
  ...openMeetingInput.shape,
  language: z.enum(languages),
});
export type MeetingPaperInput = z.infer<typeof meetingPaperInput>;

/** Gathers what the paper of a meeting is made of. @throws NotFoundError for one that the actor may not read */
export async function meetingPaperRequest(
  scope: Scope,
  { meeting, language }: MeetingPaperInput,
): Promise<MeetingPaperRequest> {
  const { region, state, content, parties, plans, decisions, actions } = await openMeeting(scope, {
    meeting,
  });
  const { title, on, time, place, invited, others, points } = content;
  const named = invited.flatMap((id) => parties.find((party) => party.id === id)?.name ?? []);
  return {
    language,
    region: region.name,
    state,
    title,
    on,
    time,
    place,
    invited: others.trim() === '' ? named : [...named, others],
    agenda: points.map(({ id, title: subject, plan, notes }) => ({
      title: subject,
      plan: plans.find((each) => each.id === plan)?.name ?? null,
      notes,
      decisions: decisions.filter(({ point }) => point === id),
      actions: actions
        .filter(({ point }) => point === id)
        .map(({ end, ...action }) => ({ ...action, ends: end?.ends ?? null })),
    })),
  };
}
