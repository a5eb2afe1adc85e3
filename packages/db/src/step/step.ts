import type { GrantRole } from '@iza/domain/access';
import type { PendingStep, PlanCommand, Signature } from '@iza/domain/plan';
import type { PartyId, PlanVersionId, StepId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A step that waits, with who asked for it and who signed when. */
export type PendingStepRow = Omit<PendingStep, 'signatures'> & {
  readonly askedAt: string;
  readonly askedBy: string;
  readonly askedByParty: PartyId | null;
  readonly askedByRole: GrantRole | null;
  readonly signatures: readonly (Signature & {
    readonly personName: string;
    readonly partyName: string;
    readonly at: string;
  })[];
};

/** @returns the steps that wait for signatures on these versions, for insiders; nothing for others */
export function pendingSteps(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<readonly (PendingStepRow & { readonly version: PlanVersionId })[]> {
  return tx<(PendingStepRow & { version: PlanVersionId })[]>`
    select s.id, s.version, s.command, s.on_revision as "onRevision", s.asked_at as "askedAt",
      coalesce(s.asked_by_name, '') as "askedBy", s.asked_by_party as "askedByParty", s.asked_by_role as "askedByRole",
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'person', g.person, 'party', g.party, 'role', g.role,
          'personName', g.person_name, 'partyName', y.name, 'at', g.at
        ) order by g.at, g.party)
        from iza.step_signature g join iza.party y on y.id = g.party
        where g.step = s.id), '[]') as signatures
    from iza.step s
    where s.version = any (${[...versions]}) and s.status = 'pending'`;
}

/** @returns the step that waits for signatures, for insiders; `null` when there is none */
export async function pendingStep(tx: Tx, version: PlanVersionId): Promise<PendingStepRow | null> {
  const [row] = await pendingSteps(tx, [version]);
  return row ?? null;
}

/**
 * Asks for a step, by the actor, on the content as it is; the actor's own signature is not in it yet.
 * @throws DatabaseRefusal `content-changed-since` when the content is at another revision
 */
export async function askStep(
  tx: Tx,
  version: PlanVersionId,
  { id, command, onRevision }: { id: StepId; command: PlanCommand; onRevision: number },
): Promise<void> {
  await tx`
    insert into iza.step (id, version, command, on_revision)
    values (${id}, ${version}, ${tx.json(command as never)}, ${onRevision})`;
}

/** Signs a pending step as the actor: person, party and role. @throws DatabaseRefusal `content-changed-since` */
export async function addSignature(tx: Tx, step: StepId): Promise<void> {
  await tx`insert into iza.step_signature (step, party, role) values (${step}, iza.actor_party(), iza.actor_role())`;
}

/** Closes a pending step; after `setState` when it was taken. @returns `false` when it was not pending, or the actor may not */
export async function closeStep(
  tx: Tx,
  step: StepId,
  how: 'taken' | 'withdrawn',
): Promise<boolean> {
  const changed =
    await tx`update iza.step set status = ${how} where id = ${step} and status = 'pending'`;
  return changed.count > 0;
}
