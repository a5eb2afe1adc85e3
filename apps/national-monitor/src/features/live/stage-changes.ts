import type { PlanCard } from '@iza/api/plan';

/** @returns the plans that stand in another stage than before, and those that are new */
export function stageChanges(
  before: readonly PlanCard[],
  after: readonly PlanCard[],
): readonly PlanCard[] {
  const stood = new Map(before.map(({ plan, version, stage }) => [plan, `${version} ${stage}`]));
  return after.filter(({ plan, version, stage }) => stood.get(plan) !== `${version} ${stage}`);
}
