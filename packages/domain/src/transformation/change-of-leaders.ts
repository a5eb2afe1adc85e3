import { z } from 'zod';
import { noteSchema, type PartyId, type Refusal } from '../values/index.ts';
import type { TransformationCommand } from './command.ts';
import type { DerivedLeaders } from './leaders.ts';
import { leadersStand, type TransformationState } from './state.ts';

/** Why an insurer can't lead a plan: a conflict of interest, or it acts as market leader no more. */
export const RECUSAL_GROUNDS = ['conflict-of-interest', 'left'] as const;
export const recusalSchema = z
  .strictObject({
    ground: z.enum(RECUSAL_GROUNDS),
    reason: noteSchema.min(1).describe('What makes it so'),
  })
  .meta({ description: 'Why an insurer cannot lead a transformation plan' });
export type Recusal = z.infer<typeof recusalSchema>;

export type ChangeOfLeadersRefusal =
  | 'leader-place-vacant'
  | 'leaders-follow-figures'
  | 'leaders-stand-already'
  | 'leaders-not-derived'
  | 'leaders-are-derived'
  | 'leader-cannot-lead'
  | 'hand-without-reason';

type Change = Extract<TransformationCommand, { command: 'change-leaders' }>;
type Facts = {
  readonly leaders: readonly PartyId[];
  readonly leadersNow: DerivedLeaders | null;
  readonly apart: readonly PartyId[];
};

export const sameParties = (one: readonly PartyId[], other: readonly PartyId[]): boolean =>
  one.length === other.length && one.every((party) => other.includes(party));

/** By hand only where a place is vacant that no figures fill, and only that place. */
function byHandFaults({ leaders, reason }: Change, facts: Facts): ChangeOfLeadersRefusal[] {
  const { leadersNow } = facts;
  const told = leadersNow !== null && 'leaders' in leadersNow;
  const vacant = facts.leaders.length < 2 && facts.leaders.every((one) => leaders.includes(one));
  return [
    ...(told || !vacant ? (['leaders-are-derived'] as const) : []),
    ...(reason === null ? (['hand-without-reason'] as const) : []),
  ];
}

/**
 * What stands in the way of other leaders. They are derived and never chosen, so who comes is who the figures name on the day of the last signature;
 * by hand only where those name nobody. The text says who leads, not how leaders change: that is a recorded choice.
 * @see J.2.f
 */
export function changeOfLeadersFaults(
  state: TransformationState,
  command: Change,
  facts: Facts,
): Refusal<ChangeOfLeadersRefusal>[] {
  const { leaders, basis } = command;
  const [one, two] = leaders;
  const now = facts.leadersNow;
  const derived = now !== null && 'leaders' in now && sameParties(now.leaders, leaders);
  const apart = one === two || leaders.some((party) => facts.apart.includes(party));
  const codes: ChangeOfLeadersRefusal[] = [
    ...(leadersStand(state) ? [] : (['leaders-follow-figures'] as const)),
    ...(sameParties(leaders, facts.leaders) ? (['leaders-stand-already'] as const) : []),
    ...(apart ? (['leader-cannot-lead'] as const) : []),
    ...(basis.by === 'hand' ? byHandFaults(command, facts) : []),
    ...(basis.by !== 'hand' && !derived ? (['leaders-not-derived'] as const) : []),
  ];
  return codes.map((code) => ({ code, clause: 'J.2.f.p1' }));
}
