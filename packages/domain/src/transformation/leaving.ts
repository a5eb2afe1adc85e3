import {
  knownOf,
  knownOnes,
  sumCents,
  type IsoDate,
  type PartyId,
  type PartyRef,
  type Refusal,
} from '../values/index.ts';
import { changesBetween } from './changes.ts';
import type { Applicant } from './content.ts';
import type { TransformationCommand } from './command.ts';
import type { TransformationContent } from './content.ts';
import type { ChangingText } from './running-change.ts';
import type { Leaving, TransformationState } from './state.ts';

export type LeavingRefusal =
  | 'no-such-applicant'
  | 'lead-hands-over-first'
  | 'leaving-already'
  | 'not-leaving'
  | 'leads-already'
  | 'applicant-leaves'
  | 'leave-without-text'
  | 'leaver-still-named'
  | 'change-touches-money';

type Fault = Refusal<LeavingRefusal>;
type Step = Extract<TransformationCommand, { command: 'leave' | 'stay' | 'hand-lead' }>;
type Change = Pick<
  Extract<TransformationCommand, { command: 'change' | 'offer-change' }>,
  'without' | 'text'
>;

/** What a leave depends on, besides the state. */
export type LeavingFacts = {
  readonly content: TransformationContent;
  readonly applicants: readonly Applicant[];
  readonly changing: ChangingText | null;
  /** Paid to the plan until now, in cents: it stays with who got it. */
  readonly paid: number;
  readonly today: IsoDate;
};

/** @returns who declared that it leaves, and still applies, the first first */
export function leavingOf(state: TransformationState): readonly Leaving[] {
  const kept = state.stage === 'held' ? state.resumes : state;
  return ('leaving' in kept ? kept.leaving : undefined) ?? [];
}

/** What stands in the way of leaving, of staying after all, and of another lead. The lead leaves once another leads: somebody signs for the plan. */
export function leavingStepFaults(
  state: TransformationState,
  { command, party }: Step,
  { applicants }: Pick<LeavingFacts, 'applicants'>,
): Fault[] {
  const own = applicants.find((one) => one.party === party);
  if (!own) return [{ code: 'no-such-applicant' }];
  const leaves = leavingOf(state).some((one) => one.party === party);
  switch (command) {
    case 'leave':
      return [
        ...(own.lead ? [{ code: 'lead-hands-over-first', clause: 'J.2.b' } as const] : []),
        ...(leaves ? [{ code: 'leaving-already' } as const] : []),
      ];
    case 'stay':
      return leaves ? [] : [{ code: 'not-leaving' }];
    case 'hand-lead':
      return [
        ...(own.lead ? [{ code: 'leads-already' } as const] : []),
        ...(leaves ? [{ code: 'leaving-already' } as const] : []),
      ];
  }
}

/** Nothing is approved that an applicant no longer carries: it comes back to who stays, who adapt it and consent anew. @see J.2.e.6 */
export function approvalFaults(state: TransformationState): Fault[] {
  return leavingOf(state).map(({ party }) => ({
    code: 'applicant-leaves',
    clause: 'J.2.e.6',
    detail: { party },
  }));
}

const isNamed = (ref: PartyRef | undefined, parties: readonly PartyId[]): boolean =>
  typeof ref === 'object' && 'party' in ref && parties.includes(ref.party);

/** Places where a text still counts on who leaves: money beyond what was paid already, and results and steps that are to come. */
function stillNamed(
  { application, results, impact }: TransformationContent,
  without: readonly PartyId[],
  { paid, today }: Pick<LeavingFacts, 'paid' | 'today'>,
): (readonly (string | number)[])[] {
  const past = (when: (typeof results.results)[number]['when']) => {
    const deadline = knownOf(when);
    return deadline !== undefined && 'on' in deadline && deadline.on < today;
  };
  const asks = application.asks.flatMap(({ party, amount }, at) =>
    isNamed(knownOf(party), without) ? [{ at, amount }] : [],
  );
  const kept = sumCents(knownOnes(asks.map(({ amount }) => amount)));
  return [
    ...(kept > paid ? asks.map(({ at }) => ['application', 'asks', at, 'party']) : []),
    ...results.results.flatMap(({ owner, when }, at) =>
      isNamed(knownOf(owner), without) && !past(when) ? [['results', at, 'owner']] : [],
    ),
    ...impact.steps.flatMap(({ responsible, when }, at) =>
      isNamed(knownOf(responsible), without) && !past(when)
        ? [['impact', 'steps', at, 'responsible']]
        : [],
    ),
  ];
}

/** Whether a changed text moves money: what is asked, what it costs, or what a milestone releases. */
function touchesMoney(before: TransformationContent, after: TransformationContent): boolean {
  return changesBetween(before, after).some(
    ({ list, fields, before: was, after: becomes }) =>
      list === 'asks' ||
      list === 'lines' ||
      (list === 'milestones' && (was === null || becomes === null || fields.includes('amount'))),
  );
}

/**
 * What stands in the way of a change with which applicants leave. Each declared it itself; who stays agrees with a text that counts on it no more; and
 * where that moves money both market leaders decide: it is no small change. What was paid stays paid.
 * @see J.2.b, J.2.g, 4.2.3
 */
export function leavingChangeFaults(
  state: TransformationState,
  { without = [], text }: Change,
  facts: LeavingFacts,
  isSmall: boolean,
): Fault[] {
  if (without.length === 0) return [];
  const leaving = leavingOf(state).map(({ party }) => party);
  const unsaid = without.filter((party) => !leaving.includes(party));
  const { changing, content } = facts;
  if (!text || !changing) return [{ code: 'leave-without-text', clause: 'J.2.e.6' }];
  const money = isSmall && touchesMoney(content, changing.content);
  return [
    ...unsaid.map((party) => ({ code: 'not-leaving' as const, detail: { party } })),
    ...stillNamed(changing.content, without, facts).map((path) => ({
      code: 'leaver-still-named' as const,
      clause: 'J.2.e.6',
      path,
    })),
    ...(money ? [{ code: 'change-touches-money' as const, clause: '4.2.3' }] : []),
  ];
}
