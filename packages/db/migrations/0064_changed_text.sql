-- A running plan is changed in a text beside the one that holds (J.2.g): written by its applicants, offered to the market leaders, and taken over
-- when the change holds. Until then everything reads what was approved.
create function iza.changing_number(state jsonb) returns integer language sql immutable parallel safe
  return 1 + coalesce((
    select max((c #>> '{text,number}')::int) from jsonb_array_elements(coalesce(state -> 'changed', state #> '{resumes,changed}', '[]')) c
  ), 0);

create table iza.transformation_changing (
  plan uuid not null references iza.transformation (id),
  number integer not null,
  revision integer not null,
  section text not null,
  content jsonb not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, number, revision),
  constraint transformation_changing_revision check (number >= 1 and revision >= 1)
);
comment on table iza.transformation_changing is 'The text of a running plan as it would become; every save of a section is a row, and the newest of each section holds.';
comment on column iza.transformation_changing.plan is 'The plan.';
comment on column iza.transformation_changing.number is 'Which changed text of the plan, from 1 on; one that was taken over is followed by the next.';
comment on column iza.transformation_changing.revision is 'Counts the saves of this text, whatever the section.';
comment on column iza.transformation_changing.section is 'Section; one that is absent stays as it holds.';
comment on column iza.transformation_changing.content is 'Content of the section.';
comment on column iza.transformation_changing.at is 'When; by the database.';
comment on column iza.transformation_changing.person is 'Who; null: the operator.';
comment on column iza.transformation_changing.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_changing.party is 'For whom; null: the operator.';

create table iza.transformation_change_consent (
  plan uuid not null references iza.transformation (id),
  number integer not null,
  revision integer not null,
  of_party text not null references iza.party (id),
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, number, revision, of_party)
);
comment on table iza.transformation_change_consent is 'An applicant agrees with a changed text of a running plan, as it stood at a revision.';
comment on column iza.transformation_change_consent.plan is 'The plan.';
comment on column iza.transformation_change_consent.number is 'Which changed text.';
comment on column iza.transformation_change_consent.revision is 'Revision of that text.';
comment on column iza.transformation_change_consent.of_party is 'The applicant.';
comment on column iza.transformation_change_consent.at is 'When; by the database.';
comment on column iza.transformation_change_consent.person is 'Who; null: the operator.';
comment on column iza.transformation_change_consent.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_change_consent.party is 'For whom; null: the operator.';

do $$
declare name text;
begin
  foreach name in array array['transformation_changing', 'transformation_change_consent'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I to iza_owner using (true) with check (true)', name);
    execute format('create trigger only_added_to before update or delete on iza.%I for each row execute function iza.only_added_to()', name);
    execute format('create trigger never_emptied before truncate on iza.%I for each statement execute function iza.only_added_to()', name);
    execute format('create trigger signed_by_actor before insert on iza.%I for each row execute function iza.signed_by_actor()', name);
  end loop;
end $$;
grant select, insert (plan, number, revision, section, content) on iza.transformation_changing to iza_server;
grant select, insert (plan, number, revision, of_party) on iza.transformation_change_consent to iza_server;

-- The applicants write it while nothing is before the leaders; those read what was put before them, and no more.
create policy read on iza.transformation_changing for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_changing.plan and (
      iza.is_applicant(t.applicants)
      or (iza.leads_plan(t.leaders) or iza.actor_role() = 'vws-programme') and transformation_changing.revision <= (
        select max((s.command #>> '{text,revision}')::int) from iza.transformation_step s
        where s.plan = t.id and s.command ->> 'command' in ('change', 'offer-change')
          and (s.command #>> '{text,number}')::int = transformation_changing.number)
    )
  ));
create policy save on iza.transformation_changing for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_changing.plan and iza.is_applicant(t.applicants) and t.stage = 'in-execution'
      and not t.state ? 'offered' and number = iza.changing_number(t.state)
  ));
create policy read on iza.transformation_change_consent for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_change_consent.plan
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.actor_role() = 'vws-programme')
  ));
