import type { DecisionSubject } from '@iza/domain/decision';
import type { GrantRole, PlanAction } from '@iza/domain/access';
import type {
  Gap,
  Outline,
  Plan,
  PlanAbout,
  PlanCommand,
  PlanCommandName,
  PlanItem,
  PlanStage,
  PlanState,
  Revised,
  SignatureRule,
  StepRefusal,
  Target,
} from '@iza/domain/plan';
import type { IsoDate, PartyId, PlanVersionId, Refusal, StepId } from '@iza/domain/values';
import type { PlanCard } from './plan-card.ts';

/** A unit with who saved it last, and when. */
export type Signed<Content> = Revised<Content> & {
  readonly savedBy: string;
  readonly savedAt: string;
};

/** A step that the plan's template has from where it stands. */
export type StepView = {
  readonly command: PlanCommandName;
  readonly to: PlanStage;
  readonly clause: string;
  readonly signatures: readonly SignatureRule[];
  /** What the plan itself still lacks for it. */
  readonly missing: readonly Refusal<StepRefusal>[];
  /** Whether the actor may ask for it now. */
  readonly mayAsk: boolean;
};

/** A step that was asked for and waits for signatures. */
export type PendingView = {
  readonly id: StepId;
  readonly command: PlanCommand;
  readonly onRevision: number;
  readonly askedAt: string;
  readonly askedBy: string;
  /** The content changed since: it has to be asked for again. */
  readonly stale: boolean;
  readonly signatures: readonly {
    readonly party: PartyId;
    readonly partyName: string;
    readonly personName: string;
    readonly role: GrantRole;
    readonly at: string;
  }[];
  /** A role with no party named waits for the administrator to admit one. */
  readonly awaited: readonly {
    readonly role: GrantRole;
    readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  }[];
  readonly maySign: boolean;
  readonly mayWithdraw: boolean;
};

/** A party that was given roles in the plan's regions. */
export type AdmittedParty = {
  readonly party: PartyId;
  readonly name: string;
  readonly roles: readonly GrantRole[];
};

/** A version of a plan, for choosing between them. */
export type VersionView = {
  readonly id: PlanVersionId;
  readonly number: number;
  readonly stage: PlanStage;
  readonly stageSince: IsoDate;
};

/** A plan version as one reader sees it. `null`: for the plan's own people only. */
export type PlanView = {
  readonly plan: Plan;
  readonly regionNames: readonly string[];
  readonly card: PlanCard;
  readonly version: {
    readonly id: PlanVersionId;
    readonly number: number;
    readonly state: PlanState;
    readonly contentRevision: number;
  };
  /** Versions of the plan that the reader may read, the newest first. */
  readonly versions: readonly VersionView[];
  readonly about: Signed<PlanAbout>;
  readonly outline: Signed<Outline>;
  readonly items: readonly Signed<PlanItem>[];
  readonly targets: readonly Signed<Target>[];
  readonly allowed: readonly PlanAction[];
  readonly steps: readonly StepView[];
  readonly pending: PendingView | null;
  /** Whether the open round waits for a response of the actor's party. */
  readonly awaitsResponse: boolean;
  /** What bodies decided on, for the checklist of what the plan asks. */
  readonly decidedOn: readonly DecisionSubject[];
  readonly gaps: readonly Gap[] | null;
  /** Who was admitted to the plan's regions, for inviting and for seeing who is missing. */
  readonly admitted: readonly AdmittedParty[] | null;
  /** Last day on which the ministry opened it while it was no adopted plan. */
  readonly openedByMinistry: IsoDate | null;
  /** Open comments by `unitKey`; comments on the plan as a whole under `about`. */
  readonly openComments: Readonly<Record<string, number>> | null;
  /** Open suggestions by item; a suggested new item counts under the id it would get. */
  readonly openSuggestions: Readonly<Record<string, number>> | null;
};
