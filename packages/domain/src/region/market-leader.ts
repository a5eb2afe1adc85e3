import { z } from 'zod';
import { fieldSchema } from '../values/field.ts';
import {
  partyIdSchema,
  regionIdSchema,
  type MunicipalityCode,
  type PartyId,
} from '../values/id.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { certaintySchema, sourceRefSchema, type Certainty } from '../values/source.ts';
import { lineSchema, noteSchema } from '../values/text.ts';
import { leastCertain } from './borders.ts';
import { overlapCertainty, overlaps } from './crosswalk.ts';
import type { Region } from './region.ts';

/** One of the two insurers with the most insured in a region. A fact with a certainty, never a right. @see B.2, J.2 */
export const marketLeaderSchema = z
  .strictObject({
    region: regionIdSchema,
    rank: z.union([z.literal(1), z.literal(2)]),
    party: partyIdSchema,
    printed: lineSchema.min(1).describe('Name as the source has it'),
    reference: fieldSchema(
      z.strictObject({
        period: lineSchema.min(1).describe('Period or day that the share is of'),
        share: z.number().min(0).max(100).optional().describe('Share of the insured, in %'),
      }),
    ),
    source: fieldSchema(sourceRefSchema).describe(
      'Where it was read; open where it is an estimate',
    ),
    certainty: certaintySchema,
    note: noteSchema.optional(),
  })
  .refine((leader) => leader.certainty === 'unverified' || 'known' in leader.source, {
    path: ['source'],
    message: 'without a source it is unverified',
  })
  .meta({ description: 'Market leader of a region' });
export type MarketLeader = z.infer<typeof marketLeaderSchema>;

/** @returns the market leaders that the data names for a region, first rank first */
export function marketLeadersOf(
  region: Region,
  leaders: readonly MarketLeader[],
): readonly MarketLeader[] {
  return leaders
    .filter((leader) => leader.region === region.id)
    .toSorted((a, b) => a.rank - b.rank);
}

/** A party that leads the market somewhere in a region. Derived through municipalities: no fact about the region as a whole. */
export type MarketLeaderCandidate = {
  readonly party: PartyId;
  readonly derivedFrom: readonly {
    readonly leader: MarketLeader;
    readonly municipalities: readonly MunicipalityCode[];
  }[];
  /** Never `verified`: the least sure of what it was derived from, at best `derived`. */
  readonly certainty: Exclude<Certainty, 'verified'>;
};

/**
 * Who might lead the market in a region that no market leaders are known for: the leaders of the regions it overlaps.
 * The number of municipalities orders them; it says nothing about numbers of insured.
 */
export function marketLeaderCandidates(
  region: Region,
  regions: readonly Region[],
  leaders: readonly MarketLeader[],
  date: IsoDate,
): MarketLeaderCandidate[] {
  const found = new Map<PartyId, MarketLeaderCandidate>();
  for (const other of regions) {
    const shared = other.id === region.id ? [] : (overlaps(region, other, date) ?? []);
    if (shared.length === 0) continue;
    for (const leader of marketLeadersOf(other, leaders)) {
      const before = found.get(leader.party);
      const certainty = leastCertain([
        'derived',
        before?.certainty ?? 'derived',
        leader.certainty,
        overlapCertainty(region, other, shared, date),
      ]);
      found.set(leader.party, {
        party: leader.party,
        derivedFrom: [...(before?.derivedFrom ?? []), { leader, municipalities: shared }],
        certainty: certainty === 'unverified' ? 'unverified' : 'derived',
      });
    }
  }
  const size = ({ derivedFrom }: MarketLeaderCandidate) =>
    derivedFrom.reduce((sum, { municipalities }) => sum + municipalities.length, 0);
  return [...found.values()].toSorted((a, b) => size(b) - size(a) || (a.party < b.party ? -1 : 1));
}
