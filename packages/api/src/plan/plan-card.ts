import type { Plan, PlanDue, PlanKind, PlanStage } from '@iza/domain/plan';
import type { IsoDate, PlanId, PlanVersionId, RegionId } from '@iza/domain/values';

/** A plan version in a list: what it is, where it stands and since when. */
export type PlanCard = {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly number: number;
  readonly name: string;
  readonly kind: PlanKind;
  readonly origin: Plan['origin'];
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly stage: PlanStage;
  readonly stageSince: IsoDate;
  /** The day the agreement wants it by, where it says so and the plan is not adopted yet. */
  readonly due?: PlanDue;
  /** Last day for responses, while a consultation is open. */
  readonly consultationCloses?: IsoDate;
  readonly adoptedOn?: IsoDate;
  /** For a revision in a list: since when the version that it revises is adopted. */
  readonly adoptedBeside?: IsoDate;
};
