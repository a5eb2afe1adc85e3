import type { Mandate } from '@iza/domain/decision';
import type { MandateId, PlanId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { onRecordColumns, type OnRecord } from './on-record.ts';

/** A mandate as it was recorded. */
export type MandateRow = Mandate & { readonly id: MandateId } & OnRecord;

/** @returns the mandates of a plan, withdrawn ones included, oldest first; none for who may not read them */
export function listMandates(tx: Tx, plan: PlanId): Promise<readonly MandateRow[]> {
  return tx<MandateRow[]>`
    select r.id, r.party, r.holder, r.person, r.scope, r.note, r.valid_from as "from", r.valid_to as until, r.evidence,
      ${onRecordColumns(tx)}
    from iza.mandate r where r.plan = ${plan} order by r.id`;
}

/** @returns a mandate of the plan, or `null` */
export async function findMandate(tx: Tx, plan: PlanId, id: MandateId): Promise<MandateRow | null> {
  return (await listMandates(tx, plan)).find((mandate) => mandate.id === id) ?? null;
}

/** Records a mandate. @throws DatabaseRefusal `not-allowed` */
export async function recordMandate(
  tx: Tx,
  plan: PlanId,
  id: MandateId,
  mandate: Mandate,
): Promise<void> {
  const { party, holder, person, scope, note, from, until, evidence } = mandate;
  await tx`
    insert into iza.mandate (id, plan, party, holder, person, scope, note, valid_from, valid_to, evidence)
    values (${id}, ${plan}, ${party}, ${holder}, ${person}, ${scope}, ${note}, ${from}, ${until}, ${evidence})`;
}

/** Withdraws a mandate; it stays on record. @returns `false` when it was withdrawn already, or the actor may not */
export async function withdrawMandate(tx: Tx, id: MandateId, reason: string): Promise<boolean> {
  const changed = await tx`
    update iza.mandate set withdrawn_reason = ${reason} where id = ${id} and withdrawn_at is null`;
  return changed.count > 0;
}
