import type { PartyKind, PartySector } from '@iza/domain/party';
import type { PartyId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A party as this installation knows it. */
export type PartyRow = {
  readonly id: PartyId;
  readonly name: string;
  readonly short: string | null;
  readonly kind: PartyKind;
  /** `null`: nobody said. */
  readonly sector: PartySector | null;
  /** `operator`: added or corrected here; it overrides the register and survives its updates. */
  readonly origin: 'accord' | 'operator';
};

const columns = (tx: Tx) => tx`id, name, short, kind, sector, origin`;

/** @returns every party by name: the register's, and those that the operator added or corrected */
export function listParties(tx: Tx): Promise<readonly PartyRow[]> {
  return tx<PartyRow[]>`select ${columns(tx)} from iza.party order by name, id`;
}

/** @returns a party by its code */
export async function findParty(tx: Tx, party: PartyId): Promise<PartyRow | null> {
  const [row] = await tx<PartyRow[]>`select ${columns(tx)} from iza.party where id = ${party}`;
  return row ?? null;
}

/** @returns the names of those parties that are known */
export async function partyNames(
  tx: Tx,
  parties: readonly PartyId[],
): Promise<ReadonlyMap<PartyId, string>> {
  if (parties.length === 0) return new Map();
  const rows = await tx<{ id: PartyId; name: string }[]>`
    select id, name from iza.party where id = any (${[...new Set(parties)]})`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Adds a party, or corrects the one with this code; from then on it is the operator's. @returns what was there before */
export async function saveOwnParty(
  tx: Tx,
  party: Omit<PartyRow, 'origin'>,
): Promise<PartyRow | null> {
  const before = await findParty(tx, party.id);
  const { id, name, short, kind, sector } = party;
  await tx`
    insert into iza.party (id, name, short, kind, sector, origin)
    values (${id}, ${name}, ${short}, ${kind}, ${sector}, 'operator')
    on conflict (id) do update
      set name = excluded.name, short = excluded.short, kind = excluded.kind, sector = excluded.sector, origin = 'operator'`;
  return before;
}
