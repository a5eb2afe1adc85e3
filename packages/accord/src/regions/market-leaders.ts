import type { marketLeaderSchema, MarketLeader } from '@iza/domain/region';
import { NOT_IN_SOURCE } from '@iza/domain/values';
import { MARKET_LEADER_ROWS, MARKET_LEADER_SOURCES } from './market-leader-rows.ts';
import { regionIdOf } from './region-id.ts';
import { asRecord } from '../record.ts';

const NOTES: Partial<Record<keyof typeof MARKET_LEADER_SOURCES, string>> = {
  mgn: 'Coördineert het regionale netwerk voor mentale gezondheid; gelijk aan de verwachte eerste marktleider',
  estimate: 'Schatting op landelijk marktaandeel en regio: controleren',
};

/**
 * The two insurers with the most insured, per zorgkantoor region. No source gives shares or a period, and 18 of the second ranks are
 * estimates. For other kinds of regions use `marketLeaderCandidates` of the domain.
 */
export const marketLeaders: readonly MarketLeader[] = MARKET_LEADER_ROWS.map(
  ([zorgkantoor, rank, printed, party, certainty, from]) => {
    const source = MARKET_LEADER_SOURCES[from];
    const note = NOTES[from];
    return asRecord<typeof marketLeaderSchema>({
      region: regionIdOf('zorgkantoor', zorgkantoor),
      rank,
      party,
      printed,
      reference: NOT_IN_SOURCE,
      source: source ? { known: source } : NOT_IN_SOURCE,
      certainty,
      ...(note && { note }),
    });
  },
);
