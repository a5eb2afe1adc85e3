import type { Recusal } from '@iza/domain/transformation';
import type { PartyId, RecusalId, StepId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { onRecordColumns, type OnRecord } from '../decision/on-record.ts';

/** That an insurer can't lead a plan, as it was recorded. */
export type RecusalRow = Recusal &
  OnRecord & { readonly id: RecusalId; readonly party: PartyId; readonly led: boolean };

/** @returns what is on record of insurers that can't lead a plan, as far as the actor may read it, newest first */
export function listRecusals(tx: Tx, plan: TransformationId): Promise<readonly RecusalRow[]> {
  return tx<RecusalRow[]>`
    select r.id, r.of_party as party, r.ground, r.reason, r.led, ${onRecordColumns(tx)}
    from iza.transformation_recusal r where r.plan = ${plan} order by r.recorded_at desc, r.id desc`;
}

/** Records that an insurer can't lead a plan: if it did, its place is vacant from now on, what waits for signatures lapses, and it is told. */
export async function recordRecusal(
  tx: Tx,
  plan: TransformationId,
  { id, party, ground, reason }: Recusal & { readonly id: RecusalId; readonly party: PartyId },
): Promise<void> {
  await tx`
    insert into iza.transformation_recusal (id, plan, of_party, ground, reason)
    values (${id}, ${plan}, ${party}, ${ground}, ${reason})`;
}

/** Withdraws it; who led has its place back while that is vacant. @returns `false` when it is not there, or was withdrawn already */
export async function withdrawRecusal(
  tx: Tx,
  plan: TransformationId,
  id: RecusalId,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.transformation_recusal set withdrawn_reason = ${reason}
    where id = ${id} and plan = ${plan} and withdrawn_at is null`;
  return changed.count > 0;
}

/** Takes a signed step that gives a plan other leaders: what else waits lapses, and it is told. @throws DatabaseRefusal when not everyone signed */
export async function changeLeaders(tx: Tx, step: StepId): Promise<void> {
  await tx`select iza.change_leaders(${step})`;
}
