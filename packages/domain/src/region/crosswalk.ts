import type { MunicipalityCode, RegionId } from '../values/id.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { Certainty } from '../values/source.ts';
import { leastCertain, membershipOf, municipalitiesOn } from './borders.ts';
import type { Region } from './region.ts';
import type { RegionKind } from './region-kind.ts';

/** @returns the municipalities two regions share on a day (none: empty), or `undefined` when either's are unknown */
export function overlaps(
  a: Region,
  b: Region,
  date: IsoDate,
): readonly MunicipalityCode[] | undefined {
  const ofA = municipalitiesOn(a, date);
  const ofB = municipalitiesOn(b, date);
  if (!ofA || !ofB) return undefined;
  const inB = new Set(ofB);
  return ofA.filter((code) => inB.has(code)).toSorted();
}

/** @returns how sure it is that these municipalities lie in both regions: the least sure of all memberships */
export function overlapCertainty(
  a: Region,
  b: Region,
  shared: readonly MunicipalityCode[],
  date: IsoDate,
): Certainty {
  return leastCertain(
    shared.flatMap((code) =>
      [membershipOf(a, code, date), membershipOf(b, code, date)].flatMap(
        (membership) => membership?.certainty ?? [],
      ),
    ),
  );
}

export type Overlap = {
  readonly region: Region;
  readonly shared: readonly MunicipalityCode[];
  readonly certainty: Certainty;
};

/**
 * The regions that share a municipality with a region on a day, apart for each kind: kinds are never mixed in one list.
 * Regions with unknown borders are left out, the region itself too. Most shared municipalities first.
 */
export function regionsOverlapping(
  region: Region,
  regions: readonly Region[],
  date: IsoDate,
): Partial<Record<RegionKind, readonly Overlap[]>> {
  const found: Partial<Record<RegionKind, Overlap[]>> = {};
  for (const other of regions) {
    if (other.id === region.id) continue;
    const shared = overlaps(region, other, date);
    if (!shared || shared.length === 0) continue;
    const certainty = overlapCertainty(region, other, shared, date);
    (found[other.kind] ??= []).push({ region: other, shared, certainty });
  }
  for (const list of Object.values(found)) {
    list.sort((a, b) => b.shared.length - a.shared.length || (a.region.id < b.region.id ? -1 : 1));
  }
  return found;
}

/** How regions of one kind lie in regions of another, in municipalities. */
export type Crosswalk = {
  readonly from: RegionKind;
  readonly to: RegionKind;
  readonly date: IsoDate;
  readonly rows: readonly CrosswalkRow[];
  /** Municipalities of a `from` region that lie in no `to` region with known borders. */
  readonly unplaced: readonly {
    readonly from: RegionId;
    readonly municipalities: readonly MunicipalityCode[];
  }[];
  /** Regions of either kind whose municipalities on the day are unknown. */
  readonly unknown: readonly RegionId[];
};

export type CrosswalkRow = {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly municipalities: readonly MunicipalityCode[];
  readonly certainty: Certainty;
};

/**
 * Computes from the municipalities how two kinds of regions lie over each other on a day. What can't be placed is listed, not dropped:
 * per `from` region the rows and the unplaced together hold all its municipalities.
 */
export function crosswalk(
  regions: readonly Region[],
  from: RegionKind,
  to: RegionKind,
  date: IsoDate,
): Crosswalk {
  const ofKind = (kind: RegionKind) => regions.filter((region) => region.kind === kind);
  const known = (region: Region) => municipalitiesOn(region, date) !== undefined;
  const sources = ofKind(from).filter(known);
  const targets = ofKind(to).filter(known);
  const placed = new Set(targets.flatMap((target) => municipalitiesOn(target, date) ?? []));
  const unknown = [...new Set([...ofKind(from), ...ofKind(to)])].filter((each) => !known(each));
  return {
    from,
    to,
    date,
    rows: sources.flatMap((source) => rowsOf(source, targets, date)),
    unplaced: sources.flatMap((source) => {
      const rest = (municipalitiesOn(source, date) ?? []).filter((code) => !placed.has(code));
      return rest.length === 0 ? [] : [{ from: source.id, municipalities: rest.toSorted() }];
    }),
    unknown: unknown.map(({ id }) => id),
  };
}

function rowsOf(source: Region, targets: readonly Region[], date: IsoDate): CrosswalkRow[] {
  return targets.flatMap((target) => {
    const shared = overlaps(source, target, date) ?? [];
    if (shared.length === 0) return [];
    const certainty = overlapCertainty(source, target, shared, date);
    return [{ from: source.id, to: target.id, municipalities: shared, certainty }];
  });
}
