import type { GrantRole } from '@iza/domain/access';
import type { PlanCommand, TakenStep } from '@iza/domain/plan';
import type { IsoDate, PartyId, PlanVersionId, StepId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A step that was taken, with who signed it, and that it was undone. */
export type TakenStepRow = {
  readonly id: StepId;
  readonly command: PlanCommand;
  readonly onRevision: number;
  readonly takenOn: IsoDate | null;
  readonly closedAt: string;
  readonly stateBefore: TakenStep['stateBefore'];
  readonly signatures: readonly {
    readonly party: PartyId;
    readonly partyName: string;
    readonly role: GrantRole;
    readonly personName: string;
  }[];
  readonly undone: {
    readonly reason: string;
    readonly personName: string;
    readonly partyName: string;
    readonly at: string;
  } | null;
};

/** @returns the steps that were taken on a version, undone ones included, the latest first; for insiders */
export function takenSteps(tx: Tx, version: PlanVersionId): Promise<readonly TakenStepRow[]> {
  return tx<TakenStepRow[]>`
    select s.id, s.command, s.on_revision as "onRevision", s.taken_on as "takenOn", s.closed_at as "closedAt",
      s.state_before as "stateBefore",
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'party', g.party, 'partyName', y.name, 'role', g.role, 'personName', g.person_name) order by g.at, g.party)
        from iza.step_signature g join iza.party y on y.id = g.party
        where g.step = s.id), '[]') as signatures,
      (
        select jsonb_build_object('reason', u.reason, 'personName', u.person_name, 'partyName', y.name,
          'at', to_char(u.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from iza.step_undo u join iza.party y on y.id = u.party where u.step = s.id
      ) as undone
    from iza.step s
    where s.version = ${version} and s.status in ('taken', 'undone')
    order by s.closed_at desc, s.id desc`;
}

/** @returns how much came after a moment that rests on where the version stood then */
export async function builtSince(tx: Tx, version: PlanVersionId, moment: string): Promise<number> {
  const [row] = await tx<
    { count: number }[]
  >`select iza.built_since(${version}, ${moment}) as count`;
  return row?.count ?? 0;
}

/**
 * Puts on record that the last step is undone, by the actor; the state goes back next (`putBack`).
 * @throws DatabaseRefusal `nothing-to-undo`, `adopting-stands`, `too-late-to-undo`, `built-on-since`, `not-a-signer`
 */
export async function undoStep(
  tx: Tx,
  {
    version,
    step,
    stateBefore,
    reason,
  }: {
    version: PlanVersionId;
    step: StepId;
    stateBefore: NonNullable<TakenStep['stateBefore']>;
    reason: string;
  },
): Promise<void> {
  await tx`
    insert into iza.step_undo (step, reason, party, role) values (${step}, ${reason}, iza.actor_party(), iza.actor_role())`;
  await tx`update iza.plan_version set state = ${tx.json(stateBefore as never)} where id = ${version}`;
  await tx`update iza.step set status = 'undone' where id = ${step}`;
}
