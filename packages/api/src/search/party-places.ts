import { partyById } from '@iza/accord/parties';
import { marketLeaders, regions } from '@iza/accord/regions';
import type { MunicipalityCode, PartyId } from '@iza/domain/values';
import type { RegionName } from '../session/session-view.ts';

const places = new Map<string, RegionName[]>();

function add(party: string, { id, name, kind }: RegionName): void {
  const known = places.get(party) ?? [];
  if (known.every((region) => region.id !== id)) places.set(party, [...known, { id, name, kind }]);
}

for (const region of regions) {
  for (const { party } of region.parties) {
    if (party !== 'unknown' && 'party' in party) add(party.party, region);
  }
}
const byId = new Map(regions.map((region) => [region.id, region]));
for (const { party, region } of marketLeaders) {
  const known = byId.get(region);
  if (known) add(party, known);
}

const byMunicipality = new Map<MunicipalityCode, RegionName[]>();
for (const region of regions) {
  const { id, name, kind } = region;
  for (const code of region.borders.at(-1)?.municipalities.value ?? [])
    byMunicipality.set(code, [...(byMunicipality.get(code) ?? []), { id, name, kind }]);
}

/** @returns the regions in which the sources give a party a part: as network, care office, market leader or municipality */
export function regionsOfParty(party: PartyId): readonly RegionName[] {
  const municipality = partyById(party)?.municipality;
  const around = municipality && byMunicipality.get(municipality);
  return places.get(party) ?? around ?? [];
}
