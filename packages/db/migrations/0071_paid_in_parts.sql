-- A cost line is paid in one go or in parts, up to what the plan asks for it: a queue whose head asks more than is left goes on with what there is.
-- What was granted from a place pays until nothing stands there any more.

alter table iza.ledger_cost disable trigger only_added_to;
alter table iza.ledger_cost add column amount bigint;
update iza.ledger_cost c set amount = (
  select sum((paid ->> 'amount')::bigint) from iza.ledger_entry e, jsonb_array_elements(e.operation -> 'costs') paid
  where e.seq = c.entry and (paid ->> 'cost')::uuid = c.cost)
  where c.funds;
update iza.ledger_cost c set amount = -(
  select before.amount from iza.ledger_cost before
  where before.cost = c.cost and before.entry < c.entry and before.funds order by before.entry desc limit 1)
  where not c.funds;
alter table iza.ledger_cost alter column amount set not null;
alter table iza.ledger_cost enable trigger only_added_to;
comment on column iza.ledger_cost.amount is 'In eurocents: what of the cost the entry pays; negative: what it set free again.';
comment on column iza.ledger_cost.funds is 'Whether the entry pays of the cost; false: it set free what it paid.';
comment on table iza.ledger_cost is 'What pays a cost line, in one go or in parts, and what came free of it again; together what it is paid by now.';

create or replace function iza.cost_is_funded(of_cost uuid) returns boolean language sql stable security definer
  set search_path = iza, pg_temp as $$
  select coalesce((select sum(c.amount) > 0 from ledger_cost c where c.cost = of_cost), false)
$$;

-- What pays a cost by now: one plan, on one route.
create function iza.cost_funded_by(of_cost uuid) returns jsonb language sql stable security definer set search_path = iza, pg_temp
  return (
    select jsonb_build_object('plan', min(c.plan::text), 'route', min(v.route), 'amount', sum(c.amount))
    from iza.ledger_cost c join iza.ledger_entry e on e.seq = c.entry
      join iza.ledger_envelope v on v.id = (e.operation ->> 'envelope')::uuid
    where c.cost = of_cost and exists (
      select from iza.ledger_cost own join iza.ledger_entry w on w.seq = own.entry
      where own.cost = of_cost and own.plan = c.plan and w.operation ->> 'envelope' = e.operation ->> 'envelope'
        and w.operation ->> 'pool' = e.operation ->> 'pool'
      having sum(own.amount) > 0)
    having sum(c.amount) > 0
  );

