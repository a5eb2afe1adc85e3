import type { BodyDecision } from '@iza/domain/decision';
import type { BodyDecisionId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { onRecordColumns, type OnRecord } from './on-record.ts';

/** A decision as it was recorded. `changedSince`: parts of what it was taken on that changed since. */
export type BodyDecisionRow = BodyDecision & {
  readonly id: BodyDecisionId;
  readonly changedSince: number;
} & OnRecord;

/** @returns the decisions on a version, withdrawn ones included, the latest first; none for who may not read them */
export function listDecisions(tx: Tx, version: PlanVersionId): Promise<readonly BodyDecisionRow[]> {
  return tx<BodyDecisionRow[]>`
    select r.id, r.body, r.party, r.subject, r.outcome, r.decided_on as "on", r.on_revision as "onRevision", r.text, r.evidence,
      case r.subject
        when 'process-proposal' then (
          select count(*) from iza.process_proposal p where p.version = r.version and p.content_revision > r.on_revision)
        else iza.text_changes(r.version, r.on_revision)
      end as "changedSince",
      ${onRecordColumns(tx)}
    from iza.body_decision r where r.version = ${version} order by r.decided_on desc, r.id desc`;
}

/** @returns a decision on the version, or `null` */
export async function findDecision(
  tx: Tx,
  version: PlanVersionId,
  id: BodyDecisionId,
): Promise<BodyDecisionRow | null> {
  return (await listDecisions(tx, version)).find((decision) => decision.id === id) ?? null;
}

/** Records a decision. @throws DatabaseRefusal `unknown-revision`, `not-allowed` */
export async function recordDecision(
  tx: Tx,
  version: PlanVersionId,
  id: BodyDecisionId,
  decision: BodyDecision,
): Promise<void> {
  const { body, party, subject, outcome, on, onRevision, text, evidence } = decision;
  await tx`
    insert into iza.body_decision (id, version, body, party, subject, outcome, decided_on, on_revision, text, evidence)
    values (${id}, ${version}, ${body}, ${party}, ${subject}, ${outcome}, ${on}, ${onRevision}, ${text}, ${evidence})`;
}

/** Withdraws what was recorded by mistake; it stays on record. @returns `false` when it was withdrawn already, or the actor may not */
export async function withdrawDecision(
  tx: Tx,
  id: BodyDecisionId,
  reason: string,
): Promise<boolean> {
  const changed = await tx`
    update iza.body_decision set withdrawn_reason = ${reason} where id = ${id} and withdrawn_at is null`;
  return changed.count > 0;
}

/** @returns what bodies decided on, withdrawn decisions left out */
export async function decidedSubjects(
  tx: Tx,
  version: PlanVersionId,
): Promise<readonly BodyDecision['subject'][]> {
  const rows = await tx<{ subject: BodyDecision['subject'] }[]>`
    select distinct subject from iza.body_decision where version = ${version} and withdrawn_at is null`;
  return rows.map(({ subject }) => subject);
}
