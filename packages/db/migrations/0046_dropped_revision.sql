-- A revision that was begun by mistake can be dropped, on the record: the adopted version stands, and what was written stays in the history.

alter table iza.plan_version drop constraint plan_version_stage;
alter table iza.plan_version add constraint plan_version_stage check (
  stage in ('proposal', 'profile', 'drafting', 'consultation', 'assessment', 'adopted', 'superseded', 'closed', 'dropped'));
drop index iza.plan_version_one_open;
create unique index plan_version_one_open on iza.plan_version (plan)
  where stage not in ('adopted', 'superseded', 'closed', 'dropped');

create or replace function iza.is_behind(stage text) returns boolean language sql immutable parallel safe
  return stage in ('superseded', 'closed', 'dropped');

create or replace function iza.may_summarise(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.editor_role(kind, iza.actor_role()) and not iza.was_adopted(stage) and not iza.is_behind(stage)
    and regions && iza.actor_regions();

create or replace function iza.may_lead_progress(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.beginner_role(kind, iza.actor_role()) and stage not in ('proposal', 'profile', 'dropped') and regions && iza.actor_regions();

create or replace function iza.may_report_progress(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.is_insider(kind, regions) and stage not in ('proposal', 'profile', 'dropped');

-- Steps of which one signature of any of the roles is enough; the others wait for each role.
alter table iza.stage_transition add column any_role boolean not null default false;
comment on column iza.stage_transition.any_role is 'Whether one signature of any of the roles is enough.';

-- Whoever writes the plan drops a revision of it; every other step is for those who sign.
create function iza.may_ask_step(command jsonb, kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return case command ->> 'command'
    when 'drop-revision' then iza.may_edit(kind, stage, regions)
    else iza.may_sign(kind, stage, regions)
  end;
revoke execute on function iza.may_ask_step from public;
grant execute on function iza.may_ask_step to iza_server;

drop policy ask on iza.step;
create policy ask on iza.step for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.id = step.version and iza.may_ask_step(step.command, v.kind, v.stage, v.regions)
  ));
-- Closing comes after the state changed: by one of those who ask for steps of this kind.
drop policy close on iza.step;
create policy close on iza.step for update to iza_server
  using (exists (
    select from iza.plan_version v
    where v.id = step.version and iza.is_insider(v.kind, v.regions)
      and (iza.signer_role(v.kind, iza.actor_role())
        or (step.command ->> 'command' = 'drop-revision' and iza.editor_role(v.kind, iza.actor_role())))
  ));
drop policy sign on iza.step_signature;
create policy sign on iza.step_signature for insert to iza_server
  with check (
    party = iza.actor_party() and role = iza.actor_role() and person = iza.actor_person()
    and exists (
      select from iza.step s join iza.plan_version v on v.id = s.version
      where s.id = step_signature.step and s.status = 'pending' and iza.may_ask_step(s.command, v.kind, v.stage, v.regions)
    )
  );

-- Runs with the writer's rights: reads the step and its signatures under row-level security.
create or replace function iza.version_changes() returns trigger language plpgsql as $$
declare
  to_stage text := new.state ->> 'stage';
  way record;
  signed text[];
begin
  if (new.id, new.plan, new.number, new.kind, new.regions, new.based_on)
    is distinct from (old.id, old.plan, old.number, old.kind, old.regions, old.based_on) then
    perform iza.refuse('version-is-fixed', 'a version keeps its plan, number and regions');
  end if;
  if new.state is not distinct from old.state then
    if iza.was_adopted(old.stage) then perform iza.refuse('adopted-is-frozen', 'an adopted version is not changed'); end if;
    return new;
  end if;
  -- The last step, undone on the record.
  if exists (
    select from iza.step s join iza.step_undo u on u.step = s.id
    where s.version = old.id and s.status = 'taken' and s.state_before = new.state) then
    new.stage_since := iza.today();
    return new;
  end if;
  -- Another version took its place: done by the database itself, where that one is adopted.
  if old.stage = 'adopted' and to_stage = 'superseded' and current_user = 'iza_owner'
    and new.state - '{stage,supersededBy,supersededOn}'::text[] = old.state - 'stage'
    and exists (select from iza.plan_version n where n.id = (new.state ->> 'supersededBy')::uuid and n.plan = old.plan and n.number > old.number)
  then
    new.stage_since := iza.today();
    return new;
  end if;
  if old.stage = 'adopted' and not (to_stage = 'closed' and new.state - '{stage,closed}'::text[] = old.state - 'stage') then
    perform iza.refuse('adopted-is-frozen', 'an adopted version is not changed');
  end if;
  if to_stage = 'dropped' and (old.based_on is null
    or exists (select from iza.step s where s.version = old.id and s.status = 'taken')) then
    perform iza.refuse('not-a-revision', 'what is dropped is a revision on which no step was taken');
  end if;
  select s.id as step, t.command, t.roles, t.any_role into way
    from iza.plan p
    join iza.stage_transition t on t.template = p.template and t.from_stage = old.stage and t.to_stage = new.state ->> 'stage'
    left join iza.step s on s.version = old.id and s.status = 'pending' and s.on_revision = old.content_revision
      and s.command ->> 'command' = t.command
    where p.id = old.plan
    order by s.id nulls last limit 1;
  if not found then
    perform iza.refuse('no-such-step', format('no step leads from %s to %s', old.stage, to_stage));
  end if;
  if current_user <> 'iza_owner' then
    if not iza.may_ask_step(jsonb_build_object('command', way.command), old.kind, old.stage, old.regions)
      or not iza.actor_role() = any (way.roles) then
      perform iza.refuse('not-a-signer', 'the state is changed by those who sign');
    end if;
    select coalesce(array_agg(g.role), '{}') into signed from iza.step_signature g where g.step = way.step;
    if way.step is null or not (case when way.any_role then way.roles && signed else way.roles <@ signed end) then
      perform iza.refuse('not-signed', format('%s was not asked for on this content, or not signed by all roles', way.command));
    end if;
  end if;
  new.stage_since := iza.today();
  return new;
end $$;

-- A newer version rests on where the older ones stood; one that was dropped does not.
create or replace function iza.built_since(wanted uuid, moment timestamptz) returns bigint language sql stable security definer
  set search_path = iza, pg_temp
as $$
  select (select count(*) from consultation_response where version = wanted and sent_at > moment)
    + (select count(*) from consultation_handling where version = wanted and at > moment)
    + (select count(*) from guest_response r join guest g on g.id = r.guest where g.version = wanted and r.sent_at > moment)
    + (select count(*) from guest_handling h join guest g on g.id = h.guest where g.version = wanted and h.at > moment)
    + (select count(*) from judgement where version = wanted and shared_at > moment)
    + (select count(*) from body_decision where version = wanted and recorded_at > moment)
    + (select count(*) from commitment where version = wanted and recorded_at > moment)
    + (select count(*) from round_summary where version = wanted and saved_at > moment)
    + (select count(*) from plan_version v join plan_version w on w.id = wanted
      where v.plan = w.plan and v.number > w.number and v.stage <> 'dropped')
$$;

-- The newest version of a plan is the newest that was not dropped.
comment on column iza.plan_summary.newest is 'Whether it is the newest version of its plan, dropped ones left out.';
create function iza.newest_without_dropped() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update plan_summary s
    set newest = s.number = coalesce(
      (select max(v.number) from plan_version v where v.plan = new.plan and v.stage <> 'dropped'), 1)
    where s.plan = new.plan;
  return null;
end $$;
create trigger newest after update of state on iza.plan_version for each row
  when ((old.state ->> 'stage' = 'dropped') <> (new.state ->> 'stage' = 'dropped'))
  execute function iza.newest_without_dropped();
revoke execute on function iza.newest_without_dropped from public;
