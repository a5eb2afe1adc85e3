import type { PlanKind } from '@iza/domain/plan';
import type { ItemId, PlanId } from '@iza/domain/values';

/** An example to learn from: what it says, why, whom to ask and where it stands. */
export type PracticeView = {
  readonly id: string;
  readonly plan: PlanId;
  readonly planName: string;
  readonly kind: PlanKind;
  readonly regions: readonly string[];
  readonly item: ItemId;
  readonly title: string;
  /** Its words, without formatting; empty where the plan has none. */
  readonly text: string;
  readonly why: string;
  readonly contactName: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
};

/** The examples of one plan, and those that others marked. */
export type PlanPracticesView = {
  readonly own: readonly PracticeView[];
  readonly others: readonly PracticeView[];
  readonly agreements: readonly { readonly item: ItemId; readonly title: string }[];
  readonly mayMark: boolean;
  readonly mayCopy: boolean;
};
