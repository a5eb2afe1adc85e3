import type { MarketLeader } from '../region/market-leader.ts';
import type { Certainty, IsoDate, MunicipalityCode, PartyId, RegionId } from '../values/index.ts';
import type { Insured } from './insured.ts';

/** Region that some municipalities of an area lie in, with the leaders that the register names there. */
export type RegionOfArea = {
  readonly region: RegionId;
  readonly municipalities: readonly MunicipalityCode[];
  readonly leaders: readonly MarketLeader[];
};

/** What the leaders were derived from: numbers of insured on a day, or the leaders of the regions that the area lies in. */
export type LeadersBasis =
  | {
      readonly by: 'insured';
      readonly on: IsoDate;
      readonly uncounted: readonly MunicipalityCode[];
    }
  | {
      readonly by: 'regions';
      readonly regions: readonly RegionId[];
      readonly certainty: Certainty;
    };

/** The two leaders of an area, or why they can't be told; candidates are who might lead. */
export type DerivedLeaders =
  | { readonly leaders: readonly [PartyId, PartyId]; readonly basis: LeadersBasis }
  | {
      readonly unclear: 'area-unknown' | 'no-figures' | 'tie' | 'regions-disagree';
      readonly candidates: readonly PartyId[];
    };

type Ranked = { readonly party: PartyId; readonly insured: number };

function rankedIn(area: readonly MunicipalityCode[], figures: readonly Insured[]): Ranked[] {
  const sums = new Map<PartyId, number>();
  for (const { municipality, party, insured } of figures)
    if (area.includes(municipality)) sums.set(party, (sums.get(party) ?? 0) + insured);
  return [...sums]
    .map(([party, insured]) => ({ party, insured }))
    .toSorted((a, b) => b.insured - a.insured || (a.party < b.party ? -1 : 1));
}

function byInsured(area: readonly MunicipalityCode[], figures: readonly Insured[]): DerivedLeaders {
  const on = figures
    .map((figure) => figure.on)
    .toSorted()
    .at(-1) as IsoDate;
  const current = figures.filter((figure) => figure.on === on);
  const ranked = rankedIn(area, current);
  const [first, second, third] = ranked;
  const candidates = ranked.map(({ party }) => party);
  if (!first || !second) return { unclear: 'no-figures', candidates };
  if (third?.insured === second.insured) return { unclear: 'tie', candidates };
  const counted = new Set(current.map(({ municipality }) => municipality));
  const uncounted = area.filter((municipality) => !counted.has(municipality));
  return { leaders: [first.party, second.party], basis: { by: 'insured', on, uncounted } };
}

function leastOf(leaders: readonly MarketLeader[]): Certainty {
  return leaders.some(({ certainty }) => certainty === 'unverified') ? 'unverified' : 'derived';
}

function byRegions(regions: readonly RegionOfArea[]): DerivedLeaders {
  const pairs = regions.map(({ leaders }) =>
    leaders.toSorted((a, b) => a.rank - b.rank).map(({ party }) => party),
  );
  const candidates = [...new Set(pairs.flat())];
  const [first] = pairs;
  const [one, two] = first ?? [];
  if (!one || !two) return { unclear: 'no-figures', candidates };
  const same = pairs.every((pair) => pair.length === 2 && pair.includes(one) && pair.includes(two));
  if (!same) return { unclear: 'regions-disagree', candidates };
  return {
    leaders: [one, two],
    basis: {
      by: 'regions',
      regions: regions.map(({ region }) => region),
      certainty: leastOf(regions.flatMap(({ leaders }) => leaders)),
    },
  };
}

/**
 * The two insurers with the most insured in the area that a plan concerns, which need not be a region. Derived, never chosen: from numbers of
 * insured where they are supplied, else from the leaders of the regions that it lies in, when those agree.
 * @param apart insurers that can't lead this plan: they apply themselves, or are recused
 * @see J.2.f, framework of January 2023
 */
export function leadersOfArea(
  area: readonly MunicipalityCode[] | undefined,
  figures: readonly Insured[],
  regionsOfArea: readonly RegionOfArea[],
  apart: readonly PartyId[] = [],
): DerivedLeaders {
  if (!area || area.length === 0) return { unclear: 'area-unknown', candidates: [] };
  const may = ({ party }: { party: PartyId }) => !apart.includes(party);
  const inArea = figures.filter((one) => area.includes(one.municipality) && may(one));
  const regions = regionsOfArea.map((one) => ({ ...one, leaders: one.leaders.filter(may) }));
  if (inArea.length > 0) return byInsured(area, inArea);
  const covered = new Set(regions.flatMap(({ municipalities }) => municipalities));
  const whole = area.every((municipality) => covered.has(municipality));
  const found = byRegions(regions);
  if (whole || 'unclear' in found) return found;
  return { unclear: 'no-figures', candidates: found.leaders };
}
