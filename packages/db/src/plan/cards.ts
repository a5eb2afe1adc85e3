import type { Plan, PlanKind, PlanStage } from '@iza/domain/plan';
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
};

export type PlanFilter = {
  /** Plans for one of these regions. */
  readonly regions?: readonly RegionId[];
  readonly kind?: PlanKind;
  readonly plans?: readonly PlanId[];
};

/** @returns the versions that the actor may know of, the newest of each plan; by name */
export function listPlans(
  tx: Tx,
  { regions, kind, plans }: PlanFilter = {},
): Promise<readonly PlanCardRow[]> {
  return tx<PlanCardRow[]>`
    select s.plan, s.version, s.number, s.name, s.kind, s.template, s.origin,
      (select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name)
        from iza.region r where r.id = any (s.regions)) as regions,
      s.stage, s.stage_since as "stageSince", s.consultation_closes as "consultationCloses", s.adopted_on as "adoptedOn"
    from iza.plan_summary s
    where not exists (select from iza.plan_summary newer where newer.plan = s.plan and newer.number > s.number)
      ${regions ? tx`and s.plan in (select plan from iza.plan_region where region = any (${[...regions]}))` : tx``}
      ${kind ? tx`and s.kind = ${kind}` : tx``}
      ${plans ? tx`and s.plan = any (${[...plans]})` : tx``}
    order by s.name, s.version`;
}
