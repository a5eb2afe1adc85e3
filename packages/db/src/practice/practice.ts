import type { PlanItem, PlanKind } from '@iza/domain/plan';
import type { Practice } from '@iza/domain/practice';
import type { PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type PracticeRow = Practice & {
  readonly id: string;
  readonly version: PlanVersionId;
  readonly plan: PlanId;
  readonly planName: string;
  readonly kind: PlanKind;
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly content: PlanItem;
  readonly contactName: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
};

function practicesWhere(tx: Tx, condition: ReturnType<Tx>): Promise<PracticeRow[]> {
  return tx<PracticeRow[]>`
    select g.id, g.version, g.item, g.why, g.contact, y.name as "contactName", v.plan, v.kind,
      coalesce(s.name, '') as "planName", u.content, g.recorded_at as "recordedAt",
      coalesce(g.recorded_by_name, '') as "recordedBy",
      array(
        select jsonb_build_object('id', r.id, 'name', r.name) from iza.region r where r.id = any (v.regions) order by r.name
      ) as regions
    from iza.good_practice g
    join iza.plan_version v on v.id = g.version
    join iza.plan_unit u on u.version = g.version and u.unit = 'item' and u.id = g.item
    join iza.party y on y.id = g.contact
    left join iza.plan_summary s on s.version = g.version
    where g.withdrawn_at is null and ${condition}
    order by g.recorded_at desc, g.id`;
}

/** @returns the examples of all plans that the actor may read, or of one version; newest first */
export function listPractices(tx: Tx, version?: PlanVersionId): Promise<readonly PracticeRow[]> {
  return practicesWhere(tx, version ? tx`g.version = ${version}` : tx`true`);
}

/** @returns an example that stands, or `null` */
export async function findPractice(tx: Tx, id: string): Promise<PracticeRow | null> {
  const [row] = await practicesWhere(tx, tx`g.id = ${id}`);
  return row ?? null;
}

/** Marks an agreement as an example. @throws DatabaseRefusal `not-allowed` */
export async function markPractice(
  tx: Tx,
  version: PlanVersionId,
  id: string,
  { item, why, contact }: Practice,
): Promise<void> {
  await tx`
    insert into iza.good_practice (id, version, item, why, contact)
    values (${id}, ${version}, ${item}, ${why}, ${contact})`;
}

/** Takes the mark away; that it was there stays on record. @returns `false` when it does not stand, or the actor may not */
export async function withdrawPractice(
  tx: Tx,
  version: PlanVersionId,
  id: string,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.good_practice set withdrawn_reason = ${reason}
    where id = ${id} and version = ${version} and withdrawn_at is null`;
  return changed.count > 0;
}
