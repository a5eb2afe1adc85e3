import type { RegionKind } from '@iza/domain/region';
import type { RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type OverlappingRegion = {
  readonly region: RegionId;
  readonly name: string;
  readonly kind: RegionKind;
  /** Number of municipalities in both. */
  readonly shared: number;
};

/** @returns the regions of any kind that share a municipality with a region today, those that share most first */
export function overlappingRegions(
  tx: Tx,
  region: RegionId,
): Promise<readonly OverlappingRegion[]> {
  return tx<OverlappingRegion[]>`
    select r.id as region, r.name, r.kind, o.shared
    from iza.region_overlap o join iza.region r on r.id = o.other
    where o.region = ${region} and iza.holds_on(iza.today(), o.valid_from, o.valid_to)
    order by o.shared desc, r.name`;
}
