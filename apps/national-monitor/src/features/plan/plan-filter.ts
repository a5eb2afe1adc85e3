import type { PlanCard } from '@iza/api/plan';
import { PLAN_STAGES, planKindSchema, type PlanKind, type PlanStage } from '@iza/domain/plan';
import { settingOf } from '../../address.ts';
import { findsIn } from '../../find.ts';

export const PLAN_KINDS = planKindSchema.options;

/** What the list of plans is narrowed to; `undefined` and `''`: not. */
export type PlanFilter = {
  readonly kind: PlanKind | undefined;
  readonly stage: PlanStage | undefined;
  readonly region: string | undefined;
  readonly text: string;
};

/** @returns the filter that an address asks for; what it can't mean is left out */
export function planFilterIn(params: URLSearchParams): PlanFilter {
  return {
    kind: settingOf(params, 'soort', PLAN_KINDS),
    stage: settingOf(params, 'fase', PLAN_STAGES),
    region: params.get('regio') ?? undefined,
    text: params.get('zoek') ?? '',
  };
}

/** @returns the plans that fit all of a filter, in the order they came */
export function fittingPlans(plans: readonly PlanCard[], filter: PlanFilter): readonly PlanCard[] {
  const { kind, stage, region, text } = filter;
  return plans.filter(
    (plan) =>
      (kind === undefined || plan.kind === kind) &&
      (stage === undefined || plan.stage === stage) &&
      (region === undefined || plan.regions.some(({ id }) => id === region)) &&
      findsIn(text, [plan.name, ...plan.regions.map(({ name }) => name)]),
  );
}

/** @returns every region that a plan is made for, once, by name */
export function regionsOfPlans(
  plans: readonly PlanCard[],
  compare: (a: string, b: string) => number,
): readonly PlanCard['regions'][number][] {
  const byId = new Map(
    plans.flatMap(({ regions }) => regions).map((region) => [region.id, region]),
  );
  return [...byId.values()].toSorted((a, b) => compare(a.name, b.name));
}
