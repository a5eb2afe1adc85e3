-- How the results of a running transformation plan stand, quarter by quarter (4.2.3 step 4): said by the applicants, read by them, the plan's market
-- leaders and those who follow the country. Nothing measured is said as such, and is no zero.
create table iza.transformation_observation (
  plan uuid not null references iza.transformation (id),
  result uuid not null,
  quarter text not null,
  revision integer not null,
  content jsonb not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, result, quarter, revision),
  constraint transformation_observation_revision check (revision >= 1),
  constraint transformation_observation_quarter check (quarter ~ '^20\d\d-Q[1-4]$')
);
comment on table iza.transformation_observation is 'How a result of a running plan stood in a quarter; every save is a row, and the newest holds.';
comment on column iza.transformation_observation.plan is 'The plan.';
comment on column iza.transformation_observation.result is 'The result, as in the plan.';
comment on column iza.transformation_observation.quarter is 'Calendar quarter, YYYY-Qn.';
comment on column iza.transformation_observation.revision is 'From 1 on.';
comment on column iza.transformation_observation.content is 'As `resultReportSchema` has it; measured null: not measured yet.';
comment on column iza.transformation_observation.at is 'When; by the database.';
comment on column iza.transformation_observation.person is 'Who; null: the operator.';
comment on column iza.transformation_observation.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_observation.party is 'For whom; null: the operator.';
alter table iza.transformation_observation enable row level security;
alter table iza.transformation_observation force row level security;
create policy owner on iza.transformation_observation to iza_owner using (true) with check (true);
create policy read on iza.transformation_observation for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_observation.plan
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.overview_role(iza.actor_role()))
  ));
create policy report on iza.transformation_observation for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_observation.plan and iza.is_applicant(t.applicants) and t.stage in ('in-execution', 'completed')
  ));
grant select, insert (plan, result, quarter, revision, content) on iza.transformation_observation to iza_server;
create trigger only_added_to before update or delete on iza.transformation_observation for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.transformation_observation for each statement execute function iza.only_added_to();
create trigger signed_by_actor before insert on iza.transformation_observation for each row execute function iza.signed_by_actor();
