import type { KnownElsewhere, Plan, PlanKind, PlanStage } from '@iza/domain/plan';
import type { IsoDate, PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A plan version in a list. */
export type PlanCardRow = {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly number: number;
  readonly name: string;
  readonly kind: PlanKind;
  readonly template: Plan['template'];
  readonly origin: Plan['origin'];
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly stage: PlanStage;
  readonly stageSince: IsoDate;
  /** Last day for responses, while a consultation is open. */
  readonly consultationCloses: IsoDate | null;
  readonly adoptedOn: IsoDate | null;
  /** For a revision: since when the version that it revises is adopted. */
  readonly adoptedBeside: IsoDate | null;
} & Omit<KnownElsewhere, 'revises'>;

export type PlanFilter = {
  /** Plans for one of these regions. */
  readonly regions?: readonly RegionId[];
  readonly kind?: PlanKind;
  readonly plans?: readonly PlanId[];
};

/** What a card is made of, of `iza.plan_summary s`; its regions by name. */
export const cardColumns = (tx: Tx) => tx`
  s.plan, s.version, s.number, s.name, s.kind, s.template, s.origin, s.stage,
  array(
    select jsonb_build_object('id', r.id, 'name', r.name) from iza.region r where r.id = any (s.regions) order by r.name
  ) as regions,
  s.stage_since as "stageSince", s.consultation_closes as "consultationCloses", s.adopted_on as "adoptedOn",
  s.imported, s.reported,
  case when s.number > 1 and s.stage not in ('adopted', 'superseded', 'closed', 'dropped') then (
    select a.adopted_on from iza.plan_summary a where a.plan = s.plan and a.number < s.number and a.stage = 'adopted'
  ) end as "adoptedBeside"`;

/** The newest version of a plan that the actor may know of; mostly the newest of all, which is marked. Never a dropped revision. */
export const newestVisible = (tx: Tx) => tx`(
  s.newest
  or s.stage <> 'dropped' and not exists (
    select from iza.plan_summary newer where newer.plan = s.plan and newer.number > s.number and newer.stage <> 'dropped'))`;

/** @returns the versions that the actor may know of, the newest of each plan; by name */
export async function listPlans(
  tx: Tx,
  { regions, kind, plans }: PlanFilter = {},
): Promise<readonly PlanCardRow[]> {
  return tx<PlanCardRow[]>`
    select ${cardColumns(tx)}
    from iza.plan_summary s
    where ${newestVisible(tx)}
      ${regions ? tx`and s.plan in (select plan from iza.plan_region where region = any (${[...regions]}))` : tx``}
      ${kind ? tx`and s.kind = ${kind}` : tx``}
      ${plans ? tx`and s.plan = any (${[...plans]})` : tx``}
    order by s.name, s.version`;
}
