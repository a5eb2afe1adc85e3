import { partyById } from '@iza/accord/parties';
import { regionById } from '@iza/accord/regions';
import type { PartyId, RegionId } from '@iza/domain/values';

/** @returns the party's name, or its code where the register does not have it */
export function partyName(party: PartyId): string {
  return partyById(party)?.name ?? party;
}

/** @returns the region's name, or its code where the register does not have it */
export function regionName(region: RegionId): string {
  return regionById(region)?.name ?? region;
}
