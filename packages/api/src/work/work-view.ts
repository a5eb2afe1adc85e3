import type { RegionMatter, WaitingMatter } from '@iza/domain/matter';
import type { PlanCommandName } from '@iza/domain/plan';
import type { RegionKind } from '@iza/domain/region';
import type { TransformationMatter } from '@iza/domain/transformation';
import type { IsoDate, PlanId, RegionId, StepId, TransformationId } from '@iza/domain/values';
import type { OwnMeetingAction } from '../meeting/meeting-view.ts';
import type { PlanCard } from '../plan/plan-card.ts';
import type { RegionName } from '../session/session-view.ts';

/** Something that waits for the actor. */
export type Waiting =
  | {
      readonly kind: 'sign';
      readonly plan: PlanCard;
      readonly step: StepId;
      readonly command: PlanCommandName;
      readonly askedAt: string;
      readonly askedBy: string;
    }
  | { readonly kind: 'respond'; readonly plan: PlanCard; readonly closes: IsoDate }
  | { readonly kind: 'judge'; readonly plan: PlanCard }
  | {
      readonly kind: 'report';
      readonly plan: PlanCard;
      /** Number of the round of progress. */
      readonly round: number;
      readonly closes: IsoDate;
      readonly count: number;
    }
  | { readonly kind: 'handle'; readonly plan: PlanCard; readonly count: number }
  | {
      readonly kind: 'comments' | 'mentioned';
      readonly plan: PlanCard;
      readonly count: number;
    }
  | {
      readonly kind: 'matter';
      readonly plan: PlanCard;
      readonly matter: WaitingMatter;
      readonly count: number;
    };

/** Something whose day has passed. */
export type Late =
  | {
      readonly kind: 'plan-due';
      readonly plan: PlanCard;
      readonly on: IsoDate;
      readonly days: number;
      readonly clause: string;
    }
  | {
      readonly kind: 'consultation-closed' | 'round-over';
      readonly plan: PlanCard;
      readonly on: IsoDate;
      readonly days: number;
    };

/** A plan that others changed since the actor was last there. */
export type Changed = {
  readonly plan: PlanId;
  readonly name: string;
  readonly count: number;
  readonly last: { readonly at: string; readonly personName: string | null };
};

/** What others did since the person was last here, on a day before today. */
export type SinceLastVisit = {
  /** Nobody was here before as this person: everything is new. */
  readonly firstVisit: boolean;
  readonly changed: readonly Changed[];
};

/** The adoption of a region's profile that waits for the actor's signature. */
export type ProfileToSign = {
  readonly adoption: StepId;
  readonly region: RegionId;
  readonly regionName: string;
  readonly kind: RegionKind;
  readonly number: number;
  readonly askedAt: string;
  readonly askedBy: string;
};

/** What of a region, beside its plans, waits for the actor. */
export type RegionMatterWaiting = {
  readonly region: { readonly id: RegionId; readonly name: string };
  readonly matter: RegionMatter;
  readonly count: number;
};

/** What of a transformation plan waits for the actor; `until`: end of the term that runs. */
export type TransformationWaiting = {
  readonly plan: TransformationId;
  readonly name: string;
  readonly matter: TransformationMatter;
  readonly count: number;
  readonly until: IsoDate | null;
};

/** The actor's own page. */
export type WorkView = {
  readonly regions: readonly RegionName[];
  readonly plans: readonly PlanCard[];
  readonly waiting: readonly Waiting[];
  readonly profilesToSign: readonly ProfileToSign[];
  readonly regionMatters: readonly RegionMatterWaiting[];
  readonly transformations: readonly TransformationWaiting[];
  /** What the person took upon itself in meetings of its regions. */
  readonly meetingActions: readonly OwnMeetingAction[];
  readonly late: readonly Late[];
  readonly changed: readonly Changed[];
};
