import type { RegionKind } from '@iza/domain/region';
import type { RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { PlanCardRow } from '../plan/index.ts';

/** A region with the newest version of each plan that is made for it. */
export type RegionRow = {
  readonly region: RegionId;
  readonly name: string;
  readonly plans: readonly PlanCardRow[];
};

/** @returns every region of a kind by name (there is no ranking), with its plans as far as the actor may know of them, in one statement */
export function nationalOverview(tx: Tx, kind: RegionKind): Promise<readonly RegionRow[]> {
  return tx<RegionRow[]>`
    select r.id as region, r.name, coalesce((
      select jsonb_agg(jsonb_build_object(
        'plan', s.plan, 'version', s.version, 'number', s.number, 'name', s.name, 'kind', s.kind,
        'template', s.template, 'origin', s.origin,
        'regions', (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name)
          from iza.region o where o.id = any (s.regions)),
        'stage', s.stage, 'stageSince', s.stage_since,
        'consultationCloses', s.consultation_closes, 'adoptedOn', s.adopted_on
      ) order by s.name, s.version)
      from iza.plan_region made join iza.plan_summary s on s.plan = made.plan
      where made.region = r.id
        and not exists (select from iza.plan_summary newer where newer.plan = s.plan and newer.number > s.number)
    ), '[]') as plans
    from iza.region r
    where r.kind = ${kind}
    order by r.name, r.id`;
}
