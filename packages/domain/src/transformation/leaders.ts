import { z } from 'zod';
import type { MarketLeader } from '../region/market-leader.ts';
import {
  certaintySchema,
  isoDateSchema,
  municipalityCodeSchema,
  regionIdSchema,
  type Certainty,
  type IsoDate,
  type MunicipalityCode,
  type PartyId,
  type RegionId,
} from '../values/index.ts';
import type { Insured } from './insured.ts';

/** Region that some municipalities of an area lie in, with the leaders that the register names there. */
export type RegionOfArea = {
  readonly region: RegionId;
  readonly municipalities: readonly MunicipalityCode[];
  readonly leaders: readonly MarketLeader[];
};

/** What leaders were derived from: numbers of insured on a day, or the leaders of the regions that the area lies in. */
export const leadersBasisSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('insured'),
    on: isoDateSchema.describe('Reference date'),
    uncounted: z.array(municipalityCodeSchema).max(500),
  }),
  z.strictObject({
    by: z.literal('regions'),
    regions: z.array(regionIdSchema).max(100),
    certainty: certaintySchema,
  }),
]);
export type LeadersBasis = z.infer<typeof leadersBasisSchema>;

/** The two leaders of an area, or why they can't be told; candidates are who might lead. */
export type DerivedLeaders =
  | { readonly leaders: readonly [PartyId, PartyId]; readonly basis: LeadersBasis }
  | {
      readonly unclear: 'area-unknown' | 'no-figures' | 'tie' | 'regions-disagree';
      readonly candidates: readonly PartyId[];
    };

/** The leaders of a plan with what they followed from when they came; `hand`: one of them was named, as nothing told it. */
export type LeadersOnRecord =
  | DerivedLeaders
  | { readonly leaders: readonly [PartyId, PartyId]; readonly basis: { readonly by: 'hand' } };

type Ranked = { readonly party: PartyId; readonly insured: number };

function rankedIn(area: readonly MunicipalityCode[], figures: readonly Insured[]): Ranked[] {
  const sums = new Map<PartyId, number>();
  for (const { municipality, party, insured } of figures)
    if (area.includes(municipality)) sums.set(party, (sums.get(party) ?? 0) + insured);
  return [...sums]
    .map(([party, insured]) => ({ party, insured }))
    .toSorted((a, b) => b.insured - a.insured || (a.party < b.party ? -1 : 1));
}

/** @returns those that lead: who is there already first, then who comes */
const seated = (kept: readonly PartyId[], [one, two]: readonly PartyId[]) =>
  [...kept, one, two].slice(0, 2) as unknown as readonly [PartyId, PartyId];

function byInsured(
  area: readonly MunicipalityCode[],
  figures: readonly Insured[],
  kept: readonly PartyId[],
): DerivedLeaders {
  const seats = 2 - kept.length;
  const on = figures
    .map((figure) => figure.on)
    .toSorted()
    .at(-1) as IsoDate;
  const current = figures.filter((figure) => figure.on === on);
  const ranked = rankedIn(area, current);
  const candidates = ranked.map(({ party }) => party);
  const last = ranked[seats - 1];
  if (!last) return { unclear: 'no-figures', candidates };
  if (ranked[seats]?.insured === last.insured) return { unclear: 'tie', candidates };
  const counted = new Set(current.map(({ municipality }) => municipality));
  const uncounted = area.filter((municipality) => !counted.has(municipality));
  return { leaders: seated(kept, candidates), basis: { by: 'insured', on, uncounted } };
}

function leastOf(leaders: readonly MarketLeader[]): Certainty {
  return leaders.some(({ certainty }) => certainty === 'unverified') ? 'unverified' : 'derived';
}

function byRegions(regions: readonly RegionOfArea[], kept: readonly PartyId[]): DerivedLeaders {
  const seats = 2 - kept.length;
  const each = regions.map(({ leaders }) =>
    leaders
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ party }) => party)
      .slice(0, seats),
  );
  const candidates = [...new Set(each.flat())];
  const [first = []] = each;
  if (first.length < seats) return { unclear: 'no-figures', candidates };
  const same = each.every(
    (own) => own.length === seats && first.every((party) => own.includes(party)),
  );
  if (!same) return { unclear: 'regions-disagree', candidates };
  return {
    leaders: seated(kept, first),
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
 * @param kept the leader that is still there when the place of the other is vacant: the next one by the figures takes that place
 * @see J.2.f, framework of January 2023
 */
export function leadersOfArea(
  area: readonly MunicipalityCode[] | undefined,
  figures: readonly Insured[],
  regionsOfArea: readonly RegionOfArea[],
  apart: readonly PartyId[] = [],
  kept: readonly PartyId[] = [],
): DerivedLeaders {
  if (!area || area.length === 0) return { unclear: 'area-unknown', candidates: [] };
  const may = ({ party }: { party: PartyId }) => ![...apart, ...kept].includes(party);
  const inArea = figures.filter((one) => area.includes(one.municipality) && may(one));
  const regions = regionsOfArea.map((one) => ({ ...one, leaders: one.leaders.filter(may) }));
  if (inArea.length > 0) return byInsured(area, inArea, kept);
  const covered = new Set(regions.flatMap(({ municipalities }) => municipalities));
  const whole = area.every((municipality) => covered.has(municipality));
  const found = byRegions(regions, kept);
  if (whole || 'unclear' in found) return found;
  return { unclear: 'no-figures', candidates: found.leaders };
}
