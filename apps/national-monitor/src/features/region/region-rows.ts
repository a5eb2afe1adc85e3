import type { NationalView } from '@iza/api/overview';
import type { PlanCard } from '@iza/api/plan';
import { findsIn } from '../../find.ts';
import { stateOf, type RegionState } from '../plan/stage-look.ts';
import type { RegionsFilter } from './region-address.ts';

export type NationalRegion = NationalView['rows'][number];

/** A row of the table: a region with one of its plans; a region without a plan has one row too. */
export type RegionRow = {
  readonly key: string;
  readonly region: NationalRegion;
  readonly plan: PlanCard | undefined;
};

function fits(filter: RegionsFilter, region: NationalRegion, plan: PlanCard | undefined): boolean {
  if (filter.state !== undefined && filter.state !== (plan?.stage ?? 'none')) return false;
  return findsIn(filter.text, [region.name, ...(plan ? [plan.name] : [])]);
}

function plansOf({ plans }: NationalRegion): readonly (PlanCard | undefined)[] {
  return plans.length === 0 ? [undefined] : plans;
}

/** @returns the rows that fit, by name of the region and of the plan; there is no ranking */
export function regionRows(
  regions: readonly NationalRegion[],
  filter: RegionsFilter,
  compare: (a: string, b: string) => number,
): RegionRow[] {
  return regions
    .flatMap((region) =>
      plansOf(region)
        .filter((plan) => fits(filter, region, plan))
        .map((plan) => ({ key: `${region.region} ${plan?.version ?? ''}`, region, plan })),
    )
    .toSorted(
      (a, b) =>
        compare(a.region.name, b.region.name) || compare(a.plan?.name ?? '', b.plan?.name ?? ''),
    );
}

/** A region as the map shows it. */
export type RegionOnMap = {
  readonly region: NationalRegion & { readonly tile: NonNullable<NationalRegion['tile']> };
  readonly state: RegionState;
  /** Has a plan, or lacks one, as the filter asks. */
  readonly fits: boolean;
};

/** @returns the regions that have a place on the map, all of them: what does not fit the filter stays in its place */
export function regionsOnMap(
  regions: readonly NationalRegion[],
  filter: RegionsFilter,
): RegionOnMap[] {
  return regions.flatMap((region) => {
    const { tile } = region;
    if (!tile) return [];
    const state = stateOf(region.plans.map(({ stage }) => stage));
    const some = plansOf(region).some((plan) => fits(filter, region, plan));
    return [{ region: { ...region, tile }, state, fits: some }];
  });
}
