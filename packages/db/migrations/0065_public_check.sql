-- A public authority checks a plan on public interests and says what it found (J.2.f.p4); applicants and market leaders answer. It stops nothing.
create table iza.transformation_check (
  id uuid primary key,
  plan uuid not null references iza.transformation (id),
  finding jsonb not null,
  day date not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id)
);
comment on table iza.transformation_check is 'What a public authority found when it checked a plan on public interests.';
comment on column iza.transformation_check.id is 'Of the finding.';
comment on column iza.transformation_check.plan is 'The plan.';
comment on column iza.transformation_check.finding is 'As `checkFindingSchema` has it: outcome and ground.';
comment on column iza.transformation_check.day is 'Day that the installation counted with.';
comment on column iza.transformation_check.at is 'When; by the database.';
comment on column iza.transformation_check.person is 'Who; null: the operator.';
comment on column iza.transformation_check.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_check.party is 'The authority; null: the operator.';

create table iza.transformation_check_answer (
  finding uuid not null references iza.transformation_check (id),
  of_party text not null references iza.party (id),
  text text not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (finding, of_party)
);
comment on table iza.transformation_check_answer is 'What an applicant or a market leader answers to a finding of an authority.';
comment on column iza.transformation_check_answer.finding is 'The finding.';
comment on column iza.transformation_check_answer.of_party is 'Who answers.';
comment on column iza.transformation_check_answer.text is 'The answer.';
comment on column iza.transformation_check_answer.at is 'When; by the database.';
comment on column iza.transformation_check_answer.person is 'Who; null: the operator.';
comment on column iza.transformation_check_answer.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_check_answer.party is 'For whom; null: the operator.';

create function iza.check_has_its_day() returns trigger language plpgsql as $$
begin
  new.day := iza.today();
  return new;
end $$;
create trigger has_its_day before insert on iza.transformation_check for each row execute function iza.check_has_its_day();

do $$
declare name text;
begin
  foreach name in array array['transformation_check', 'transformation_check_answer'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I to iza_owner using (true) with check (true)', name);
    execute format('create trigger only_added_to before update or delete on iza.%I for each row execute function iza.only_added_to()', name);
    execute format('create trigger never_emptied before truncate on iza.%I for each statement execute function iza.only_added_to()', name);
    execute format('create trigger signed_by_actor before insert on iza.%I for each row execute function iza.signed_by_actor()', name);
  end loop;
end $$;
grant select, insert (id, plan, finding) on iza.transformation_check to iza_server;
grant select, insert (finding, of_party, text) on iza.transformation_check_answer to iza_server;

create policy read on iza.transformation_check for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_check.plan
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.is_authority() or iza.actor_role() = 'vws-programme')
  ));
create policy find on iza.transformation_check for insert to iza_server
  with check (iza.is_authority() and exists (
    select from iza.transformation t
    where t.id = transformation_check.plan and t.stage in (
      'submitted', 'under-assessment', 'intended-decision', 'approved', 'queued', 'funded', 'in-execution', 'held')
  ));
create policy read on iza.transformation_check_answer for select to iza_server
  using (exists (select from iza.transformation_check c where c.id = transformation_check_answer.finding));
create policy answer on iza.transformation_check_answer for insert to iza_server
  with check (of_party = iza.actor_party() and exists (
    select from iza.transformation_check c join iza.transformation t on t.id = c.plan
    where c.id = transformation_check_answer.finding and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders))
  ));
revoke execute on function iza.check_has_its_day from public;
