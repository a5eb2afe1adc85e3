import type { CheckFinding } from '@iza/domain/transformation';
import type { CheckId, IsoDate, PartyId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** What an authority found, with what was answered. */
export type CheckRow = {
  readonly id: CheckId;
  readonly finding: CheckFinding;
  readonly on: IsoDate;
  readonly party: PartyId | null;
  readonly personName: string;
  readonly answers: readonly {
    readonly party: PartyId;
    readonly personName: string;
    readonly text: string;
  }[];
};

/** @returns what authorities found of a plan, the latest first, as far as that concerns the actor */
export function readChecks(tx: Tx, plan: TransformationId): Promise<readonly CheckRow[]> {
  return tx<CheckRow[]>`
    select c.id, c.finding, c.day as "on", c.party, coalesce(c.person_name, '') as "personName",
      (select coalesce(jsonb_agg(jsonb_build_object('party', a.of_party, 'personName', coalesce(a.person_name, ''), 'text', a.text)
        order by a.at), '[]')
        from iza.transformation_check_answer a where a.finding = c.id) as answers
    from iza.transformation_check c where c.plan = ${plan} order by c.at desc`;
}

/** Records what the acting authority found. */
export async function recordCheck(
  tx: Tx,
  plan: TransformationId,
  id: CheckId,
  finding: CheckFinding,
): Promise<void> {
  await tx`
    insert into iza.transformation_check (id, plan, finding) values (${id}, ${plan}, ${tx.json(finding as never)})`;
}

/** Answers a finding for the acting party, once. @returns `false` when it answered already */
export async function answerCheck(tx: Tx, finding: CheckId, text: string): Promise<boolean> {
  const added = await tx`
    insert into iza.transformation_check_answer (finding, of_party, text)
    values (${finding}, iza.actor_party(), ${text}) on conflict do nothing`;
  return added.count > 0;
}
