import { mayBeginPlan, type Actor } from '@iza/domain/access';
import type { PlanKind } from '@iza/domain/plan';
import type { RegionKind } from '@iza/domain/region';
import type { RegionId } from '@iza/domain/values';

export type RegionLike = {
  readonly id: RegionId;
  readonly name: string;
  readonly kind: RegionKind;
};

/** Kinds of region for which a kind of plan is made. @see B.2, C.6 */
const REGION_KINDS: Record<PlanKind, readonly RegionKind[]> = {
  roaz: ['roaz'],
  regional: ['zorgkantoor', 'iza', 'sub-region'],
};

/** @returns the regions in which this actor may begin a plan of a kind; none: it may not */
export function regionsToBeginIn(
  actor: Actor,
  kind: PlanKind,
  regions: readonly RegionLike[],
): RegionLike[] {
  return regions.filter(
    (region) => REGION_KINDS[kind].includes(region.kind) && mayBeginPlan(actor, kind, [region.id]),
  );
}

/** @returns the regions that have a plan of this kind already, adopted or not */
export function regionsWithPlan(
  plans: readonly {
    readonly kind: PlanKind;
    readonly regions: readonly { readonly id: RegionId }[];
  }[],
  kind: PlanKind,
): ReadonlySet<RegionId> {
  return new Set(
    plans
      .filter((plan) => plan.kind === kind)
      .flatMap(({ regions }) => regions.map(({ id }) => id)),
  );
}
