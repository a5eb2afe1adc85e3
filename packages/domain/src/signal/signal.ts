import { z } from 'zod';
import { editsPlans, type Actor } from '../access/index.ts';
import { movesOpen, takeMove, type MoveRefusal, type Way } from '../matter/index.ts';
import type { PlanKind } from '../plan/index.ts';
import {
  itemIdSchema,
  lineSchema,
  noteSchema,
  planIdSchema,
  type RegionId,
  type Result,
} from '../values/index.ts';

/** Insurers see to a coherent set of agreements; the two market leaders are answerable for that. The word signal is ours, the duty theirs. */
export const SIGNAL_CLAUSE = 'B.3.e';

export const signalledSpotSchema = z.strictObject({
  plan: planIdSchema,
  item: itemIdSchema.nullable().describe('null: the plan as a whole'),
  title: lineSchema.describe('As it was called when it was signalled'),
});

/** What a market leader signals: about which agreements or plans, to the people of which plan. */
export const signalSchema = z
  .strictObject({
    to: planIdSchema.describe('The plan whose people are to answer'),
    about: z.array(signalledSpotSchema).min(1).max(20),
    text: noteSchema.min(1),
  })
  .meta({ description: 'Signal of a market leader' });
export type Signal = z.infer<typeof signalSchema>;

export const SIGNAL_STATES = ['open', 'answered', 'closed'] as const;
export type SignalState = (typeof SIGNAL_STATES)[number];
export const SIGNAL_MOVES = ['answer', 'ask-again', 'close'] as const;
export type SignalMove = (typeof SIGNAL_MOVES)[number];
export const SIGNAL_SIDES = ['sender', 'receiver'] as const;
export type SignalSide = (typeof SIGNAL_SIDES)[number];

const WAYS: Readonly<Record<SignalMove, Way<SignalState, SignalSide>>> = {
  answer: { from: ['open'], to: 'answered', by: ['receiver'] },
  'ask-again': { from: ['answered'], to: 'open', by: ['sender'] },
  close: { from: ['open', 'answered'], to: 'closed', by: ['sender'] },
};

/** A plan as a signal knows it: whose it is. */
export type SignalPlan = { readonly kind: PlanKind; readonly regions: readonly RegionId[] };

const isHere = (actor: Actor, { regions }: SignalPlan) =>
  actor.regions.some((region) => regions.includes(region));

/** @returns whether the actor signals for a plan: a market leader of its region */
export function maySignal(actor: Actor, from: SignalPlan): boolean {
  return actor.role === 'market-leader' && isHere(actor, from);
}

/** @returns on which sides of a signal the actor stands: the market leaders it comes from, those who write the plan that it goes to */
export function signalSides(actor: Actor, from: SignalPlan, to: SignalPlan): SignalSide[] {
  const receives = editsPlans(actor.role, to.kind) && isHere(actor, to);
  return [
    ...(maySignal(actor, from) ? (['sender'] as const) : []),
    ...(receives ? (['receiver'] as const) : []),
  ];
}

/** Answers, asks again or closes. @returns where the signal stands then, or why not @see B.3.e */
export function moveSignal(
  state: SignalState,
  move: SignalMove,
  sides: readonly SignalSide[],
): Result<SignalState, MoveRefusal> {
  return takeMove(WAYS, state, move, sides, SIGNAL_CLAUSE);
}

/** @returns what these sides can do with a signal now */
export function signalMovesOpen(state: SignalState, sides: readonly SignalSide[]): SignalMove[] {
  return movesOpen(WAYS, state, sides);
}

/** @returns where a signal stands after these moves, each of which could be taken */
export function signalStateAfter(moves: readonly SignalMove[]): SignalState {
  return moves.reduce<SignalState>((_, move) => WAYS[move].to, 'open');
}
