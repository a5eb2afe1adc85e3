import fc from 'fast-check';
import { ACTION_STATUSES } from '../action/index.ts';
import { anItem, anItemId, aPlanContent, aTargetId } from '../plan/plan-builders.ts';
import {
  emptyPhase,
  newTarget,
  type Agreement,
  type PlanContent,
  type PlanItem,
} from '../plan/index.ts';
import { isoDate, type ItemId, type PartyId } from '../values/index.ts';
import { EMPTY_ANSWER, type ProgressAnswer } from './answer.ts';
import type { BoundParty } from './line.ts';

/** Builders for tests: plans as they are found, tidy or not, with those who are bound to them. */
export const PARTIES = ['isala', 'zilveren-kruis', 'menzis', 'vgz'] as PartyId[];

export function anAgreement(n: number, parties: readonly PartyId[] = []): Agreement {
  const item = anItem(n) as Agreement;
  const involved = parties.map((party) => ({ party: { party }, role: '' }));
  return involved.length > 0 ? { ...item, parties: { known: involved } } : item;
}

const someParties = fc.subarray(PARTIES);

const anyItem = (n: number, count: number): fc.Arbitrary<PlanItem> =>
  fc
    .record({
      type: fc.constantFrom('agreement', 'agreement', 'agreement', 'group'),
      parties: someParties,
      inPlan: fc.boolean(),
      counts: fc.subarray(Array.from({ length: count }, (_, at) => aTargetId(at))),
    })
    .map(({ type, parties, inPlan, counts }) => {
      if (type === 'group') return { ...anItem(n, 'group'), inPlan };
      const phases = counts.length > 0 ? [{ ...emptyPhase(), targets: { known: counts } }] : [];
      return { ...anAgreement(n, parties), phases, inPlan };
    });

/** Any plan: items in and out of it, in places, in none, in several; targets on items, on the plan, counted by many. */
export const anyPlan: fc.Arbitrary<PlanContent> = fc
  .record({ items: fc.integer({ min: 0, max: 8 }), targets: fc.integer({ min: 0, max: 6 }) })
  .chain(({ items, targets }) =>
    fc.record({
      items: fc.tuple(...Array.from({ length: items }, (_, n) => anyItem(n, targets))),
      on: fc.tuple(
        ...Array.from({ length: targets }, () => fc.integer({ min: -1, max: items - 1 })),
      ),
      parents: fc.tuple(
        ...Array.from({ length: items }, (_, n) => fc.integer({ min: -2, max: n - 1 })),
      ),
    }),
  )
  .map(({ items, on, parents }) => {
    const content = aPlanContent(items);
    const placements = parents.flatMap((parent, n) =>
      parent === -2 ? [] : [{ item: anItemId(n), parent: parent === -1 ? null : anItemId(parent) }],
    );
    return {
      ...content,
      outline: { revision: 1, content: { levels: [], placements, links: [] } },
      targets: on.map((at, n) => ({
        revision: 1,
        content: newTarget(aTargetId(n), at < 0 ? 'plan' : anItemId(at)),
      })),
    };
  });

export const anyBound: fc.Arbitrary<BoundParty[]> = fc.array(
  fc.record({
    party: fc.constantFrom(...PARTIES),
    items: fc.oneof(
      fc.constant('all' as const),
      fc.array(fc.integer({ min: 0, max: 7 }).map((n): ItemId => anItemId(n))),
    ),
  }),
  { maxLength: 4 },
);

export function anAnswer(more: Partial<ProgressAnswer> = {}): ProgressAnswer {
  return { ...EMPTY_ANSWER, status: 'on-schedule', ...more };
}

export const anyAnswer: fc.Arbitrary<ProgressAnswer> = fc.record({
  status: fc.constantFrom(...ACTION_STATUSES, null),
  note: fc.string({ maxLength: 5 }),
  obstacle: fc.string({ maxLength: 5 }),
  help: fc.string({ maxLength: 5 }),
  evidence: fc.constant([]),
  observations: fc.array(
    fc.record({
      target: fc.integer({ min: 0, max: 5 }).map(aTargetId),
      value: fc.record({ number: fc.integer(), unit: fc.constant('%') }),
      on: fc.constantFrom(isoDate('2024-01-01'), isoDate('2024-02-01')),
      source: fc.constant(''),
    }),
    { maxLength: 2 },
  ),
});
