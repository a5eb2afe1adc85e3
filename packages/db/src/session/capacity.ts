import type { GrantRole } from '@iza/domain/access';
import type { RegionKind } from '@iza/domain/region';
import type { PartyId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A party and role that a person can act in, by grants that hold today. */
export type Capacity = {
  readonly party: PartyId;
  readonly partyName: string;
  readonly role: GrantRole;
  /** Empty for roles that hold nationally. */
  readonly regions: readonly {
    readonly id: RegionId;
    readonly name: string;
    readonly kind: RegionKind;
  }[];
};

/** @returns the capacities of the acting person, the oldest grant first */
export async function capacitiesOf(tx: Tx): Promise<readonly Capacity[]> {
  const [row] = await tx<{ capacities: Capacity[] }[]>`select iza.own_capacities() as capacities`;
  return row?.capacities ?? [];
}
