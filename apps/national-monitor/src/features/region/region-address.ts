import type { RegionKind } from '@iza/domain/region';
import { settingOf } from '../../address.ts';
import { REGION_STATES, type RegionState } from '../plan/stage-look.ts';

/** Kinds of regions that a map can be chosen of; provinces only where a plan is made for one. */
const MAP_KINDS = ['roaz', 'zorgkantoor', 'iza', 'province'] as const satisfies RegionKind[];
export type MapKind = (typeof MAP_KINDS)[number];

/** States to filter on: `several` is a summary of a region, no plan is in it. */
export const STATE_FILTERS = REGION_STATES.filter((state) => state !== 'several');
type StateFilter = Exclude<RegionState, 'several'>;

/** What the page of regions shows. */
export type RegionsFilter = { readonly state: StateFilter | undefined; readonly text: string };

/** @returns the kind of region that an address asks for; ROAZ regions when it says nothing that we know */
export function mapKindIn(params: URLSearchParams): MapKind {
  return settingOf(params, 'soort', MAP_KINDS) ?? 'roaz';
}

/** @returns the filter that an address asks for; what it can't mean is left out */
export function regionsFilterIn(params: URLSearchParams): RegionsFilter {
  return {
    state: settingOf(params, 'fase', STATE_FILTERS),
    text: params.get('zoek') ?? '',
  };
}

/** @returns the kinds to choose from: those that plans are made for, and any other that a plan is made for after all */
export function kindsToChoose(
  kindsWithPlans: ReadonlySet<RegionKind>,
  chosen: MapKind,
): readonly MapKind[] {
  return MAP_KINDS.filter(
    (kind) => kind !== 'province' || kind === chosen || kindsWithPlans.has(kind),
  );
}
