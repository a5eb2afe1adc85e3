import type { PlanItem, PlanKind, PlanStage, Target } from '@iza/domain/plan';
import type { PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A plan that overlaps with another, with what the actor may read of it. */
export type PlanBeside = {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly name: string;
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly items: readonly PlanItem[];
  readonly targets: readonly Target[];
};

/**
 * The newest version that the actor may open of every other plan whose regions share a municipality with these, in one round to the
 * database; what lies in a working corner of others is left out by the database.
 */
export function plansBeside(
  tx: Tx,
  plan: PlanId,
  regions: readonly RegionId[],
): Promise<readonly PlanBeside[]> {
  return tx<PlanBeside[]>`
    with near as (
      select distinct o.other as region from iza.region_overlap o
      where o.region = any (${[...regions]}) and iza.holds_on((select iza.today()), o.valid_from, o.valid_to)
      union select unnest(${[...regions]}::text[])
    ),
    newest as (
      select distinct on (v.plan) v.id, v.plan, v.kind, v.stage, v.regions
      from iza.plan_version v
      where v.plan <> ${plan} and v.stage not in ('superseded', 'closed', 'dropped')
        and exists (select from near where near.region = any (v.regions))
      order by v.plan, v.number desc
    )
    select n.plan, n.id as version, coalesce(s.name, '') as name, n.kind, n.stage,
      array(
        select jsonb_build_object('id', r.id, 'name', r.name) from iza.region r where r.id = any (n.regions) order by r.name
      ) as regions,
      coalesce(u.items, '[]') as items, coalesce(u.targets, '[]') as targets
    from newest n
    left join iza.plan_summary s on s.version = n.id
    left join lateral (
      select jsonb_agg(p.content order by p.id) filter (where p.unit = 'item') as items,
        jsonb_agg(p.content order by p.id) filter (where p.unit = 'target') as targets
      from iza.plan_unit p
      where p.version = n.id and p.unit in ('item', 'target') and p.in_plan and not p.removed
    ) u on true
    order by n.kind desc, name, n.plan`;
}
