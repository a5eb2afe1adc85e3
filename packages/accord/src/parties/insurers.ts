import type { Certainty, PartyId, SourceRef } from '@iza/domain/values';
import type { partyIdSchema } from '@iza/domain/values';
import { partiesOf } from './party-row.ts';
import { MARKET_SHARES } from './sources.ts';
import { asRecord } from '../record.ts';

/** Insurers and the groups they belong to. */
export const insurers = partiesOf(MARKET_SHARES, [
  { id: 'achmea', name: 'Achmea', sector: 'insurance' },
  { id: 'zilveren-kruis', name: 'Zilveren Kruis', sector: 'insurance', partOf: 'achmea' },
  { id: 'de-friesland', name: 'De Friesland', sector: 'insurance', partOf: 'achmea' },
  { id: 'vgz', name: 'VGZ', sector: 'insurance' },
  { id: 'cz', name: 'CZ', sector: 'insurance' },
  { id: 'menzis', name: 'Menzis', sector: 'insurance' },
  { id: 'dsw', name: 'DSW', sector: 'insurance' },
  { id: 'asr', name: 'ASR', sector: 'insurance' },
  { id: 'zorg-en-zekerheid', name: 'Zorg en Zekerheid', sector: 'insurance' },
  { id: 'onvz', name: 'ONVZ', sector: 'insurance' },
  { id: 'eno', name: 'Eno', sector: 'insurance' },
  {
    id: 'salland',
    name: 'Salland',
    aliases: ['Salland (Eno)'],
    sector: 'insurance',
    partOf: 'eno',
  },
  { id: 'eucare', name: 'EUCARE', sector: 'insurance' },
]);

/** National share of the insured in 2022, in percent, per group. A region's shares are in none of our sources. */
export type MarketShare = {
  readonly party: PartyId;
  readonly year: 2022;
  readonly percent: number;
  readonly source: SourceRef;
  readonly certainty: Certainty;
};

const SHARES: readonly (readonly [party: string, percent: number])[] = [
  ['achmea', 29.3],
  ['vgz', 23.6],
  ['cz', 20.7],
  ['menzis', 11.5],
  ['dsw', 4.3],
  ['asr', 3.1],
  ['zorg-en-zekerheid', 3.1],
  ['onvz', 2.4],
  ['eno', 1],
  ['eucare', 0.9],
];

export const marketShares: readonly MarketShare[] = SHARES.map(([party, percent]) => ({
  party: asRecord<typeof partyIdSchema>(party),
  year: 2022,
  percent,
  source: MARKET_SHARES,
  certainty: 'verified',
}));