create policy consent on iza.transformation_change_consent for insert to iza_server
  with check (of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_change_consent.plan and iza.is_applicant(t.applicants) and t.stage = 'in-execution'
      and not t.state ? 'offered' and number = iza.changing_number(t.state)
      and revision = (select max(c.revision) from iza.transformation_changing c where c.plan = t.id and c.number = transformation_change_consent.number)
  ));

-- What is taken over keeps who wrote it and who agreed with it; anything else is signed by who acts.
create function iza.signed_by_writer() returns trigger language plpgsql as $$
begin
  new.at := iza.now_ms();
  if current_user = 'iza_owner' and new.person is not null then return new; end if;
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.party := iza.actor_party();
  return new;
end $$;
drop trigger signed_by_actor on iza.transformation_section;
drop trigger signed_by_actor on iza.transformation_consent;
create trigger signed_by_actor before insert on iza.transformation_section for each row execute function iza.signed_by_writer();
create trigger signed_by_actor before insert on iza.transformation_consent for each row execute function iza.signed_by_writer();

create function iza.take_changed_text_over(of_plan uuid, made jsonb) returns void language sql security definer set search_path = iza, pg_temp
  begin atomic
    insert into iza.transformation_section (plan, section, revision, content, person, person_name, party)
      select of_plan, c.section, 1 + coalesce(held.revision, 0), c.content, c.person, c.person_name, c.party
      from (
        select distinct on (w.section) w.* from iza.transformation_changing w
        where w.plan = of_plan and w.number = (made ->> 'number')::int and w.revision <= (made ->> 'revision')::int
        order by w.section, w.revision desc
      ) c
      left join lateral (
        select s.revision, s.content from iza.transformation_section s
        where s.plan = of_plan and s.section = c.section order by s.revision desc limit 1
      ) held on true
      where held.content is distinct from c.content;
    insert into iza.transformation_consent (plan, of_party, on_revision, person, person_name, party)
      select of_plan, a.of_party, t.content_revision, a.person, a.person_name, a.party
      from iza.transformation_change_consent a join iza.transformation t on t.id = a.plan
      where a.plan = of_plan and a.number = (made ->> 'number')::int and a.revision = (made ->> 'revision')::int
      on conflict do nothing;
  end;

create or replace function iza.transformation_published() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  made jsonb;
  said jsonb;
begin
  if new.stage = 'approved' and not iza.transformation_is_approved(old.stage) then perform iza.publish_transformation(new.id); end if;
  if new.stage in ('completed', 'stopped') and old.stage <> new.stage then
    update published_transformation set ended_on = iza.today(), ended_as = new.stage where plan = new.id;
  end if;
  if jsonb_array_length(coalesce(new.state -> 'changed', '[]'))
    > jsonb_array_length(coalesce(old.state -> 'changed', old.state #> '{resumes,changed}', '[]'))
  then
    made := new.state -> 'changed' -> -1;
    if made ? 'text' then
      perform iza.take_changed_text_over(new.id, made -> 'text');
      update published_transformation set name = new.name, regions = new.regions, themes = new.themes, sectors = new.sectors,
        changed_on = iza.today()
      where plan = new.id
        and (name, regions, themes, sectors) is distinct from (new.name, new.regions, new.themes, new.sectors);
    end if;
    said := made -> 'register';
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

insert into iza.transformation_step_rule (command, from_stage, signers, to_stages) values
  ('offer-change', 'in-execution', 'lead', '{in-execution}'),
  ('take-change-back', 'in-execution', 'lead', '{in-execution}');

-- What waited for signatures in the form that a substantial change had before is asked for anew.
update iza.transformation_step set status = 'withdrawn'
  where status = 'pending' and command ->> 'command' = 'change-substantially' and not command ? 'verdict';
update iza.transformation_prepared set status = 'overtaken'
  where status = 'waiting' and command ->> 'command' = 'change-substantially' and not command ? 'verdict';

revoke execute on function iza.signed_by_writer, iza.take_changed_text_over from public;
revoke execute on function iza.changing_number from public;
grant execute on function iza.changing_number to iza_server;
