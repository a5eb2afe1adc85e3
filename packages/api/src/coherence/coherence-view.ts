import type { Difference } from '@iza/domain/coherence';
import type { PlanKind, PlanStage } from '@iza/domain/plan';
import type { IsoDate, ItemId, LeanId, PlanId, RegionId } from '@iza/domain/values';

/** An agreement, where it stands and what it is called. */
export type AgreementSpot = {
  readonly plan: PlanId;
  readonly planName: string;
  readonly item: ItemId;
  readonly title: string;
};

export type PlanBesideView = {
  readonly plan: PlanId;
  readonly name: string;
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly agreements: readonly { readonly item: ItemId; readonly title: string }[];
};

/** Two agreements side by side, with why. A hint. */
export type FindingView = {
  readonly own: AgreementSpot;
  readonly other: AgreementSpot;
  readonly shared: readonly string[];
  readonly double: boolean;
  readonly differences: readonly Difference[];
  readonly says: string;
  readonly dismissed: {
    readonly id: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
};

export type LeanView = {
  readonly id: LeanId;
  readonly why: string;
  readonly by: string;
  readonly at: string;
  readonly leaning: AgreementSpot;
  /** `null`: it was removed since, or the reader may not read it. */
  readonly on: AgreementSpot | null;
  /** The days, where it is to be done before the one that it leans on. */
  readonly later: { readonly own: IsoDate; readonly other: IsoDate } | null;
  readonly mayWithdraw: boolean;
};

export type CoherenceView = {
  /** The plan's own agreements. */
  readonly agreements: PlanBesideView['agreements'];
  readonly beside: readonly PlanBesideView[];
  /** Hints for the plan's own people; none for others. */
  readonly findings: readonly FindingView[];
  /** What this plan leans on. */
  readonly leansOn: readonly LeanView[];
  /** What leans on this plan. */
  readonly leanedOnBy: readonly LeanView[];
  readonly mayRecord: boolean;
};
