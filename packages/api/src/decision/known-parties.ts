import { partyNames } from '@iza/db/reference';
import type { PartyId } from '@iza/domain/values';
import { refusedBecause, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

/** @returns a refusal for each party that is not in the register, at its place (`mandate.holder`); `undefined` where all are */
export async function unknownParties(
  { tx }: Scope,
  at: Readonly<Record<string, PartyId | null>>,
): Promise<Refused | undefined> {
  const named = Object.entries(at).flatMap(([place, party]) => (party ? [{ place, party }] : []));
  const known = await partyNames(
    tx,
    named.map(({ party }) => party),
  );
  const faults = named
    .filter(({ party }) => !known.has(party))
    .map(({ place }) => ({ code: 'unknown-party' as const, path: place.split('.') }));
  return faults.length > 0 ? refusedBecause(faults) : undefined;
}
