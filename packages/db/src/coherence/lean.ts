import type { Lean } from '@iza/domain/coherence';
import type { LeanId, PlanId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A link as it stands: which agreement leans on which, and who said so. */
export type LeanRow = Lean & {
  readonly id: LeanId;
  readonly plan: PlanId;
  readonly recordedAt: string;
  readonly recordedBy: string;
};

/** @returns the links from and to a plan that stand, as far as the actor may read the agreement that leans; oldest first */
export function listLeans(tx: Tx, plan: PlanId): Promise<readonly LeanRow[]> {
  return tx<LeanRow[]>`
    select id, plan, item, on_plan as "onPlan", on_item as "onItem", why, recorded_at as "recordedAt",
      coalesce(recorded_by_name, '') as "recordedBy"
    from iza.lean where (plan = ${plan} or on_plan = ${plan}) and withdrawn_at is null order by id`;
}

/** Records that an agreement leans on another. @throws DatabaseRefusal `not-allowed` */
export async function recordLean(tx: Tx, plan: PlanId, id: LeanId, lean: Lean): Promise<void> {
  const { item, onPlan, onItem, why } = lean;
  await tx`
    insert into iza.lean (id, plan, item, on_plan, on_item, why)
    values (${id}, ${plan}, ${item}, ${onPlan}, ${onItem}, ${why})`;
}

/** Takes a link of the plan away; it stays on record. @returns `false` when it does not stand, or the actor may not */
export async function withdrawLean(
  tx: Tx,
  plan: PlanId,
  id: LeanId,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.lean set withdrawn_reason = ${reason} where id = ${id} and plan = ${plan} and withdrawn_at is null`;
  return changed.count > 0;
}
