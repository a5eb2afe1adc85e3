import type { Commitment } from '@iza/domain/decision';
import type { CommitmentId, ItemId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { onRecordColumns, type OnRecord } from './on-record.ts';

/** A commitment as it was recorded. `changedSince`: parts of the text that changed since it was given; it binds to the text of then. */
export type CommitmentRow = Commitment & {
  readonly id: CommitmentId;
  readonly changedSince: number;
  /** A later one of the same party took its place. */
  readonly replaced: boolean;
} & OnRecord;

type StoredRow = Omit<CommitmentRow, 'items'> & { readonly items: readonly ItemId[] | null };

/** @returns the commitments to a version, withdrawn ones included, oldest first; none for who may not read them */
export async function listCommitments(
  tx: Tx,
  version: PlanVersionId,
): Promise<readonly CommitmentRow[]> {
  const rows = await tx<StoredRow[]>`
    select r.id, r.party, r.mandate, r.items, r.signatory, r.signed_on as "on", r.reservation,
      r.reservation_public as "reservationPublic", iza.text_changes(r.version, r.on_revision) as "changedSince",
      exists (
        select from iza.commitment later
        where later.version = r.version and later.party = r.party and later.withdrawn_at is null and later.id > r.id
          and (later.items is null or r.items <@ later.items)
      ) as replaced,
      ${onRecordColumns(tx)}
    from iza.commitment r where r.version = ${version} order by r.id`;
  return rows.map(({ items, ...rest }) => ({
    ...rest,
    items: items === null ? 'all' : [...items],
  }));
}

/** @returns a commitment to the version, or `null` */
export async function findCommitment(
  tx: Tx,
  version: PlanVersionId,
  id: CommitmentId,
): Promise<CommitmentRow | null> {
  return (await listCommitments(tx, version)).find((commitment) => commitment.id === id) ?? null;
}

/** Records commitments to the text as it stands; where the version is adopted, the public reads them from now on. */
export async function giveCommitments(
  tx: Tx,
  version: PlanVersionId,
  commitments: readonly (Commitment & { readonly id: CommitmentId })[],
): Promise<void> {
  for (const { id, party, mandate, items, signatory, on, reservation, ...rest } of commitments) {
    await tx`
      insert into iza.commitment (id, version, party, mandate, items, signatory, signed_on, reservation, reservation_public)
      values (${id}, ${version}, ${party}, ${mandate}, ${items === 'all' ? null : items}, ${signatory}, ${on}, ${reservation},
        ${rest.reservationPublic})`;
  }
}

/** Withdraws a commitment; it stays on record. @returns `false` when it was withdrawn already, or the actor may not */
export async function withdrawCommitment(
  tx: Tx,
  id: CommitmentId,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.commitment set withdrawn_reason = ${reason} where id = ${id} and withdrawn_at is null`;
  return changed.count > 0;
}

/** @returns the agreements that are in the plan */
export async function agreementsInPlan(tx: Tx, version: PlanVersionId): Promise<readonly ItemId[]> {
  const rows = await tx<{ id: ItemId }[]>`
    select id from iza.plan_unit
    where version = ${version} and unit = 'item' and in_plan and not removed and content ->> 'type' = 'agreement'`;
  return rows.map(({ id }) => id);
}
