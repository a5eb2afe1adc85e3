import type { PartyId, Refusal } from '../values/index.ts';

type Path = readonly (string | number)[];
type Fault = Refusal<'unknown-party'>;

/** @returns the code in `{ party: code }`, the way in which plans refer to a party of the register */
function partyIn(value: object): string | undefined {
  const entries = Object.entries(value);
  const [key, party] = entries[0] ?? [];
  return entries.length === 1 && key === 'party' && typeof party === 'string' ? party : undefined;
}

/** @returns the parties of the register that a file refers to and that nobody knows, each at its place */
export function partyFaults(
  value: unknown,
  parties: ReadonlySet<PartyId>,
  path: Path = [],
): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const party = partyIn(value);
  if (party !== undefined) {
    const known = parties.has(party as PartyId);
    return known ? [] : [{ code: 'unknown-party', path: [...path, 'party'], detail: { party } }];
  }
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return children.flatMap(([key, child]) => partyFaults(child, parties, [...path, key]));
}