-- Whether a grant pays a cost that is paid already: only what a plan asks for it, and on the route that paid the other part, is still to be paid.
create function iza.pays_twice(of_plan uuid, by_route text, of_cost uuid, more bigint) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return (
    select paid is not null and (
      paid ->> 'plan' <> of_plan::text or paid ->> 'route' <> by_route or (paid ->> 'amount')::bigint + more > coalesce((
        select max((ask #>> '{amount,known}')::bigint)
        from jsonb_array_elements((
          select s.content -> 'asks' from iza.transformation_section s
          where s.plan = of_plan and s.section = 'application' order by s.revision desc limit 1)) ask
        where ask ->> 'cost' = of_cost::text), 0))
    from iza.cost_funded_by(of_cost) paid
  );

create or replace function iza.ledger_facts(of_plan uuid, keys text[], costs uuid[]) returns jsonb language sql stable security definer
  set search_path = iza, pg_temp
  return jsonb_build_object(
    'balances', (select coalesce(jsonb_object_agg(a.key, a.balance), '{}') from iza.ledger_account a where a.key = any (keys)),
    'envelopes', (select coalesce(jsonb_object_agg(e.id, jsonb_build_object('route', e.route, 'year', e.year)), '{}') from iza.ledger_envelope e),
    'pools', (select coalesce(jsonb_agg(a.account ->> 'pool'), '[]') from iza.ledger_account a where a.account ->> 'of' = 'pool'),
    'queue', (select coalesce(jsonb_agg(jsonb_build_object('route', w.route, 'plan', w.plan, 'amount', w.amount) order by w.since), '[]')
      from iza.ledger_waiting w),
    'funded', (select coalesce(jsonb_object_agg(asked.cost, paid) filter (where paid is not null), '{}')
      from unnest(costs) asked (cost) cross join lateral iza.cost_funded_by(asked.cost) paid),
    'granted', (select coalesce(jsonb_object_agg(g.route, g.amount), '{}') from (
      select e.route, sum(a.balance) as amount
      from iza.ledger_account a join iza.ledger_envelope e on e.id = (a.account ->> 'envelope')::uuid
      where a.plan = of_plan and a.account ->> 'of' in ('granted', 'committed', 'paid')
      group by e.route) g)
  );

-- The part of writing an entry that tells what pays which cost.
create function iza.costs_follow(entry_seq bigint, operation jsonb) returns void language plpgsql security definer
  set search_path = iza, pg_temp as $$
begin
  if operation ->> 'operation' = 'grant' then
    if exists (
      select from jsonb_array_elements(operation -> 'costs') c
      where iza.pays_twice((operation ->> 'plan')::uuid, iza.operation_route(operation), (c ->> 'cost')::uuid, (c ->> 'amount')::bigint)
    ) then
      perform iza.refuse('double-funding', 'a cost is paid once');
    end if;
    insert into ledger_cost (cost, plan, entry, amount)
      select (c ->> 'cost')::uuid, (operation ->> 'plan')::uuid, entry_seq, sum((c ->> 'amount')::bigint)
      from jsonb_array_elements(operation -> 'costs') c group by 1;
  elsif operation ->> 'operation' in ('release', 'reclaim') and not exists (
    select from ledger_account a
    where a.balance > 0 and a.plan = (operation ->> 'plan')::uuid and a.account ->> 'of' in ('granted', 'committed', 'paid')
      and a.account ->> 'envelope' = operation ->> 'envelope' and a.account ->> 'pool' = operation ->> 'pool'
  ) then
    insert into ledger_cost (cost, plan, entry, funds, amount)
      select c.cost, c.plan, entry_seq, false, -sum(c.amount)
      from ledger_cost c join ledger_entry e on e.seq = c.entry
      where c.plan = (costs_follow.operation ->> 'plan')::uuid
        and e.operation ->> 'envelope' = costs_follow.operation ->> 'envelope'
        and e.operation ->> 'pool' = costs_follow.operation ->> 'pool'
      group by c.cost, c.plan having sum(c.amount) > 0;
  end if;
end $$;

create or replace function iza.post_entry(operation jsonb, lines jsonb) returns bigint language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  entry_seq bigint;
  granted bigint;
  entry_route text;
begin
  if not iza.may_write_ledger(operation) then
    perform iza.refuse('not-allowed', 'this is not for this actor to write in the ledger');
  end if;
  if exists (
    select from jsonb_array_elements(lines) l
    group by l #>> '{account,of}' in ('size', 'pool', 'used') having sum((l ->> 'amount')::bigint) <> 0
  ) then
    perform iza.refuse('lines-do-not-add-up', 'an entry moves money, it makes none');
  end if;
  perform pg_advisory_xact_lock(hashtext('iza.ledger_entry'));
  select coalesce(max(e.seq), 0) + 1 into entry_seq from ledger_entry e;
  insert into ledger_entry (seq, operation, plan, day, role, at, person, person_name, party)
    values (entry_seq, operation, (operation ->> 'plan')::uuid, iza.today(), nullif(iza.actor_role(), ''), iza.now_ms(),
      iza.actor_person(), iza.actor_person_name(), iza.actor_party());
  insert into ledger_account (key, account, plan)
    select distinct on (l ->> 'key') l ->> 'key', l -> 'account', (l #>> '{account,plan}')::uuid
    from jsonb_array_elements(lines) l on conflict do nothing;
  insert into ledger_line (entry, place, account, amount)
    select entry_seq, (n - 1)::int, l ->> 'key', (l ->> 'amount')::bigint
    from jsonb_array_elements(lines) with ordinality as x (l, n);
  update ledger_account a set balance = a.balance + s.amount
    from (select l ->> 'key' as key, sum((l ->> 'amount')::bigint) as amount from jsonb_array_elements(lines) l group by 1) s
    where a.key = s.key;
  perform iza.costs_follow(entry_seq, operation);
  case operation ->> 'operation'
    when 'open-envelope' then
      insert into ledger_envelope (id, route, year, source, entry)
        values ((operation ->> 'envelope')::uuid, operation ->> 'route', (operation ->> 'year')::int, operation ->> 'source', entry_seq);
    when 'grant' then
      select sum((c ->> 'amount')::bigint) into granted from jsonb_array_elements(operation -> 'costs') c;
      entry_route := iza.operation_route(operation);
      delete from ledger_waiting w
        where w.route = entry_route and w.plan = (operation ->> 'plan')::uuid and w.amount <= granted;
      update ledger_waiting w set amount = w.amount - granted
        where w.route = entry_route and w.plan = (operation ->> 'plan')::uuid;
    when 'queue' then
      insert into ledger_waiting (route, plan, amount, since)
        values (operation ->> 'route', (operation ->> 'plan')::uuid, (operation ->> 'amount')::bigint, entry_seq);
    when 'leave-queue' then
      delete from ledger_waiting w where w.route = operation ->> 'route' and w.plan = (operation ->> 'plan')::uuid;
    else null;
  end case;
  return entry_seq;
end $$;

revoke execute on function iza.cost_funded_by, iza.pays_twice, iza.costs_follow from public;
