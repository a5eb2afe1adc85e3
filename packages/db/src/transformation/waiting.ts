import type { WaitingFacts } from '@iza/domain/transformation';
import type { IsoDate, Quarter, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** For how long leaders are told that another applicant leads. */
const TOLD_DAYS = 14;

export type WaitingRow = WaitingFacts & { readonly plan: TransformationId };

/** @returns of each plan what may wait for the actor, in one question however many plans there are. `quarter`: the one that ended last */
export function readWaiting(
  tx: Tx,
  plans: readonly TransformationId[],
  { quarter, endedOn }: { readonly quarter: Quarter; readonly endedOn: IsoDate },
): Promise<readonly WaitingRow[]> {
  return tx<WaitingRow[]>`
    with colleague as materialized (select person from iza.colleagues())
    select t.id as plan, t.content_revision as "contentRevision",
      (select coalesce(jsonb_agg(jsonb_build_object('command', s.command, 'onRevision', s.on_revision, 'signatures',
          (select coalesce(jsonb_agg(jsonb_build_object('party', g.of_party, 'side', g.side)), '[]')
            from iza.transformation_signature g where g.step = s.id))), '[]')
        from iza.transformation_step s where s.plan = t.id and s.status = 'pending') as pending,
      jsonb_build_object('offered', t.state ? 'offered', 'agreed', (
        select coalesce(jsonb_agg(c.of_party), '[]') from iza.transformation_change_consent c
        where c.plan = t.id and c.number = iza.changing_number(t.state) and c.revision = (
          select max(w.revision) from iza.transformation_changing w where w.plan = t.id and w.number = c.number))) as change,
      jsonb_array_length(coalesce(t.state -> 'leaving', '[]')) as leaving,
      (select count(*)::int from iza.transformation_event e
        where e.plan = t.id and e.event ->> 'command' = 'hand-lead' and e.event ->> 'kind' = 'step-taken'
          and e.day > iza.today() - ${TOLD_DAYS}::int) as handed,
      (select count(*)::int from iza.transformation_question q where q.plan = t.id and q.answer is null) as unanswered,
      (select coalesce(jsonb_agg(c.of_party), '[]')
        from iza.transformation_consent c where c.plan = t.id and c.on_revision = t.content_revision) as consented,
      (select jsonb_build_object('shared', v.shared_at is not null)
        from iza.transformation_verdict v
        where v.plan = t.id and v.of_party = iza.actor_party()
          and v.step = case t.stage when 'quick-check' then 'quick-check' else 'assessment' end
          and v.on_revision = coalesce((t.state ->> 'offeredRevision')::int, (t.state ->> 'submittedRevision')::int)) as verdict,
      (select coalesce(jsonb_agg(m.progress), '[]')
        from iza.transformation_milestone m where m.plan = t.id and m.standing = 'reported') as reported,
      (select count(*)::int from jsonb_array_elements((
          select s.content -> 'results' from iza.transformation_section s
          where s.plan = t.id and s.section = 'results' order by s.revision desc limit 1)) r
        where t.stage = 'in-execution' and t.state ->> 'begunOn' <= ${endedOn} and not exists (
          select from iza.transformation_observation o
          where o.plan = t.id and o.quarter = ${quarter} and o.result = (r ->> 'id')::uuid)) as unreported,
      (select count(distinct m.milestone)::int
        from iza.transformation_milestone m
          join iza.ledger_account a on a.plan = m.plan and a.account ->> 'of' = 'committed' and a.account ->> 'milestone' = m.milestone::text
          join iza.ledger_envelope e on e.id = (a.account ->> 'envelope')::uuid
        where m.plan = t.id and m.standing in ('confirmed', 'paid') and a.balance > 0
          and (e.route = 'insurers') = (iza.actor_role() <> 'vws-programme')) as unpaid,
      (select count(*)::int
        from jsonb_array_elements((
          select s.content -> 'asks' from iza.transformation_section s
          where s.plan = t.id and s.section = 'application' order by s.revision desc limit 1)) ask
        where iza.actor_role() = 'vws-programme' and ask #>> '{route,known}' in ('municipalities', 'vws')
          and ask ->> 'cost' is not null and ask -> 'amount' ? 'known'
          and not exists (
            select from iza.ledger_waiting w where w.plan = t.id and w.route = ask #>> '{route,known}')
          and (ask #>> '{amount,known}')::bigint > coalesce((
            select sum(c.amount) from iza.ledger_cost c where c.cost = (ask ->> 'cost')::uuid), 0)) as ungiven,
      t.stage in ('approved', 'queued', 'funded', 'in-execution') and iza.is_next_in_queue(t.id) as "nextInQueue",
      exists (select from iza.transformation_informed i
        where i.plan = t.id and i.of_party = iza.actor_party() and i.seen_at is null) as unread,
      (select count(*)::int from iza.transformation_check f
        where f.plan = t.id and f.finding ->> 'outcome' <> 'no-objection' and not exists (
          select from iza.transformation_check_answer a where a.finding = f.id and a.of_party = iza.actor_party())) as remarked,
      (select count(*)::int from iza.transformation_sample a
        where a.plan = t.id and a.of_party = iza.actor_party() and a.answer is null) as sampled,
      jsonb_build_object(
        'assignee', (select c.person from colleague c where c.person = (
          select a.assignee from iza.transformation_assignment a where a.plan = t.id order by a.number desc limit 1)),
        'maySign', (select iza.may_sign_decisions()),
        'prepared', (select coalesce(jsonb_agg(p.command -> 'command'), '[]') from iza.transformation_prepared p
          where p.plan = t.id and p.status = 'waiting' and p.on_revision = t.content_revision and p.from_stage = t.stage)) as own
    from iza.transformation t where t.id = any (${[...plans]})`;
}
