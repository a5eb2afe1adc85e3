import type { ShareKey } from '@iza/domain/fair-share';
import type { MilestoneProgress, TransformationEvent } from '@iza/domain/transformation';
import type { IsoDate, PartyId, TransformationId, TransformationPartId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** @returns where the milestones stand of which something was reported */
export function readMilestones(
  tx: Tx,
  plan: TransformationId,
): Promise<readonly { milestone: TransformationPartId; progress: MilestoneProgress }[]> {
  return tx`
    select milestone, progress from iza.transformation_milestone where plan = ${plan} order by milestone`;
}

/** Stores where a milestone stands; lock the head first. */
export async function setMilestone(
  tx: Tx,
  plan: TransformationId,
  milestone: TransformationPartId,
  progress: MilestoneProgress,
): Promise<void> {
  const updated = await tx`
    update iza.transformation_milestone set progress = ${tx.json(progress as never)}
    where plan = ${plan} and milestone = ${milestone}`;
  if (updated.count > 0) return;
  await tx`
    insert into iza.transformation_milestone (plan, milestone, progress)
    values (${plan}, ${milestone}, ${tx.json(progress as never)})`;
}

/** @returns the key by which insurers share, the newest; `null` when none was chosen, or the actor may not know */
export async function readShareKey(
  tx: Tx,
  plan: TransformationId,
): Promise<{ readonly number: number; readonly key: ShareKey } | null> {
  const [row] = await tx<{ number: number; key: ShareKey }[]>`
    select number, content as key from iza.transformation_share_key where plan = ${plan} order by number desc limit 1`;
  return row ?? null;
}

/** Records a key; the newest holds. Lock the head first. */
export async function chooseShareKey(tx: Tx, plan: TransformationId, key: ShareKey): Promise<void> {
  await tx`
    insert into iza.transformation_share_key (plan, number, content)
    select ${plan}, coalesce(max(number), 0) + 1, ${tx.json(key as never)}
    from iza.transformation_share_key where plan = ${plan}`;
}

export type TransformationEventRow = {
  readonly seq: number;
  readonly at: string;
  readonly day: IsoDate;
  readonly personName: string | null;
  readonly party: PartyId | null;
  readonly event: TransformationEvent;
};

/** Tells what happened, in the transaction in which it happened. Other writers' events wait from here to commit: tell it last. */
export async function tellTransformation(
  tx: Tx,
  plan: TransformationId,
  event: TransformationEvent,
): Promise<void> {
  await tx`insert into iza.transformation_event (plan, event) values (${plan}, ${tx.json(event as never)})`;
}

/** @returns what happened to a plan, newest first */
export function transformationEvents(
  tx: Tx,
  plan: TransformationId,
  limit: number,
): Promise<readonly TransformationEventRow[]> {
  return tx<TransformationEventRow[]>`
    select seq, at, day, person_name as "personName", party, event
    from iza.transformation_event where plan = ${plan} order by seq desc limit ${limit}`;
}
