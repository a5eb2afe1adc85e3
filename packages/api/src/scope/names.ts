import { regionById } from '@iza/accord/regions';
import { partyNames } from '@iza/db/reference';
import type { PartyId, RegionId } from '@iza/domain/values';
import type { Scope } from './scope.ts';

/** Names a party; one that nobody knows, by its code. */
export type NameParty = (party: PartyId) => string;

/** @returns a function that names the given parties, as this installation knows them */
export async function partiesByName(
  { tx }: Scope,
  parties: readonly PartyId[],
): Promise<NameParty> {
  const names = await partyNames(tx, parties);
  return (party) => names.get(party) ?? party;
}

/** @returns the region's name, or its code where the register does not have it */
export function regionName(region: RegionId): string {
  return regionById(region)?.name ?? region;
}
