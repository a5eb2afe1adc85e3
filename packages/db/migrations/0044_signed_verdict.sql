-- What a market leader found when it signed a decision, as it stood then: a part of the decision letter. Read by the plan's parties once the
-- decision was taken, so after both signed; other insurers never read it.
create table iza.transformation_signed_verdict (
  step uuid not null references iza.transformation_step (id),
  of_party text not null references iza.party (id),
  framework text not null,
  day date not null,
  content jsonb not null,
  primary key (step, of_party)
);
comment on table iza.transformation_signed_verdict is 'The verdict of a market leader as it stood when it signed a decision; written by the database.';
comment on column iza.transformation_signed_verdict.step is 'The decision.';
comment on column iza.transformation_signed_verdict.of_party is 'The market leader.';
comment on column iza.transformation_signed_verdict.framework is 'Assessment framework that it judged by.';
comment on column iza.transformation_signed_verdict.day is 'On which day it was signed.';
comment on column iza.transformation_signed_verdict.content is 'The verdict, whole.';
alter table iza.transformation_signed_verdict enable row level security;
alter table iza.transformation_signed_verdict force row level security;
create policy owner on iza.transformation_signed_verdict to iza_owner using (true) with check (true);
create policy read on iza.transformation_signed_verdict for select to iza_server
  using (exists (
    select from iza.transformation_step s join iza.transformation t on t.id = s.plan
    where s.id = transformation_signed_verdict.step and s.status = 'taken'
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.actor_role() = 'vws-programme')
  ));
grant select on iza.transformation_signed_verdict to iza_server;
create trigger only_added_to before update or delete on iza.transformation_signed_verdict for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.transformation_signed_verdict for each statement execute function iza.only_added_to();

create function iza.verdict_is_signed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  insert into transformation_signed_verdict (step, of_party, framework, day, content)
    select s.id, v.of_party, t.state ->> 'framework', iza.today(), v.content
    from transformation_step s
    join transformation t on t.id = s.plan
    join transformation_verdict v on v.plan = s.plan and v.on_revision = s.on_revision and v.of_party = new.of_party
      and v.step = case s.from_stage when 'quick-check' then 'quick-check' else 'assessment' end
    where s.id = new.step and new.side = 'leader' and s.command ->> 'command' in ('decide-quick-check', 'intend', 'decide');
  return new;
end $$;
create trigger verdict_is_signed after insert on iza.transformation_signature for each row execute function iza.verdict_is_signed();
