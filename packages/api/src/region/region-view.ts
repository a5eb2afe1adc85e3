import type { RegionKind, RegionParty } from '@iza/domain/region';
import type { Certainty, MunicipalityCode, PartyId, RegionId, SourceRef } from '@iza/domain/values';
import type { PlanCard } from '../plan/plan-card.ts';
import type { RegionName } from '../session/session-view.ts';

/** An insurer that leads the market in the region, or somewhere in it. A fact with a certainty; it gives no rights. */
export type MarketLeaderView = {
  readonly party: PartyId;
  readonly name: string;
  readonly certainty: Certainty;
  /** `null`: derived from the regions it overlaps, which says nothing of the region as a whole. */
  readonly rank: 1 | 2 | null;
  readonly source: SourceRef | null;
  readonly note?: string;
  readonly derivedFrom: readonly {
    readonly region: RegionId;
    readonly name: string;
    readonly rank: 1 | 2;
    /** Number of municipalities in both. */
    readonly shared: number;
  }[];
};

export type OverlapView = {
  readonly region: RegionId;
  readonly kind: RegionKind;
  readonly name: string;
  /** Number of municipalities in both. */
  readonly shared: number;
  readonly plans: readonly PlanCard[];
};

/** A region with what lies in it, who has a part in it, and whose plans touch it. */
export type RegionView = {
  readonly region: RegionName & {
    readonly certainty: Certainty;
    readonly note?: string;
    readonly inWords?: string;
    readonly inhabitants?: { readonly number: number; readonly certainty: Certainty };
  };
  /** `null`: nobody gave us its borders. */
  readonly municipalities:
    | readonly {
        readonly code: MunicipalityCode;
        readonly name: string;
        readonly certainty: Certainty;
        readonly note?: string;
      }[]
    | null;
  /** Where the borders come from, or the name where there are none. */
  readonly source: SourceRef;
  /** Roles as the sources tell them; they give no rights. `party`: `null` where the register does not have it. */
  readonly parties: readonly {
    readonly party: PartyId | null;
    readonly name: string;
    readonly roles: readonly {
      readonly role: RegionParty['role'];
      readonly certainty: Certainty;
    }[];
  }[];
  readonly marketLeaders: readonly MarketLeaderView[];
  readonly overlapping: readonly OverlapView[];
  readonly plans: readonly PlanCard[];
};
