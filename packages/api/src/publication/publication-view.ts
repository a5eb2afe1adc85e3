import type { Agreement, PlanKind, Target } from '@iza/domain/plan';
import type { IsoDate, ItemId, PlanId, RegionId } from '@iza/domain/values';

/** An adopted plan, as anyone may read it. */
export type PublishedPlan = {
  readonly plan: PlanId;
  readonly name: string;
  readonly kind: PlanKind;
  readonly origin: 'live' | 'example';
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly adoptedOn: IsoDate;
};

/** An agreement of an adopted plan, with the headings it stands under, outermost first. */
export type PublishedAgreement = {
  readonly item: ItemId;
  readonly under: readonly string[];
  readonly agreement: Agreement;
  readonly targets: readonly Target[];
};

export type PublicationList = { readonly plans: readonly PublishedPlan[] };

export type Publication = PublishedPlan & { readonly agreements: readonly PublishedAgreement[] };
