import { municipalityByCode } from '@iza/accord/regions';
import {
  borderOn,
  membershipOf,
  municipalitiesOn,
  type Region,
  type RegionParty,
} from '@iza/domain/region';
import type { IsoDate, PartyRef } from '@iza/domain/values';
import type { NameParty } from '../scope/index.ts';
import type { RegionView } from './region-view.ts';

/** @returns the region's municipalities on a day by name, or `null` when they are unknown */
export function municipalitiesOf(region: Region, today: IsoDate): RegionView['municipalities'] {
  const codes = municipalitiesOn(region, today);
  if (!codes) return null;
  return codes
    .map((code) => {
      const membership = membershipOf(region, code, today);
      return {
        code,
        name: municipalityByCode(code)?.name ?? code,
        certainty: membership?.certainty ?? region.certainty,
        ...(membership?.note && { note: membership.note }),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function nameIn(ref: PartyRef, nameOf: NameParty): string {
  if (ref === 'unknown') return '';
  if ('party' in ref) return nameOf(ref.party);
  return 'name' in ref ? ref.name : ref.role;
}

/** @returns who has a part in the region, each party once with all its roles */
export function partiesOf(
  parties: readonly RegionParty[],
  nameOf: NameParty,
): RegionView['parties'] {
  const byName = Map.groupBy(parties, ({ party }) => nameIn(party, nameOf));
  return [...byName].map(([name, roles]) => {
    const ref = roles[0]?.party;
    const party = typeof ref === 'object' && 'party' in ref ? ref.party : null;
    return { party, name, roles: roles.map(({ role, certainty }) => ({ role, certainty })) };
  });
}

/** @returns the region itself, with what the facts say of it */
export function regionFacts(region: Region): RegionView['region'] {
  const { id, name, kind, certainty, note, inWords, inhabitants } = region;
  return {
    id,
    name,
    kind,
    certainty,
    ...(note && { note }),
    ...(inWords && { inWords: inWords.value }),
    ...(inhabitants && {
      inhabitants: { number: inhabitants.value, certainty: inhabitants.certainty },
    }),
  };
}

/** @returns where the borders come from, or the name where there are none */
export function sourceOf(region: Region, today: IsoDate): RegionView['source'] {
  return borderOn(region, today)?.municipalities.source ?? region.source;
}
