import { z } from 'zod';
import {
  isoDateSchema,
  noteSchema,
  ok,
  partyIdSchema,
  refuse,
  type IsoDate,
  type PartyId,
  type Result,
} from '../values/index.ts';

const reported = {
  reportedOn: isoDateSchema,
  evidence: noteSchema.min(1).describe('How it shows that it was reached'),
};

/** Where a milestone stands on its way to payment; what is not reported is planned. @see 4.2.3 step 3 */
export const milestoneProgressSchema = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('planned') }),
  z.strictObject({
    standing: z.literal('reported'),
    ...reported,
    confirmedBy: z.array(partyIdSchema).max(20).describe('Also of who led before'),
  }),
  z.strictObject({
    standing: z.literal('sent-back'),
    ...reported,
    reason: noteSchema.min(1),
  }),
  z.strictObject({
    standing: z.literal('confirmed'),
    ...reported,
    confirmedOn: isoDateSchema,
  }),
  z.strictObject({
    standing: z.literal('paid'),
    ...reported,
    confirmedOn: isoDateSchema,
    paidOn: isoDateSchema,
  }),
]);
export type MilestoneProgress = z.infer<typeof milestoneProgressSchema>;
export const PLANNED: MilestoneProgress = { standing: 'planned' };

export type MilestoneRefusal =
  | 'milestone-reported-already'
  | 'milestone-not-reported'
  | 'milestone-confirmed-already'
  | 'milestone-not-confirmed'
  | 'milestone-paid-already';

type Outcome = Result<MilestoneProgress, MilestoneRefusal>;

/** The applicants say that a milestone was reached, with how it shows. */
export function reportMilestone(at: MilestoneProgress, evidence: string, on: IsoDate): Outcome {
  if (at.standing !== 'planned' && at.standing !== 'sent-back')
    return refuse('milestone-reported-already');
  return ok({ standing: 'reported', reportedOn: on, evidence, confirmedBy: [] });
}

/** A market leader confirms; the second one makes it confirmed. Who led before no longer counts: who came in its place confirms itself. */
export function confirmMilestone(
  at: MilestoneProgress,
  by: PartyId,
  leaders: readonly PartyId[],
  on: IsoDate,
): Outcome {
  if (at.standing !== 'reported')
    return refuse(
      at.standing === 'confirmed' || at.standing === 'paid'
        ? 'milestone-confirmed-already'
        : 'milestone-not-reported',
      { clause: '4.2.3' },
    );
  if (at.confirmedBy.includes(by)) return refuse('milestone-confirmed-already');
  const confirmed = [...at.confirmedBy, by];
  const { reportedOn, evidence } = at;
  return leaders.length === 2 && leaders.every((leader) => confirmed.includes(leader))
    ? ok({ standing: 'confirmed', reportedOn, evidence, confirmedOn: on })
    : ok({ ...at, confirmedBy: confirmed });
}

/** A market leader sends it back with a reason; a confirmation of the other falls with it. */
export function sendMilestoneBack(at: MilestoneProgress, reason: string): Outcome {
  if (at.standing !== 'reported') return refuse('milestone-not-reported');
  const { reportedOn, evidence } = at;
  return ok({ standing: 'sent-back', reportedOn, evidence, reason });
}

/** Payment, once. The ledger moves the money in the same transaction. */
export function payMilestone(at: MilestoneProgress, on: IsoDate): Outcome {
  if (at.standing === 'paid') return refuse('milestone-paid-already', { clause: '4.2.3' });
  if (at.standing !== 'confirmed') return refuse('milestone-not-confirmed', { clause: '4.2.3' });
  return ok({ ...at, standing: 'paid', paidOn: on });
}
