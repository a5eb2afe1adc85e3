import type { ProgressAnswer, ProgressSubject } from '@iza/domain/progress';
import type { IsoDate, PartyId, PlanId, ProgressRoundId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** What a party sent in on a line; `correction`: why it was said otherwise after the round had closed. */
export type ProgressReportRow = {
  readonly id: string;
  readonly round: ProgressRoundId;
  readonly subject: ProgressSubject;
  readonly party: PartyId;
  readonly answer: ProgressAnswer;
  readonly unchanged: boolean;
  readonly correction: string | null;
  readonly at: string;
  readonly day: IsoDate;
  readonly personName: string;
};

/** @returns what was sent in, as far as the actor may read it, oldest first: the last of a line is what counts */
export function listReports(
  tx: Tx,
  rounds: readonly ProgressRoundId[],
): Promise<readonly ProgressReportRow[]> {
  return tx<ProgressReportRow[]>`
    select p.id, p.round, p.subject, p.party, p.answer, p.unchanged, p.reason as correction, p.at, p.day,
      coalesce(p.person_name, '') as "personName"
    from iza.progress_report p where p.round = any (${[...rounds]}) order by p.id`;
}

/** What was last said of a subject in the rounds of a plan that closed, and who reported then. */
export type LastReportRow = Pick<
  ProgressReportRow,
  'subject' | 'party' | 'answer' | 'day' | 'personName'
> & { readonly number: number; readonly person: string | null };

/** @returns the last answer on each subject in the closed rounds of a plan */
export function lastReports(tx: Tx, plan: PlanId): Promise<readonly LastReportRow[]> {
  return tx<LastReportRow[]>`
    select distinct on (p.subject) p.subject, p.party, p.answer, p.day, coalesce(p.person_name, '') as "personName", r.number,
      l.reporter_person as person
    from iza.progress_report p
    join iza.progress_round r on r.id = p.round and r.closed_at is not null
    join iza.progress_line l on l.round = p.round and l.subject = p.subject
    where r.plan = ${plan}
    order by p.subject, r.number desc, p.id desc`;
}

export type NewReport = {
  readonly id: string;
  readonly subject: ProgressSubject;
  readonly answer: ProgressAnswer;
  readonly unchanged: boolean;
  /** Why, after the round had closed. */
  readonly correction: string | null;
};

/** Sends answers in, for the actor's party; what it had typed of them goes. @throws DatabaseRefusal `another-reports`, `round-closed` */
export async function sendReports(
  tx: Tx,
  round: ProgressRoundId,
  reports: readonly NewReport[],
): Promise<void> {
  await tx`
    insert into iza.progress_report (id, round, subject, party, answer, unchanged, reason)
    select r.id, ${round}, r.subject, iza.actor_party(), r.answer, r.unchanged, r.correction
    from jsonb_to_recordset(${tx.json(reports as never)}) as r (
      id uuid, subject text, answer jsonb, unchanged boolean, correction text)`;
  const subjects = reports.map(({ subject }) => subject);
  await tx`
    delete from iza.progress_draft
    where round = ${round} and party = iza.actor_party() and subject = any (${subjects})`;
}

/** What the actor's party typed and did not send in. */
export type ProgressDraftRow = {
  readonly subject: ProgressSubject;
  readonly revision: number;
  readonly content: ProgressAnswer;
  readonly savedBy: string;
  readonly savedAt: string;
};

/** @returns what the actor's party typed in a round and did not send in */
export function ownDrafts(tx: Tx, round: ProgressRoundId): Promise<readonly ProgressDraftRow[]> {
  return tx<ProgressDraftRow[]>`
    select subject, revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.progress_draft where round = ${round} and party = iza.actor_party()`;
}

/** Keeps what the actor's party typed. */
export async function saveDraft(
  tx: Tx,
  round: ProgressRoundId,
  { subject, content, base }: { subject: ProgressSubject; content: ProgressAnswer; base: number },
): Promise<{ revision: number; savedAt: string } | 'conflict'> {
  const json = tx.json(content as never);
  const [row] =
    base === 0
      ? await tx<{ revision: number; savedAt: string }[]>`
          insert into iza.progress_draft (round, subject, party, content, revision)
          values (${round}, ${subject}, iza.actor_party(), ${json}, 1)
          on conflict do nothing returning revision, saved_at as "savedAt"`
      : await tx<{ revision: number; savedAt: string }[]>`
          update iza.progress_draft set content = ${json}, revision = revision + 1
          where round = ${round} and subject = ${subject} and party = iza.actor_party() and revision = ${base}
          returning revision, saved_at as "savedAt"`;
  return row ?? 'conflict';
}
