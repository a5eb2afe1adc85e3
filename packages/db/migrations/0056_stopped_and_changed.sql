-- What a running plan that was changed says in the public register; what a plan that was stopped leaves for others.

alter table iza.published_transformation
  add column changed_on date,
  add column ended_as text check (ended_as in ('completed', 'stopped'));
comment on column iza.published_transformation.changed_on is 'Day on which goals, contact or parties were last changed after approval; null: never.';
comment on column iza.published_transformation.ended_as is 'completed or stopped; null: neither.';
update iza.published_transformation p set ended_as = t.stage
  from iza.transformation t where t.id = p.plan and t.stage in ('completed', 'stopped') and p.ended_on is not null;

-- Names of the parties as the public reads them: applicants, the lead first, and others that are involved.
create function iza.public_parties(applicants text[], lead text, others jsonb) returns text[] language sql stable security definer
  set search_path = iza, pg_temp
  return array(
    select p.name from unnest(applicants) with ordinality a (id, n) join iza.party p on p.id = a.id
    order by a.id is distinct from lead, a.n
  ) || array(
    select coalesce(p.name, o ->> 'name')
    from jsonb_array_elements(coalesce(others, '[]')) o left join iza.party p on p.id = o ->> 'party'
    where jsonb_typeof(o) = 'object' and coalesce(p.name, o ->> 'name') is not null
  );

create or replace function iza.transformation_published() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  said jsonb;
begin
  if new.stage = 'approved' and not iza.transformation_is_approved(old.stage) then perform iza.publish_transformation(new.id); end if;
  if new.stage in ('completed', 'stopped') and old.stage <> new.stage then
    update published_transformation set ended_on = iza.today(), ended_as = new.stage where plan = new.id;
  end if;
  if jsonb_array_length(coalesce(new.state -> 'changed', '[]')) > jsonb_array_length(coalesce(old.state -> 'changed', '[]')) then
    said := new.state -> 'changed' -> -1 -> 'register';
    if said is not null then
      update published_transformation set
        goals = coalesce(said ->> 'goals', goals),
        contact = coalesce(said ->> 'contact', contact),
        parties = case when said ? 'otherParties' then iza.public_parties(new.applicants, new.lead, said -> 'otherParties') else parties end,
        changed_on = iza.today()
      where plan = new.id;
    end if;
  end if;
  return new;
end $$;

-- Money that a stopped plan holds goes back, whatever its route, by whoever may stop it: it is no longer anyone's to give.
create or replace function iza.may_write_ledger(operation jsonb) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return case
    when operation ->> 'operation' in ('open-envelope', 'open-pool', 'release-earmark', 'carry-over', 'lapse', 'reclaim') then
      iza.actor_role() = 'vws-programme'
    else exists (
      select from iza.transformation t
      where t.id = (operation ->> 'plan')::uuid and (
        iza.leads_plan(t.leaders) and coalesce(operation ->> 'route', (
          select e.route from iza.ledger_envelope e where e.id = (operation ->> 'envelope')::uuid)) = 'insurers'
        or iza.actor_role() = 'vws-programme' and coalesce(operation ->> 'route', (
          select e.route from iza.ledger_envelope e where e.id = (operation ->> 'envelope')::uuid)) <> 'insurers'
        or t.stage = 'stopped' and operation ->> 'operation' in ('release', 'leave-queue')
          and (iza.leads_plan(t.leaders) or iza.is_authority() or iza.actor_role() = 'vws-programme')
      )
    )
  end;

-- Whether a plan is first in the queue of the insurers while there is money: others' places are nobody else's to see.
create function iza.is_next_in_queue(of_plan uuid) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return of_plan = (select w.plan from iza.ledger_waiting w where w.route = 'insurers' order by w.since limit 1)
    and exists (
      select from iza.ledger_envelope e join iza.ledger_account a on a.key = 'envelope:' || e.id
      where e.route = 'insurers' and a.balance > 0
    );

revoke execute on function iza.public_parties, iza.is_next_in_queue from public;
grant execute on function iza.is_next_in_queue to iza_server;
