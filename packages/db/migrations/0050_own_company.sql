-- Within a market leader's own company: who handles a plan, who holds a mandate to sign decisions, and what was prepared for the signature.
-- Its own: the other market leader, applicants and everyone else see none of it.

create table iza.transformation_assignment (
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  number integer not null,
  assignee uuid references iza.person (id),
  assignee_name text,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  primary key (plan, of_party, number),
  constraint transformation_assignment_named check ((assignee is null) = (assignee_name is null))
);
comment on table iza.transformation_assignment is 'Who of a market leader handles a plan; every change is a row, and the newest holds.';
comment on column iza.transformation_assignment.plan is 'The plan.';
comment on column iza.transformation_assignment.of_party is 'The market leader.';
comment on column iza.transformation_assignment.number is 'From 1 on.';
comment on column iza.transformation_assignment.assignee is 'Who handles it; null: nobody in particular.';
comment on column iza.transformation_assignment.assignee_name is 'The name it had then; null: nobody in particular.';
comment on column iza.transformation_assignment.at is 'When.';
comment on column iza.transformation_assignment.person is 'Who assigned it.';
comment on column iza.transformation_assignment.person_name is 'The name it had then.';
comment on column iza.transformation_assignment.party is 'For which party.';

create table iza.signing_mandate (
  id uuid primary key,
  of_party text not null references iza.party (id),
  holder uuid not null references iza.person (id),
  holder_name text not null,
  note text not null,
  valid_from date not null,
  valid_to date,
  evidence text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  constraint signing_mandate_period check (valid_to is null or valid_from <= valid_to)
);
create index signing_mandate_party on iza.signing_mandate (of_party);
comment on table iza.signing_mandate is 'Who may sign decisions on transformation plans for a company; once it recorded one, its mandates say who signs.';
comment on column iza.signing_mandate.id is 'UUIDv7.';
comment on column iza.signing_mandate.of_party is 'The company.';
comment on column iza.signing_mandate.holder is 'Who holds it; recorded by somebody else.';
comment on column iza.signing_mandate.holder_name is 'The name it had then.';
comment on column iza.signing_mandate.note is 'Its limits, in words; may be empty.';
comment on column iza.signing_mandate.valid_from is 'First day.';
comment on column iza.signing_mandate.valid_to is 'Last day; null: until further notice.';
comment on column iza.signing_mandate.evidence is 'Where it was laid down.';
comment on column iza.signing_mandate.recorded_at is 'When it was recorded.';
comment on column iza.signing_mandate.recorded_by is 'By whom; null: the operator.';
comment on column iza.signing_mandate.recorded_by_name is 'The name it had then.';
comment on column iza.signing_mandate.recorded_by_party is 'For which party.';
comment on column iza.signing_mandate.withdrawn_at is 'When it was withdrawn; null: it stands.';
comment on column iza.signing_mandate.withdrawn_by is 'By whom.';
comment on column iza.signing_mandate.withdrawn_by_name is 'The name it had then.';
comment on column iza.signing_mandate.withdrawn_reason is 'Why.';

create table iza.transformation_prepared (
  id uuid primary key,
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  command jsonb not null,
  on_revision integer not null,
  from_stage text not null,
  status text not null,
  reason text,
  closed_at timestamptz(3),
  closed_by_name text,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  constraint transformation_prepared_status check (status in ('waiting', 'signed', 'returned', 'overtaken')),
  constraint transformation_prepared_closed check ((status = 'waiting') = (closed_at is null)),
  constraint transformation_prepared_reason check ((status = 'returned') = (reason is not null))
);
create index transformation_prepared_plan on iza.transformation_prepared (plan);
comment on table iza.transformation_prepared is 'A decision that an assessor of a market leader prepared for the signature of who holds its mandate.';
comment on column iza.transformation_prepared.id is 'UUIDv7.';
comment on column iza.transformation_prepared.plan is 'The plan.';
comment on column iza.transformation_prepared.of_party is 'The market leader.';
comment on column iza.transformation_prepared.command is 'The decision, whole.';
comment on column iza.transformation_prepared.on_revision is 'Revision of the plan that it is about.';
comment on column iza.transformation_prepared.from_stage is 'Stage in which it was prepared.';
comment on column iza.transformation_prepared.status is 'waiting, signed, returned, or overtaken by another decision.';
comment on column iza.transformation_prepared.reason is 'Why it was returned.';
comment on column iza.transformation_prepared.closed_at is 'When it was signed, returned or overtaken; null: it waits.';
comment on column iza.transformation_prepared.closed_by_name is 'By whom.';
comment on column iza.transformation_prepared.at is 'When it was prepared.';
comment on column iza.transformation_prepared.person is 'Who prepared it.';
comment on column iza.transformation_prepared.person_name is 'The name it had then.';
comment on column iza.transformation_prepared.party is 'For which party.';

-- Who else acts as market leader for the actor's party, wherever; nobody for anyone else.
create function iza.colleagues() returns table (person uuid, name text)
language sql stable security definer set search_path = iza, pg_temp as $$
  select distinct p.id, p.name
  from role_grant g join person p on p.id = g.person
  where iza.actor_role() = 'market-leader' and g.party = iza.actor_party() and g.role = 'market-leader'
    and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null and p.disabled_at is null
