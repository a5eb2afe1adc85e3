import type { ItemId, PlanId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** @returns titles of the items of plan versions, as far as the actor may read them */
export async function planItemTitles(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<ReadonlyMap<ItemId, string>> {
  if (versions.length === 0) return new Map();
  const rows = await tx<{ id: ItemId; title: string }[]>`
    select id, content ->> 'title' as title from iza.plan_unit
    where version = any (${[...versions]}) and unit = 'item' and not removed`;
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** An agreement of an adopted plan that serves nothing. */
export type LooseAgreement = {
  readonly plan: PlanId;
  readonly planName: string;
  readonly item: ItemId;
  readonly title: string;
};

/** @returns agreements of adopted plans that no link says to serve an item of the agenda, a clause, or anything else; by plan and title */
export function looseAgreements(tx: Tx): Promise<readonly LooseAgreement[]> {
  return tx<LooseAgreement[]>`
    select s.plan, s.name as "planName", u.id as item, u.content ->> 'title' as title
    from iza.plan_summary s
    join iza.plan_unit u on u.version = s.version and u.unit = 'item' and u.in_plan and not u.removed
    left join iza.plan_outline_shown o on o.version = s.version
    where s.stage = 'adopted' and s.newest and u.content ->> 'type' = 'agreement'
      and not exists (
        select from iza.agenda_link l
        where l.plan = s.plan and l.removed_at is null and l.plan_item = u.id)
      and not exists (
        select from jsonb_array_elements(o.content -> 'links') as made (link)
        where made.link ->> 'kind' = 'serves' and made.link ->> 'from' = u.id::text)
    order by s.name, s.plan, title, u.id`;
}
