import type { Actor, GrantRole } from '@iza/domain/access';
import type { RegionKind } from '@iza/domain/region';
import type { IsoDate, PartyId, PersonId, RegionId } from '@iza/domain/values';

/** A region as it is named in lists. */
export type RegionName = {
  readonly id: RegionId;
  readonly name: string;
  readonly kind: RegionKind;
};

/** A party and role that a person can act in, by grants that hold today. */
export type Capacity = {
  readonly party: PartyId;
  readonly partyName: string;
  readonly role: GrantRole;
  readonly regions: readonly RegionName[];
};

/** Who is logged in, how the person acts now, and how else it could. */
export type SessionView = {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly acting: Actor & { readonly partyName: string };
  readonly capacities: readonly Capacity[];
  /** The day the installation counts with. */
  readonly today: IsoDate;
  readonly demonstration: boolean;
};
