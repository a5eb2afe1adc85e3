import type { HandoverRow, HoldRow } from '@iza/db/transformation';
import type { AssessmentFramework, SectorCode } from '@iza/domain/accord';
import type { TermReading } from '@iza/domain/clock';
import type { FairShare, ShareKey } from '@iza/domain/fair-share';
import type { ThemeLetter } from '@iza/domain/theme';
import type {
  AssessmentStep,
  AwaitedSide,
  DerivedLeaders,
  LeadersOnRecord,
  Recusal,
  MilestoneProgress,
  OwnLines,
  Side,
  SigningMandate,
  TransformationAction,
  TransformationCommand,
  TransformationCommandName,
  TransformationContent,
  TransformationEvent,
  TransformationStage,
  TransformationState,
  Verdict,
} from '@iza/domain/transformation';
import type {
  AttachmentId,
  Cents,
  IsoDate,
  MandateId,
  PartyId,
  PersonId,
  PreparedId,
  RecusalId,
  QuestionId,
  Refusal,
  RegionId,
  StepId,
  TransformationId,
  TransformationPartId,
} from '@iza/domain/values';
import type { RefusalCode } from '../answer/index.ts';

export type PartyName = { readonly party: PartyId; readonly name: string };

/** A plan as it stands in lists. */
export type TransformationCard = {
  readonly plan: TransformationId;
  readonly name: string;
  readonly stage: TransformationStage;
  readonly stageSince: IsoDate;
  readonly shown: boolean;
  readonly applicants: readonly PartyName[];
  readonly lead: PartyId | null;
  readonly leaders: readonly PartyName[];
  /** How the acting party stands towards it; `null`: it reads along. */
  readonly mine: 'lead' | 'applicant' | 'first-leader' | 'second-leader' | null;
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly sectors: readonly SectorCode[];
  readonly themes: readonly ThemeLetter[];
  /** What it asks in all; `null`: not known (yet). */
  readonly asked: Cents | null;
  readonly clock: readonly TermReading[];
  readonly paused: boolean;
  /** Who of the acting market leader handles it; `null`: nobody in particular, or it is no leader of this plan. */
  readonly assigned: { readonly name: string; readonly mine: boolean } | null;
  readonly example: boolean;
};

/** A plan in the list of all: its parties and regions by id, named once for the whole list. */
export type ListedPlan = Omit<TransformationCard, 'applicants' | 'leaders' | 'regions'> & {
  readonly applicants: readonly PartyId[];
  readonly leaders: readonly PartyId[];
  readonly regions: readonly RegionId[];
};

export type TransformationListView = {
  readonly plans: readonly ListedPlan[];
  readonly partyNames: Readonly<Record<PartyId, string>>;
  readonly regionNames: Readonly<Record<RegionId, string>>;
  readonly mayBegin: boolean;
  /** Whether the acting company keeps mandates to sign decisions. */
  readonly keepsMandates: boolean;
  readonly today: IsoDate;
};

export type SectionView<Section extends keyof TransformationContent> = {
  readonly revision: number;
  readonly content: TransformationContent[Section];
  readonly savedBy: string;
  readonly savedAt: string | null;
};

export type StepView = {
  readonly command: TransformationCommandName;
  readonly side: Side;
  /** What is missing, told from the plan alone. */
  readonly missing: readonly Refusal<RefusalCode>[];
};

export type PendingStepView = {
  readonly step: StepId;
  readonly command: TransformationCommand;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly stale: boolean;
  readonly signatures: readonly (PartyName & {
    readonly personName: string;
    readonly at: string;
  })[];
  readonly awaited: readonly (Omit<AwaitedSide, 'parties'> & {
    readonly parties: readonly PartyName[];
  })[];
  readonly maySign: boolean;
  /** It is the acting company's to sign, by somebody who holds its mandate: it can be prepared. */
  readonly mayPrepare: boolean;
  readonly mayWithdraw: boolean;
};

/** A file with an answer or a milestone. */
export type FileView = {
  readonly attachment: AttachmentId;
  readonly question: QuestionId | null;
  readonly milestone: TransformationPartId | null;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Given with the answer or the report; before that the applicants can take it away. */
  readonly given: boolean;
};

