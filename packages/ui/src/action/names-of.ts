import type { NamedParty } from '@iza/api/action';

/** What a party or group is called: by its short name where it has one, its code where nobody told. */
export type NameOf = (party: string) => string;

/** @returns the names that came along with an answer */
export function namesOf(parties: readonly NamedParty[]): NameOf {
  const names = new Map<string, string>(parties.map(({ id, name, short }) => [id, short ?? name]));
  return (party) => names.get(party) ?? party;
}
