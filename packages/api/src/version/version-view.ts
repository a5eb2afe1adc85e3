import type { Outline, PlanAbout, PlanItem, PlanStage, Target } from '@iza/domain/plan';
import type { IsoDate, NamedVersionId, PlanVersionId } from '@iza/domain/values';

/** A moment of a plan: a version, and the revision of its content. */
export type Moment = { readonly version: PlanVersionId; readonly revision: number };

/** A moment that was given a name. */
export type NamedMoment = Moment & {
  readonly id: NamedVersionId;
  readonly name: string;
  readonly note: string | null;
  readonly madeAt: string;
  readonly madeBy: string;
};

/** The last moment of a day on which something was saved. */
export type DayMoment = Moment & {
  readonly day: IsoDate;
  readonly saves: number;
  readonly by: readonly string[];
};

/** The moment on which a step was taken. */
export type StepMoment = Moment & {
  readonly to: PlanStage;
  readonly at: string;
  readonly day: IsoDate;
};

/** By which a reader can check a copy of an adopted plan: SHA-256 over canonical JSON. */
export type Fingerprint = {
  /** Of the plan file of what is in the plan. */
  readonly content: string;
  /** Of the file that the public reads. */
  readonly publication: string;
};

/** A version with its moments, newest first; for who may not see the past only how it stands now. */
export type VersionMoments = {
  readonly id: PlanVersionId;
  readonly number: number;
  readonly stage: PlanStage;
  readonly stageSince: IsoDate;
  /** How it stands now. */
  readonly revision: number;
  readonly named: readonly NamedMoment[];
  readonly steps: readonly StepMoment[];
  readonly days: readonly DayMoment[];
  readonly fingerprint: Fingerprint | null;
};

/** Every moment of a plan that can be looked at. */
export type VersionsView = {
  readonly versions: readonly VersionMoments[];
  /** Whether the reader may give moments a name. */
  readonly mayName: boolean;
  /** The version that may be brought back to an earlier moment now; `null`: none. */
  readonly mayRestore: PlanVersionId | null;
};

/** The content at a moment. */
export type MomentContent = Moment & {
  readonly number: number;
  readonly stage: PlanStage;
  readonly about: PlanAbout;
  readonly outline: Outline;
  readonly items: readonly PlanItem[];
  readonly targets: readonly Target[];
};

/** Two moments of one plan, older or newer as they were asked. */
export type ComparisonView = {
  readonly from: MomentContent;
  readonly to: MomentContent;
  /** Who saved each unit in between, by `unitKey`; empty between two versions. */
  readonly changedBy: Readonly<Record<string, readonly string[]>>;
};