/** What a market leader's own company arranged around a plan; nobody else reads it. */
export type OwnCompanyView = {
  readonly assigned: {
    readonly person: PersonId;
    readonly name: string;
    /** That person acts for the company no more. */
    readonly left: boolean;
  } | null;
  readonly colleagues: readonly { readonly person: PersonId; readonly name: string }[];
  /** Whether the actor may sign decisions for it. */
  readonly maySign: boolean;
  /** Who holds its mandate to, today; empty: everyone signs, or nobody does. */
  readonly holders: readonly string[];
  /** What waits for a signature; or the last one, when that was returned. */
  readonly prepared: readonly {
    readonly prepared: PreparedId;
    readonly command: TransformationCommand;
    readonly at: string;
    readonly personName: string;
    readonly returned: { readonly reason: string; readonly by: string } | null;
  }[];
};

/** The mandates of the acting company to sign decisions on transformation plans. */
export type MandatesView = {
  readonly mandates: readonly (SigningMandate & {
    readonly id: MandateId;
    readonly holderName: string;
    readonly recordedAt: string;
    readonly recordedBy: string;
    readonly withdrawn: {
      readonly at: string;
      readonly by: string;
      readonly reason: string;
    } | null;
    readonly holds: boolean;
  })[];
  /** Who could hold one: colleagues, the actor not included. */
  readonly colleagues: readonly { readonly person: PersonId; readonly name: string }[];
  readonly today: IsoDate;
};

/** Who leads a plan, and what of that may change. */
export type LeadersView = {
  readonly basis: LeadersOnRecord | null;
  /** They change by a recorded step only. */
  readonly stand: boolean;
  /** Who would lead by what is known today, or take the vacant place; `null`: who leads. */
  readonly now: DerivedLeaders | null;
  readonly recused: readonly (PartyName &
    Recusal & {
      readonly id: RecusalId;
      readonly led: boolean;
      readonly recordedAt: string;
      readonly recordedBy: string;
      readonly withdrawn: {
        readonly at: string;
        readonly by: string;
        readonly reason: string;
      } | null;
    })[];
  /** Leaders of which the actor may record that they can't lead it. */
  readonly mayRecuse: readonly PartyName[];
  readonly mayUndo: boolean;
};

/** A plan as it opens, with what the actor may read and do. */
export type TransformationView = {
  readonly card: TransformationCard;
  readonly state: TransformationState;
  readonly contentRevision: number;
  readonly sections: { readonly [Section in keyof TransformationContent]: SectionView<Section> };
  readonly applicants: readonly (PartyName & {
    readonly lead: boolean;
    readonly consent: {
      readonly on: IsoDate;
      readonly personName: string;
      readonly stale: boolean;
    } | null;
  })[];
  /** How the lead went over since the plan was offered, the latest first. */
  readonly handovers: readonly HandoverRow[];
  readonly leaders: LeadersView;
  readonly own: readonly (PartyName & {
    readonly revision: number;
    readonly content: OwnLines;
    readonly shared: boolean;
  })[];
  readonly allowed: readonly TransformationAction[];
  readonly steps: readonly StepView[];
  readonly pending: readonly PendingStepView[];
  /** `null` for who is no market leader of this plan. */
  readonly company: OwnCompanyView | null;
  readonly framework: AssessmentFramework;
  /** Keys of the conditions that are asked of this plan, and of those that are judged now. */
  readonly asked: readonly string[];
  readonly judged: { readonly step: AssessmentStep; readonly conditions: readonly string[] } | null;
  readonly verdicts: readonly (PartyName & {
    readonly mine: boolean;
    /** Of a party that leads the plan now; of who led before it stays on record and counts no more. */
    readonly counts: boolean;
    readonly shared: boolean;
    readonly revision: number;
    readonly verdict: Verdict;
  })[];
  readonly questions: readonly {
    readonly question: QuestionId;
    readonly condition: string | null;
    readonly asLeader: boolean;
    readonly text: string;
    readonly at: string;
    readonly personName: string;
    readonly partyName: string;
    readonly answer: { readonly text: string; readonly at: string; readonly by: string } | null;
  }[];
  /** Whether the actor sees how the plan is carried out: where milestones and results stand. */
  readonly seesRunning: boolean;
  readonly milestones: Readonly<Record<TransformationPartId, MilestoneProgress>>;
  /** Files with answers and milestones, as far as the actor may read them. */
  readonly files: readonly FileView[];
  readonly shares: {
    readonly key: ShareKey;
    readonly of: Cents;
    readonly shares: readonly (FairShare & { readonly name: string })[];
  } | null;
  /** Holds by a public authority, the latest first; for who may read the plan's steps. */
  readonly holds: readonly HoldRow[];
  /** Decisions that both market leaders signed, oldest first; each has its letter. */
  readonly letters: readonly StepId[];
  readonly openPlaces: number;
  readonly events: readonly {
    readonly at: string;
    readonly personName: string | null;
    readonly partyName: string | null;
    readonly event: TransformationEvent;
  }[];
};
