import type { MarketLeader, RegionParty } from '@iza/domain/region';
import type {
  Certainty,
  MunicipalityCode,
  PartyId,
  RegionId,
  SourceRef,
} from '@iza/domain/values';
import type { RegionName } from '../session/session-view.ts';
import type { PlanCard } from '../plan/plan-card.ts';

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
  /** Roles as the sources tell them; they give no rights. */
  readonly parties: readonly {
    readonly party: PartyId | null;
    readonly name: string;
    readonly roles: readonly {
      readonly role: RegionParty['role'];
      readonly certainty: Certainty;
    }[];
  }[];
  readonly marketLeaders: readonly {
    readonly party: PartyId;
    readonly name: string;
    readonly rank: 1 | 2;
    readonly certainty: Certainty;
    readonly reference: MarketLeader['reference'];
    readonly source: SourceRef | null;
    readonly note?: string;
  }[];
  readonly overlapping: readonly (RegionName & {
    readonly region: RegionId;
    /** Number of municipalities in both. */
    readonly shared: number;
    readonly plans: readonly PlanCard[];
  })[];
  readonly plans: readonly PlanCard[];
};
