import type { SavedProfileUnit } from '@iza/db/profile';
import type { Decision } from '@iza/domain/plan';
import type { GrantRole } from '@iza/domain/access';
import type {
  ComparisonFault,
  ProfileAction,
  ProfileFigure,
  ProfileState,
  ProfileTemplateId,
  ProfileUnitRef,
} from '@iza/domain/profile';
import type { RegionKind } from '@iza/domain/region';
import type {
  IsoDate,
  MunicipalityCode,
  PartyId,
  ProfileId,
  ProfileVersionId,
  Refusal,
  RegionId,
  StepId,
} from '@iza/domain/values';
import type { RefusalCode } from '../answer/index.ts';

export type { ProfileSave, ProfileUnitRow, SavedProfileUnit } from '@iza/db/profile';

export type ProfileVersionCard = {
  readonly version: ProfileVersionId;
  readonly number: number;
  readonly state: ProfileState;
  readonly stageSince: IsoDate;
};

/** An adoption that waits for signatures. */
export type PendingAdoptionView = {
  readonly id: StepId;
  readonly decision: Decision;
  readonly askedAt: string;
  readonly askedBy: string;
  /** The content changed since: what was signed is no longer what stands there. */
  readonly stale: boolean;
  readonly signatures: readonly {
    readonly partyName: string;
    readonly personName: string;
    readonly role: GrantRole;
    readonly at: string;
  }[];
  readonly awaited: readonly {
    readonly role: GrantRole;
    readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  }[];
  readonly maySign: boolean;
  readonly mayWithdraw: boolean;
};

/** How a concept is adopted; for the profile's own people. */
export type AdoptionView = {
  readonly clause: string;
  readonly roles: readonly GrantRole[];
  readonly missing: readonly Refusal<RefusalCode>[];
  readonly mayAsk: boolean;
  readonly pending: PendingAdoptionView | null;
};

/** A version of a profile, as one reader sees it. */
export type ProfileView = ProfileVersionCard & {
  readonly profile: ProfileId;
  readonly contentRevision: number;
  readonly example: boolean;
  readonly units: readonly SavedProfileUnit[];
  /** Taken out, and can be put back; for its own people. */
  readonly removed: readonly (ProfileUnitRef & { readonly revision: number })[];
  readonly allowed: readonly ProfileAction[];
  readonly mayRevise: boolean;
  readonly adoption: AdoptionView | null;
};

/** The profile of a region; `opened` is `null` where there is none that the actor may read. */
export type RegionProfileView = {
  readonly region: { readonly id: RegionId; readonly name: string; readonly kind: RegionKind };
  /** `null`: no profile is asked of this kind of region. */
  readonly template: ProfileTemplateId | null;
  readonly municipalities:
    | readonly { readonly code: MunicipalityCode; readonly name: string }[]
    | null;
  readonly mayBegin: boolean;
  readonly versions: readonly ProfileVersionCard[];
  readonly opened: ProfileView | null;
};

/** A figure of another region, with every reason why it can't be laid beside the own one; none: it can. */
export type ElsewhereView = {
  readonly region: RegionId;
  readonly regionName: string;
  readonly version: ProfileVersionId;
  readonly number: number;
  readonly figure: ProfileFigure;
  readonly faults: readonly ComparisonFault[];
};
