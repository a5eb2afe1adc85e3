import type { Agreement, Plan, PlanKind, Target } from '@iza/domain/plan';
import type { IsoDate, ItemId, PlanId, PlanVersionId, RegionId } from '@iza/domain/values';

/** An adopted plan, as anyone may read it. */
export type PublishedPlan = {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly name: string;
  readonly kind: PlanKind;
  readonly origin: Plan['origin'];
  readonly edition: Plan['edition'];
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly adoptedOn: IsoDate;
  /** Body that adopted it. */
  readonly body: string;
  /** Day on which it was decided to end the plan; `null`: it was not. */
  readonly endedOn: IsoDate | null;
  /** Number of its agreements. */
  readonly agreements: number;
};

/** An agreement of an adopted plan, with the headings it stands under, outermost first. */
export type PublishedAgreement = {
  readonly item: ItemId;
  readonly under: readonly string[];
  readonly agreement: Agreement;
  readonly targets: readonly Target[];
};

export type PublicationList = { readonly plans: readonly PublishedPlan[] };

/** Who bound itself to agreements of the plan; the words of a reservation only where the party published them. */
export type PublishedCommitment = {
  readonly party: string;
  readonly items: readonly ItemId[] | 'all';
  readonly reserved: boolean;
  readonly reservation: string | null;
};

/** What came in during a consultation round, and what was done with it. */
export type PublishedRound = {
  readonly round: number;
  readonly closedOn: IsoDate;
  readonly received: string;
  readonly done: string;
};

export type Publication = PublishedPlan & {
  readonly published: readonly PublishedAgreement[];
  readonly commitments: readonly PublishedCommitment[];
  readonly rounds: readonly PublishedRound[];
};
