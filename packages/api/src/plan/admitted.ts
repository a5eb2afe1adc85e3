import { admittedParties } from '@iza/db/step';
import type { RegionId } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';
import type { AdmittedParty } from './plan-view.ts';

/** @returns the parties that were given roles in the regions, each once with all its roles, by name */
export async function admittedTo(
  { tx }: Scope,
  regions: readonly RegionId[],
): Promise<AdmittedParty[]> {
  const grants = (await Promise.all(regions.map((region) => admittedParties(tx, region)))).flat();
  const byParty = Map.groupBy(grants, ({ party }) => party);
  return [...byParty]
    .map(([party, given]) => ({
      party,
      name: given[0]?.partyName ?? party,
      roles: [...new Set(given.map(({ role }) => role))],
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}
