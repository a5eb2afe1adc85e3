-- A cost line is funded for as long as anything stands of what it was granted from: granted, committed or paid. Once all of it was released
-- or reclaimed nothing pays it any more, so funding it is no double funding (J.2.e). A part that is released frees no cost line: the rest
-- still pays it. Nothing is taken away: that a cost came free is a line of its own.
alter table iza.ledger_cost add column funds boolean not null default true;
comment on column iza.ledger_cost.funds is 'Whether the entry funds it; false: it set the cost free again.';
comment on table iza.ledger_cost is 'A cost line that was funded, or came free because all of what paid it was released; the newest line counts.';
alter table iza.ledger_cost drop constraint ledger_cost_pkey, add primary key (cost, entry);

create function iza.cost_is_funded(of_cost uuid) returns boolean language sql stable security definer
  set search_path = iza, pg_temp as $$
  select coalesce((select c.funds from ledger_cost c where c.cost = of_cost order by c.entry desc limit 1), false)
$$;

create or replace function iza.ledger_facts(of_plan uuid, keys text[], costs uuid[]) returns jsonb language sql stable security definer
  set search_path = iza, pg_temp
  return jsonb_build_object(
    'balances', (select coalesce(jsonb_object_agg(a.key, a.balance), '{}') from iza.ledger_account a where a.key = any (keys)),
    'envelopes', (select coalesce(jsonb_object_agg(e.id, jsonb_build_object('route', e.route, 'year', e.year)), '{}') from iza.ledger_envelope e),
    'pools', (select coalesce(jsonb_agg(a.account ->> 'pool'), '[]') from iza.ledger_account a where a.account ->> 'of' = 'pool'),
    'queue', (select coalesce(jsonb_agg(jsonb_build_object('route', w.route, 'plan', w.plan, 'amount', w.amount) order by w.since), '[]')
      from iza.ledger_waiting w),
    'funded', (select coalesce(jsonb_agg(asked.cost), '[]') from unnest(costs) asked (cost) where iza.cost_is_funded(asked.cost)),
    'granted', (select coalesce(jsonb_object_agg(g.route, g.amount), '{}') from (
      select e.route, sum(a.balance) as amount
      from iza.ledger_account a join iza.ledger_envelope e on e.id = (a.account ->> 'envelope')::uuid
      where a.plan = of_plan and a.account ->> 'of' in ('granted', 'committed', 'paid')
      group by e.route) g)
  );

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
  case operation ->> 'operation'
    when 'open-envelope' then
      insert into ledger_envelope (id, route, year, source, entry)
        values ((operation ->> 'envelope')::uuid, operation ->> 'route', (operation ->> 'year')::int, operation ->> 'source', entry_seq);
    when 'grant' then
      if exists (
        select from jsonb_array_elements(operation -> 'costs') c where iza.cost_is_funded((c ->> 'cost')::uuid)
      ) then
        perform iza.refuse('double-funding', 'a cost is paid once');
      end if;
      insert into ledger_cost (cost, plan, entry)
        select (c ->> 'cost')::uuid, (operation ->> 'plan')::uuid, entry_seq from jsonb_array_elements(operation -> 'costs') c;
      select sum((c ->> 'amount')::bigint) into granted from jsonb_array_elements(operation -> 'costs') c;
      select e.route into entry_route from ledger_envelope e where e.id = (operation ->> 'envelope')::uuid;
      delete from ledger_waiting w
        where w.route = entry_route and w.plan = (operation ->> 'plan')::uuid and w.amount <= granted;
      update ledger_waiting w set amount = w.amount - granted
        where w.route = entry_route and w.plan = (operation ->> 'plan')::uuid;
    when 'queue' then
      insert into ledger_waiting (route, plan, amount, since)
        values (operation ->> 'route', (operation ->> 'plan')::uuid, (operation ->> 'amount')::bigint, entry_seq);
    when 'leave-queue' then
      delete from ledger_waiting w where w.route = operation ->> 'route' and w.plan = (operation ->> 'plan')::uuid;
    when 'release', 'reclaim' then
      if not exists (
        select from ledger_account a
        where a.balance > 0 and a.plan = (operation ->> 'plan')::uuid
          and a.account ->> 'of' in ('granted', 'committed', 'paid')
          and a.account ->> 'envelope' = operation ->> 'envelope' and a.account ->> 'pool' = operation ->> 'pool'
      ) then
        insert into ledger_cost (cost, plan, entry, funds)
          select c.cost, c.plan, entry_seq, false
          from ledger_cost c join ledger_entry e on e.seq = c.entry
          where c.plan = (post_entry.operation ->> 'plan')::uuid and c.funds
            and e.operation ->> 'envelope' = post_entry.operation ->> 'envelope'
            and e.operation ->> 'pool' = post_entry.operation ->> 'pool'
            and not exists (select from ledger_cost later where later.cost = c.cost and later.entry > c.entry);
      end if;
    else null;
  end case;
  return entry_seq;
end $$;

revoke execute on function iza.cost_is_funded from public;
