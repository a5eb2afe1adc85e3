import type { MilestoneProgress } from '../transformation/milestone-progress.ts';
import { ENDED } from '../transformation/access.ts';
import type { TransformationStage } from '../transformation/state.ts';
import { GOING_ON } from '../transformation/steps.ts';
import type { Refusal } from '../values/index.ts';
import type { FundRoute } from './account.ts';
import type { LedgerOperation } from './operation.ts';

/** Where a plan stands, and the milestone that an operation names; `null`: the plan has no such milestone, or none is named. */
export type MoneyStanding = {
  readonly stage: TransformationStage;
  readonly milestone: MilestoneProgress['standing'] | null;
  /** A place of a market leader is vacant. */
  readonly vacant: boolean;
};

export type PlanMoneyRefusal =
  | 'not-approved-yet'
  | 'plan-stands-still'
  | 'unknown-milestone'
  | 'milestone-not-confirmed'
  | 'milestone-paid-already'
  | 'paid-with-its-milestone'
  | 'leader-place-vacant';

type Fault = Refusal<PlanMoneyRefusal>;

const STANDS_STILL: readonly TransformationStage[] = ['held', ...ENDED];

/** Whether money is given to a plan in this stage: after its approval, until it is held or has ended. */
export function takesMoney(stage: TransformationStage): boolean {
  return (GOING_ON as readonly TransformationStage[]).includes(stage);
}

function stageFaults(stage: TransformationStage): Fault[] {
  if (takesMoney(stage)) return [];
  const code = STANDS_STILL.includes(stage) ? 'plan-stands-still' : 'not-approved-yet';
  return [{ code, clause: '4.2.3' }];
}

/** Both market leaders confirmed it: the result for which is paid was reached. @see 4.2.3 step 3 */
export function isReached(standing: MilestoneProgress['standing'] | null): boolean {
  return standing === 'confirmed' || standing === 'paid';
}

/**
 * When VWS pays, or a municipality does, and when not. The text says it for the insurers alone: payment is tied to a result that was reached
 * (4.2.3 step 3), and that the two market leaders find. For its own budget VWS takes the agreements on the route of the insurers into account
 * (4.2.2); how municipalities come by theirs was still to be agreed (K.6.g). So all routes wait for the same confirmed milestone: what goes
 * through insurers is paid with it, by its leaders, who share it; the rest after it, by who keeps that route.
 */
function payFaults(route: FundRoute, { stage, milestone }: MoneyStanding): Fault[] {
  if (route === 'insurers') return [{ code: 'paid-with-its-milestone', clause: '4.2.3' }];
  if (stage !== 'in-execution') return [{ code: 'plan-stands-still', clause: '4.2.3' }];
  return isReached(milestone) ? [] : [{ code: 'milestone-not-confirmed', clause: '4.2.2' }];
}

/** What was paid through insurers is paid: money that is tied to that milestone afterwards could never be. */
function commitFaults(route: FundRoute, { stage, milestone }: MoneyStanding): Fault[] {
  if (milestone === null) return [{ code: 'unknown-milestone' }];
  const paid = route === 'insurers' && milestone === 'paid';
  return [...stageFaults(stage), ...(paid ? [{ code: 'milestone-paid-already' as const }] : [])];
}

/** What the two market leaders agree on together: what stands ready for a milestone, and that money goes back. */
const OF_TWO: readonly LedgerOperation['operation'][] = ['reserve', 'commit', 'untie', 'release'];

/**
 * What waits while a place of a market leader is vacant. Agreements on what is paid for which result are made by two, for all insurers; so tying
 * money to a milestone and giving money back wait. What both decided is carried out: granting what they approved, paying what they confirmed.
 * @see 4.2.3 steps 2 and 3
 */
function vacantFaults(
  operation: LedgerOperation['operation'],
  route: FundRoute,
  { stage, vacant }: MoneyStanding,
): Fault[] {
  const waits = vacant && route === 'insurers' && !ENDED.includes(stage);
  return waits && OF_TWO.includes(operation)
    ? [{ code: 'leader-place-vacant', clause: '4.2.3' }]
    : [];
}

/**
 * What an operation on a plan's money lacks, given where the plan and the milestone stand; sums and places are the ledger's own.
 * @returns every reason why not
 * @see 4.2.2, 4.2.3
 */
export function planMoneyFaults(
  { operation }: Pick<LedgerOperation, 'operation'>,
  route: FundRoute,
  standing: MoneyStanding,
): readonly Fault[] {
  const vacant = vacantFaults(operation, route, standing);
  if (vacant.length > 0) return vacant;
  switch (operation) {
    case 'pay':
      return payFaults(route, standing);
    case 'commit':
      return commitFaults(route, standing);
    case 'reserve':
    case 'grant':
    case 'queue':
      return stageFaults(standing.stage);
    default:
      return [];
  }
}

/** What stands of a milestone's money over all routes, and what else its plan holds. */
export type MilestoneMoney = {
  readonly committed: number;
  /** Something was paid for it once, whether or not it was reclaimed since. */
  readonly paidOnce: boolean;
  /** Granted to the plan and tied to no milestone. */
  readonly untied: number;
};

/**
 * Whether nothing is left to do for a milestone, so that its plan can be completed: it was reached, and what was committed to it was paid on
 * every route. While the plan has money that is tied to nothing, a milestone with an amount that was never paid still waits for it.
 * @see 4.2.3, J.2.g
 */
export function isSettled(
  standing: MilestoneProgress['standing'],
  { committed, paidOnce, untied }: MilestoneMoney,
  hasAmount: boolean,
): boolean {
  return isReached(standing) && committed === 0 && (paidOnce || untied === 0 || !hasAmount);
}
