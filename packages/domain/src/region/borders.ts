import type { MunicipalityCode } from '../values/id.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { Certainty, SourceRef } from '../values/source.ts';
import type { Border, Region } from './region.ts';
import type { RegionKind } from './region-kind.ts';

/** @returns the border that holds on a day, or `undefined` when none is known for it */
export function borderOn(region: Region, date: IsoDate): Border | undefined {
  return region.borders.find(
    (border) => border.from <= date && (border.to === undefined || date <= border.to),
  );
}

/** @returns the municipalities of a region on a day, or `undefined` when they are unknown (which is not: none) */
export function municipalitiesOn(
  region: Region,
  date: IsoDate,
): readonly MunicipalityCode[] | undefined {
  return borderOn(region, date)?.municipalities.value;
}

/** That a municipality belongs to a region, and how sure that is. */
export type Membership = {
  readonly region: Region;
  readonly municipality: MunicipalityCode;
  readonly certainty: Certainty;
  readonly source: SourceRef;
  readonly note?: string | undefined;
};

/** @returns how sure it is that a municipality lies in a region on a day, or `undefined` when it does not or nobody knows */
export function membershipOf(
  region: Region,
  municipality: MunicipalityCode,
  date: IsoDate,
): Membership | undefined {
  const border = borderOn(region, date);
  if (!border?.municipalities.value.includes(municipality)) return undefined;
  const part = border.parts?.find(({ municipalities }) => municipalities.includes(municipality));
  const { certainty, source } = part ?? border.municipalities;
  return { region, municipality, certainty, source, note: part?.note };
}

/** @returns the regions of one kind that a municipality lies in on a day */
export function regionsOf(
  municipality: MunicipalityCode,
  kind: RegionKind,
  regions: readonly Region[],
  date: IsoDate,
): Membership[] {
  return regions
    .filter((region) => region.kind === kind)
    .flatMap((region) => membershipOf(region, municipality, date) ?? []);
}

const SURENESS: Record<Certainty, number> = { unverified: 0, derived: 1, verified: 2 };

/** @returns the least sure of several: what rests on all of them is no surer than that. For none: `verified` */
export function leastCertain(certainties: readonly Certainty[]): Certainty {
  return certainties.reduce<Certainty>(
    (least, next) => (SURENESS[next] < SURENESS[least] ? next : least),
    'verified',
  );
}
