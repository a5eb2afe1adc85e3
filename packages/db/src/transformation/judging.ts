import type { AssessmentStep, Verdict } from '@iza/domain/transformation';
import type { PartyId, QuestionId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type VerdictRow = {
  readonly party: PartyId;
  readonly verdict: Verdict;
  readonly revision: number;
  readonly shared: boolean;
  readonly savedBy: string;
  readonly savedAt: string;
};

/** What is judged: which step, on which revision of the plan. */
export type VerdictRound = { readonly step: AssessmentStep; readonly onRevision: number };

/** @returns the verdicts of a round that the actor may read: its own, and the other leader's once shared */
export function readVerdicts(
  tx: Tx,
  plan: TransformationId,
  { step, onRevision }: VerdictRound,
): Promise<readonly VerdictRow[]> {
  return tx<VerdictRow[]>`
    select of_party as party, content as verdict, revision, shared_at is not null as shared, coalesce(person_name, '') as "savedBy",
      at as "savedAt"
    from iza.transformation_verdict where plan = ${plan} and step = ${step} and on_revision = ${onRevision} order by of_party`;
}

/** Saves the acting leader's verdict, made on revision `base` (0: there was none). @returns `'conflict'` when a colleague saved since */
export async function saveVerdict(
  tx: Tx,
  plan: TransformationId,
  { step, onRevision }: VerdictRound,
  verdict: Verdict,
  base: number,
): Promise<{ revision: number; savedAt: string } | 'conflict'> {
  const content = tx.json(verdict as never);
  const [row] =
    base === 0
      ? await tx<{ revision: number; savedAt: string }[]>`
          insert into iza.transformation_verdict (plan, of_party, step, on_revision, revision, content)
          values (${plan}, iza.actor_party(), ${step}, ${onRevision}, 1, ${content})
          on conflict do nothing returning revision, at as "savedAt"`
      : await tx<{ revision: number; savedAt: string }[]>`
          update iza.transformation_verdict set content = ${content}, revision = revision + 1
          where plan = ${plan} and of_party = iza.actor_party() and step = ${step} and on_revision = ${onRevision}
            and revision = ${base}
          returning revision, at as "savedAt"`;
  return row ?? 'conflict';
}

/** Lets the other leader read the acting leader's verdict, for good. @returns `false` when there is none */
export async function shareVerdict(
  tx: Tx,
  plan: TransformationId,
  { step, onRevision }: VerdictRound,
): Promise<boolean> {
  const shared = await tx`
    update iza.transformation_verdict set shared_at = coalesce(shared_at, iza.now_ms())
    where plan = ${plan} and of_party = iza.actor_party() and step = ${step} and on_revision = ${onRevision}`;
  return shared.count > 0;
}

export type QuestionRow = {
  readonly id: QuestionId;
  readonly condition: string | null;
  readonly asLeader: boolean;
  readonly text: string;
  readonly at: string;
  readonly party: PartyId;
  readonly personName: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
};

/** @returns the questions on a plan, oldest first */
export function readQuestions(tx: Tx, plan: TransformationId): Promise<readonly QuestionRow[]> {
  return tx<QuestionRow[]>`
    select id, condition, as_leader as "asLeader", text, at, party, coalesce(person_name, '') as "personName", answer,
      answered_at as "answeredAt", answered_by_name as "answeredBy"
    from iza.transformation_question where plan = ${plan} order by at, id`;
}

/** Asks a question, by the actor. */
export async function askQuestion(
  tx: Tx,
  plan: TransformationId,
  { id, condition, asLeader, text }: Pick<QuestionRow, 'id' | 'condition' | 'asLeader' | 'text'>,
): Promise<void> {
  await tx`
    insert into iza.transformation_question (id, plan, condition, as_leader, text)
    values (${id}, ${plan}, ${condition}, ${asLeader}, ${text})`;
}

/** Answers a question, once. @returns `false` when it is not there, or was answered */
export async function answerQuestion(
  tx: Tx,
  plan: TransformationId,
  question: QuestionId,
  answer: string,
): Promise<boolean> {
  const answered = await tx`
    update iza.transformation_question set answer = ${answer} where id = ${question} and plan = ${plan} and answer is null`;
  return answered.count > 0;
}
