import type { PlanCard } from '@iza/api/plan';

/** @returns the plans that stand in another stage than before, and those that are new */
export function stageChanges(
  before: readonly PlanCard[],
  after: readonly PlanCard[],
): readonly PlanCard[] {
  const stood = new Map(before.map(({ plan, version, stage }) => [plan, `${version} ${stage}`]));
  return after.filter(({ plan, version, stage }) => stood.get(plan) !== `${version} ${stage}`);
}

/** Kinds of events after which lists of plans may look different. */
const IN_LISTS = new Set(['plan-begun', 'plan-imported', 'about-saved', 'step-taken']);

/** What was heard of changes elsewhere, gathered until it is fetched. */
export type Heard = {
  readonly plans: ReadonlySet<string>;
  readonly lists: boolean;
  readonly all: boolean;
};
export const nothingHeard: Heard = { plans: new Set(), lists: false, all: false };

/** @returns what has to be fetched again, with one more change heard */
export function hearing(
  heard: Heard,
  change: { readonly kind: string; readonly plan: string },
): Heard {
  return {
    ...heard,
    plans: new Set([...heard.plans, change.plan]),
    lists: heard.lists || IN_LISTS.has(change.kind),
  };
}
