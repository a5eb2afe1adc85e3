import type {
  SigningMandate,
  TransformationCommand,
  TransformationStage,
} from '@iza/domain/transformation';
import type { MandateId, PersonId, PreparedId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { onRecordColumns, type OnRecord } from '../decision/on-record.ts';

export type Colleague = { readonly person: PersonId; readonly name: string };

/** @returns who acts as market leader for the actor's own party, the actor included; nobody for who does not */
export function listColleagues(tx: Tx): Promise<readonly Colleague[]> {
  return tx<Colleague[]>`select person, name from iza.colleagues() order by name, person`;
}

/** Who handles a plan for the acting market leader; `left`: that person acts for it no more. */
export type AssignmentRow = Colleague & {
  readonly plan: TransformationId;
  readonly left: boolean;
};

/** @returns who handles plans for the actor's company, for those that somebody in particular does */
export function readAssignments(
  tx: Tx,
  plans?: readonly TransformationId[],
): Promise<readonly AssignmentRow[]> {
  return tx<AssignmentRow[]>`
    select plan, assignee as person, assignee_name as name,
      not exists (select from iza.colleagues() c where c.person = assignee) as left
    from (
      select distinct on (plan) plan, assignee, assignee_name from iza.transformation_assignment
      ${plans ? tx`where plan = any (${[...plans]})` : tx``} order by plan, number desc
    ) newest where assignee is not null`;
}

/** Assigns a plan to a colleague, or to nobody in particular; the newest holds. Lock the head first. @throws DatabaseRefusal `no-colleague` */
export async function assignPlan(
  tx: Tx,
  plan: TransformationId,
  assignee: PersonId | null,
): Promise<void> {
  await tx`
    insert into iza.transformation_assignment (plan, of_party, number, assignee)
    select ${plan}, iza.actor_party(), coalesce(max(number), 0) + 1, ${assignee}
    from iza.transformation_assignment where plan = ${plan}`;
}

/** A mandate as it was recorded. */
export type SigningMandateRow = SigningMandate &
  OnRecord & { readonly id: MandateId; readonly holderName: string };

/** @returns the mandates of the actor's company to sign decisions, withdrawn ones included, newest first */
export function listSigningMandates(tx: Tx): Promise<readonly SigningMandateRow[]> {
  return tx<SigningMandateRow[]>`
    select r.id, r.holder, r.holder_name as "holderName", r.note, r.valid_from as "from", r.valid_to as until, r.evidence,
      ${onRecordColumns(tx)}
    from iza.signing_mandate r order by r.id desc`;
}

/** Records a mandate of the actor's company. @throws DatabaseRefusal `no-colleague` */
export async function recordSigningMandate(
  tx: Tx,
  id: MandateId,
  { holder, note, from, until, evidence }: SigningMandate,
): Promise<void> {
  await tx`
    insert into iza.signing_mandate (id, of_party, holder, note, valid_from, valid_to, evidence)
    values (${id}, iza.actor_party(), ${holder}, ${note}, ${from}, ${until}, ${evidence})`;
}

/** Withdraws a mandate; it stays on record. @returns `false` when it is not there, or was withdrawn already */
export async function withdrawSigningMandate(
  tx: Tx,
  id: MandateId,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.signing_mandate set withdrawn_reason = ${reason} where id = ${id} and withdrawn_at is null`;
  return changed.count > 0;
}

/** A decision that was prepared for the signature of the actor's company. */
export type PreparedRow = {
  readonly id: PreparedId;
  readonly command: TransformationCommand;
  readonly onRevision: number;
  readonly from: TransformationStage;
  readonly status: 'waiting' | 'signed' | 'returned' | 'overtaken';
  readonly reason: string | null;
  readonly closedBy: string | null;
  readonly at: string;
  readonly personName: string;
};

/** @returns what was prepared for a plan by the actor's company, newest first */
export function readPrepared(tx: Tx, plan: TransformationId): Promise<readonly PreparedRow[]> {
  return tx<PreparedRow[]>`
    select id, command, on_revision as "onRevision", from_stage as "from", status, reason, closed_by_name as "closedBy", at,
      person_name as "personName"
    from iza.transformation_prepared where plan = ${plan} order by at desc, id desc`;
}

/** Prepares a decision, by the actor. */
export async function prepareDecision(
  tx: Tx,
  plan: TransformationId,
  { id, command, onRevision, from }: Pick<PreparedRow, 'id' | 'command' | 'onRevision' | 'from'>,
): Promise<void> {
  await tx`
    insert into iza.transformation_prepared (id, plan, of_party, command, on_revision, from_stage, status)
    values (${id}, ${plan}, iza.actor_party(), ${tx.json(command as never)}, ${onRevision}, ${from}, 'waiting')`;
}

/** Closes what was prepared. @returns `false` when it waits no more */
export async function closePrepared(
  tx: Tx,
  plan: TransformationId,
  id: PreparedId,
  closed: { status: 'signed' | 'overtaken' } | { status: 'returned'; reason: string },
): Promise<boolean> {
  const reason = closed.status === 'returned' ? closed.reason : null;
  const changed = await tx`
    update iza.transformation_prepared set status = ${closed.status}, reason = ${reason}
    where id = ${id} and plan = ${plan} and status = 'waiting'`;
  return changed.count > 0;
}
