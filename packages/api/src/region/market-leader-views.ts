import { marketLeaders, regions } from '@iza/accord/regions';
import {
  marketLeaderCandidates,
  marketLeadersOf,
  type MarketLeader,
  type MarketLeaderCandidate,
  type Region,
} from '@iza/domain/region';
import { knownOf, type IsoDate } from '@iza/domain/values';
import { regionName, type NameParty } from '../scope/index.ts';
import type { MarketLeaderView } from './region-view.ts';

function viewOf(leader: MarketLeader, nameOf: NameParty): MarketLeaderView {
  const { party, rank, certainty, source, note } = leader;
  return {
    party,
    name: nameOf(party),
    rank,
    certainty,
    source: knownOf(source) ?? null,
    derivedFrom: [],
    ...(note && { note }),
  };
}

function viewOfCandidate(candidate: MarketLeaderCandidate, nameOf: NameParty): MarketLeaderView {
  const { party, certainty } = candidate;
  const derivedFrom = candidate.derivedFrom.map(({ leader, municipalities }) => ({
    region: leader.region,
    name: regionName(leader.region),
    rank: leader.rank,
    shared: municipalities.length,
  }));
  return { party, name: nameOf(party), certainty, rank: null, source: null, derivedFrom };
}

/** @returns the market leaders that the facts name, or else those of the regions it overlaps, marked as derived */
export function marketLeaderViews(
  region: Region,
  today: IsoDate,
  nameOf: NameParty,
): MarketLeaderView[] {
  const named = marketLeadersOf(region, marketLeaders);
  if (named.length > 0) return named.map((leader) => viewOf(leader, nameOf));
  return marketLeaderCandidates(region, regions, marketLeaders, today).map((candidate) =>
    viewOfCandidate(candidate, nameOf),
  );
}
