-- Money of a plan by its route: what goes through insurers is paid with its milestone, by its leaders; what VWS or a municipality pays, after
-- both leaders confirmed that milestone, by the programme team (4.2.2, 4.2.3). Only what a municipality paid is reclaimed.

-- Who reads where a plan's money stands, reads by which route it came.
drop policy read on iza.ledger_envelope;
create policy read on iza.ledger_envelope for select to iza_server
  using (
    iza.overview_role(iza.actor_role())
    or iza.actor_role() in ('market-leader', 'insurer')
    or exists (
      select from iza.ledger_account a
      where a.plan is not null and a.account ->> 'envelope' = ledger_envelope.id::text
    )
  );

create function iza.operation_route(operation jsonb) returns text language sql stable security definer set search_path = iza, pg_temp
  return coalesce(operation ->> 'route', (select e.route from iza.ledger_envelope e where e.id = (operation ->> 'envelope')::uuid));

create or replace function iza.may_write_ledger(operation jsonb) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return case
    when operation ->> 'operation' in ('open-envelope', 'open-pool', 'release-earmark', 'carry-over', 'lapse') then
      iza.actor_role() = 'vws-programme'
    when operation ->> 'operation' = 'reclaim' then
      iza.actor_role() = 'vws-programme' and iza.operation_route(operation) = 'municipalities'
    else exists (
      select from iza.transformation t
      where t.id = (operation ->> 'plan')::uuid and (
        iza.leads_plan(t.leaders) and iza.operation_route(operation) = 'insurers'
        or iza.actor_role() = 'vws-programme' and iza.operation_route(operation) <> 'insurers'
        or t.stage in ('stopped', 'completed') and operation ->> 'operation' in ('release', 'leave-queue')
          and (iza.leads_plan(t.leaders) or iza.is_authority() or iza.actor_role() = 'vws-programme')
      )
    )
  end;

create or replace function iza.paid_when_confirmed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.operation ->> 'operation' = 'pay' and not exists (
    select from transformation_milestone m join transformation t on t.id = m.plan
    where m.plan = new.plan and m.milestone = (new.operation ->> 'milestone')::uuid and (
      m.standing = 'paid' and iza.operation_route(new.operation) = 'insurers'
      or m.standing in ('confirmed', 'paid') and t.stage = 'in-execution' and iza.operation_route(new.operation) <> 'insurers'
    )
  ) then
    perform iza.refuse('milestone-skips', 'money goes to a milestone that both leaders confirmed');
  end if;
  return new;
end $$;

-- Whether a plan is first in the queue of a route on which the actor gives money, while there is some: others' places are nobody else's to see.
create or replace function iza.is_next_in_queue(of_plan uuid) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return exists (
    select from (select distinct on (w.route) w.route, w.plan from iza.ledger_waiting w order by w.route, w.since) head
    where head.plan = of_plan and (head.route = 'insurers') = (iza.actor_role() <> 'vws-programme') and exists (
      select from iza.ledger_envelope e join iza.ledger_account a on a.key = 'envelope:' || e.id
      where e.route = head.route and a.balance > 0
    )
  );

revoke execute on function iza.operation_route from public;
