import type { Dismissal } from '@iza/domain/coherence';
import type { PlanId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type DismissalRow = Dismissal & {
  readonly id: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
};

/** @returns the dismissals of a plan that stand; none for who is not of the plan's own people */
export function listDismissals(tx: Tx, plan: PlanId): Promise<readonly DismissalRow[]> {
  return tx<DismissalRow[]>`
    select id, item, other_plan as "otherPlan", other_item as "otherItem", says, reason,
      recorded_at as "recordedAt", coalesce(recorded_by_name, '') as "recordedBy"
    from iza.coherence_dismissal where plan = ${plan} and withdrawn_at is null order by id`;
}

/** Keeps why two agreements do not contradict each other. @throws DatabaseRefusal `not-allowed` */
export async function dismissFinding(
  tx: Tx,
  plan: PlanId,
  id: string,
  { item, otherPlan, otherItem, says, reason }: Dismissal,
): Promise<void> {
  await tx`
    insert into iza.coherence_dismissal (id, plan, item, other_plan, other_item, says, reason)
    values (${id}, ${plan}, ${item}, ${otherPlan}, ${otherItem}, ${says}, ${reason})`;
}

/** Shows the hint again; that it was dismissed stays on record. @returns `false` when no dismissal stands */
export async function takeBackDismissal(
  tx: Tx,
  plan: PlanId,
  id: string,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.coherence_dismissal set withdrawn_reason = ${reason}
    where id = ${id} and plan = ${plan} and withdrawn_at is null`;
  return changed.count > 0;
}
