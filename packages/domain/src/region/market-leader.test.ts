import { describe, expect, it } from 'vitest';
import { marketLeaderCandidates, marketLeaderSchema, marketLeadersOf } from './market-leader.ts';
import { aRegion, DAY, SOURCE } from './region-builders.ts';

function leader(region: string, rank: 1 | 2, party: string, certainty = 'derived') {
  return marketLeaderSchema.parse({
    region,
    rank,
    party,
    printed: party,
    reference: { open: 'notInSource' },
    source: { known: SOURCE },
    certainty,
  });
}

const zkA = aRegion('zk-a', 'zorgkantoor', [1, 2, 3], 'verified');
const zkB = aRegion('zk-b', 'zorgkantoor', [4], 'verified');
const leaders = [
  leader('zk-a', 2, 'menzis', 'unverified'),
  leader('zk-a', 1, 'zilveren-kruis', 'verified'),
  leader('zk-b', 1, 'vgz', 'verified'),
  leader('zk-b', 2, 'zilveren-kruis', 'verified'),
];

describe('market leaders', () => {
  it('come first rank first, and only those of the region', () => {
    expect(marketLeadersOf(zkA, leaders).map(({ party }) => party)).toEqual([
      'zilveren-kruis',
      'menzis',
    ]);
  });

  it('without a source are unverified or refused', () => {
    const estimate = { ...leaders[0], source: { open: 'notInSource' } };
    expect(marketLeaderSchema.safeParse(estimate).success).toBe(true);
    expect(marketLeaderSchema.safeParse({ ...estimate, certainty: 'derived' }).success).toBe(false);
  });
});

describe('candidates for the market leaders of a region without any', () => {
  const roaz = aRegion('roaz-a', 'roaz', [1, 2, 4], 'verified');
  const candidates = marketLeaderCandidates(roaz, [zkA, zkB, roaz], leaders, DAY);

  it('are the leaders of the regions it overlaps, each with what it was derived from', () => {
    expect(candidates.map(({ party }) => party)).toEqual(['zilveren-kruis', 'menzis', 'vgz']);
    const shared = candidates[0]?.derivedFrom.map(({ municipalities }) => municipalities.length);
    expect(shared).toEqual([2, 1]);
  });

  it('are never called verified, and unverified when anything they rest on is', () => {
    expect(candidates.map(({ certainty }) => certainty)).toEqual([
      'derived',
      'unverified',
      'derived',
    ]);
  });

  it('are none where the borders are unknown', () => {
    const unknown = aRegion('acute-ggz-a', 'acute-ggz', []);
    expect(marketLeaderCandidates(unknown, [zkA, zkB], leaders, DAY)).toEqual([]);
  });
});