$$;
comment on function iza.colleagues is 'The people who act as market leader for the actor''s own party; nobody for who does not.';

create function iza.may_sign_decisions() returns boolean language sql stable security definer set search_path = iza, pg_temp
  return iza.actor_role() = 'market-leader' and (
    not exists (select from iza.signing_mandate m where m.of_party = iza.actor_party())
    or exists (
      select from iza.signing_mandate m
      where m.of_party = iza.actor_party() and m.holder = iza.actor_person() and m.withdrawn_at is null
        and iza.holds_on(iza.today(), m.valid_from, m.valid_to)
    )
  );

-- A market leader of the plan, for what is its company's own, once it may read the plan.
create function iza.own_company(of_plan uuid, wanted text) returns boolean language sql stable
  return wanted = iza.actor_party()
    and exists (select from iza.transformation t where t.id = of_plan and iza.leads_plan(t.leaders));

do $$
declare name text;
begin
  foreach name in array '{transformation_assignment,signing_mandate,transformation_prepared}'::text[]
  loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

grant select, insert (plan, of_party, number, assignee) on iza.transformation_assignment to iza_server;
create policy read on iza.transformation_assignment for select to iza_server using (iza.own_company(plan, of_party));
create policy assign on iza.transformation_assignment for insert to iza_server with check (iza.own_company(plan, of_party));
create trigger signed before insert on iza.transformation_assignment for each row execute function iza.sign_row();
create trigger only_added_to before update or delete on iza.transformation_assignment for each row execute function iza.only_added_to();

grant select, insert (id, of_party, holder, note, valid_from, valid_to, evidence), update (withdrawn_reason)
  on iza.signing_mandate to iza_server;
create policy read on iza.signing_mandate for select to iza_server
  using (iza.actor_role() = 'market-leader' and of_party = iza.actor_party());
create policy record on iza.signing_mandate for insert to iza_server
  with check (iza.actor_role() = 'market-leader' and of_party = iza.actor_party() and holder <> iza.actor_person());
create policy withdraw on iza.signing_mandate for update to iza_server
  using (iza.actor_role() = 'market-leader' and of_party = iza.actor_party());
create trigger recorded before insert or update on iza.signing_mandate for each row execute function iza.put_on_record();
create trigger never_gone before delete on iza.signing_mandate for each row execute function iza.only_added_to();

grant select, insert (id, plan, of_party, command, on_revision, from_stage, status), update (status, reason)
  on iza.transformation_prepared to iza_server;
create policy read on iza.transformation_prepared for select to iza_server using (iza.own_company(plan, of_party));
create policy prepare on iza.transformation_prepared for insert to iza_server
  with check (status = 'waiting' and iza.own_company(plan, of_party));
create policy close on iza.transformation_prepared for update to iza_server
  using (status = 'waiting' and iza.own_company(plan, of_party)) with check (true);
create trigger signed before insert on iza.transformation_prepared for each row execute function iza.sign_row();
create trigger never_gone before delete on iza.transformation_prepared for each row execute function iza.only_added_to();

create function iza.prepared_closed() returns trigger language plpgsql as $$
begin
  new.closed_at := iza.now_ms();
  new.closed_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger closed before update on iza.transformation_prepared for each row execute function iza.prepared_closed();

-- Whoever handles a plan, or holds a mandate, is a colleague; the name is the one it has.
create function iza.names_colleague() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  named text;
  wanted uuid := case tg_table_name when 'signing_mandate' then (to_jsonb(new) ->> 'holder')::uuid else (to_jsonb(new) ->> 'assignee')::uuid end;
begin
  if wanted is null or iza.actor_person() is null then return new; end if;
  select c.name into named from iza.colleagues() c where c.person = wanted;
  if named is null then perform iza.refuse('no-colleague', 'who handles a plan or signs for a company acts for it'); end if;
  if tg_table_name = 'signing_mandate' then new.holder_name := named; else new.assignee_name := named; end if;
  return new;
end $$;
create trigger colleague before insert on iza.transformation_assignment for each row execute function iza.names_colleague();
create trigger colleague before insert on iza.signing_mandate for each row execute function iza.names_colleague();

-- A decision that both market leaders sign is signed for a company by who holds its mandate.
create function iza.signed_by_mandate() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.side = 'leader' and iza.actor_person() is not null and not iza.may_sign_decisions() and exists (
    select from transformation_step s
    join transformation_step_rule r on r.command = s.command ->> 'command' and r.from_stage = s.from_stage
    where s.id = new.step and r.signers = 'both-leaders'
  ) then
    perform iza.refuse('no-mandate', 'this company''s mandates say who signs its decisions');
  end if;
  return new;
end $$;
create trigger by_mandate before insert on iza.transformation_signature for each row execute function iza.signed_by_mandate();

revoke execute on function iza.colleagues, iza.may_sign_decisions, iza.own_company, iza.prepared_closed, iza.names_colleague,
  iza.signed_by_mandate from public;
grant execute on function iza.colleagues, iza.may_sign_decisions, iza.own_company to iza_server;
