import type { PlanEvent } from '@iza/domain/event';
import type { PersonId, PlanId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A step that was asked for or taken, or a comment that names someone. */
export type ToldEvent = {
  readonly seq: number;
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly person: PersonId | null;
  readonly personName: string | null;
  readonly event: Extract<PlanEvent, { kind: 'step-asked' | 'step-taken' | 'comment-added' }>;
};

const AT_A_TIME = 20;
const JOB = 'notices';

/**
 * The next steps and comments that nobody was told of yet, for the operator's job; until the transaction ends no other process gets them. What was
 * returned counts as told when it commits.
 * @returns `null` when another process is at it
 */
export async function takeTold(tx: Tx): Promise<readonly ToldEvent[] | null> {
  // After a restore jobs begin anew: what happened before is told to nobody.
  await tx`
    insert into iza.job_run (job, period, cursor) select ${JOB}, 'all', c.last from iza.event_counter c
    where not exists (select from iza.job_run where job = ${JOB} and period = 'all')
    on conflict do nothing`;
  const [run] = await tx<{ cursor: number; last: number }[]>`
    select r.cursor, c.last from iza.job_run r cross join iza.event_counter c
    where r.job = ${JOB} and r.period = 'all' for update of r skip locked`;
  if (!run) return null;
  if (run.cursor >= run.last) return [];
  const steps = await tx<ToldEvent[]>`
    select seq, plan, version, person, person_name as "personName", event from iza.event
    where seq > ${run.cursor} and (
      event ->> 'kind' in ('step-asked', 'step-taken')
      or event ->> 'kind' = 'comment-added' and exists (
        select from iza.comment c where c.id = (event ->> 'comment')::uuid and c.mentions <> '{}'))
    order by seq limit ${AT_A_TIME}`;
  const until = steps.length < AT_A_TIME ? run.last : (steps.at(-1)?.seq ?? run.last);
  await tx`update iza.job_run set cursor = ${until}, at = now() where job = ${JOB} and period = 'all'`;
  return steps;
}
