-- A statement per insurer of each milestone that was paid (4.2.3). An insurer reads its own and no other's; the plan's market leaders, who made
-- the key, and those who follow the spending read all.
create table iza.transformation_statement (
  plan uuid not null references iza.transformation (id),
  milestone uuid not null,
  of_party text not null references iza.party (id),
  amount bigint not null,
  content jsonb not null,
  day date not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, milestone, of_party),
  constraint transformation_statement_from_0 check (amount >= 0)
);
create index transformation_statement_party on iza.transformation_statement (of_party);
comment on table iza.transformation_statement is 'What one insurer pays of a milestone that was paid; written by one function that looks at the sum.';
comment on column iza.transformation_statement.plan is 'The plan.';
comment on column iza.transformation_statement.milestone is 'The milestone, as in the application.';
comment on column iza.transformation_statement.of_party is 'The insurer.';
comment on column iza.transformation_statement.amount is 'What it pays, in eurocents.';
comment on column iza.transformation_statement.content is 'The statement, whole: key, weight, how it was rounded.';
comment on column iza.transformation_statement.day is 'Day of the payment.';
comment on column iza.transformation_statement.at is 'When; by the database.';
comment on column iza.transformation_statement.person is 'Who paid; null: the operator.';
comment on column iza.transformation_statement.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_statement.party is 'For whom; null: the operator.';
alter table iza.transformation_statement enable row level security;
alter table iza.transformation_statement force row level security;
create policy owner on iza.transformation_statement to iza_owner using (true) with check (true);
create policy read on iza.transformation_statement for select to iza_server
  using (
    (iza.actor_role() in ('market-leader', 'insurer') and of_party = iza.actor_party())
    or iza.actor_role() in ('vws-programme', 'nza')
    or exists (
      select from iza.transformation t where t.id = transformation_statement.plan and iza.leads_plan(t.leaders)
    )
  );
grant select on iza.transformation_statement to iza_server;
create trigger only_added_to before update or delete on iza.transformation_statement for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.transformation_statement for each statement execute function iza.only_added_to();

-- Weights can be positions at a provider, which insurers never see of each other: the plan's market leaders, who record the key, and who
-- follows the spending. Other insurers read their own weight in their statement.
drop policy read on iza.transformation_share_key;
create policy read on iza.transformation_share_key for select to iza_server
  using (
    iza.actor_role() in ('vws-programme', 'nza')
    or exists (
      select from iza.transformation t where t.id = transformation_share_key.plan and iza.leads_plan(t.leaders)
    )
  );

create function iza.keep_statements(of_plan uuid, of_milestone uuid, statements jsonb) returns void
  language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  paid bigint;
  moment timestamptz := iza.now_ms();
begin
  if not exists (select from transformation t where t.id = of_plan and iza.leads_plan(t.leaders)) then
    perform iza.refuse('not-allowed', 'statements are made by a market leader of the plan');
  end if;
  select coalesce(sum(a.balance), 0) into paid
    from ledger_account a join ledger_envelope e on e.id = (a.account ->> 'envelope')::uuid
    where a.plan = of_plan and a.account ->> 'of' = 'paid' and a.account ->> 'milestone' = of_milestone::text and e.route = 'insurers';
  if paid = 0 or paid <> (select sum((s ->> 'amount')::bigint) from jsonb_array_elements(statements) s) then
    perform iza.refuse('statements-do-not-add-up', 'statements of a milestone are what was paid for it');
  end if;
  insert into transformation_statement (plan, milestone, of_party, amount, content, day, at, person, person_name, party)
    select of_plan, of_milestone, s ->> 'party', (s ->> 'amount')::bigint, s - 'party', iza.today(), moment,
      iza.actor_person(), iza.actor_person_name(), iza.actor_party()
    from jsonb_array_elements(statements) s;
end $$;
revoke execute on function iza.keep_statements from public;
grant execute on function iza.keep_statements to iza_server;
