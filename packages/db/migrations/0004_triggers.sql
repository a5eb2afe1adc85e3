-- What holds even if code fails: the way of a plan, frozen content, whole history, events in order.

create function iza.now_ms() returns timestamptz language sql volatile
  return date_trunc('milliseconds', clock_timestamp());

create function iza.refuse(code text, explanation text) returns void language plpgsql as $$
begin
  raise exception using errcode = 'IZ001', message = explanation, detail = code;
end $$;

-- Only added to: history, events, signatures.
create function iza.only_added_to() returns trigger language plpgsql as $$
begin
  perform iza.refuse('only-added-to', format('%s is only added to', tg_table_name));
end $$;
create trigger only_added_to before update or delete on iza.event for each row execute function iza.only_added_to();
create trigger only_added_to before update or delete on iza.plan_unit_revision for each row execute function iza.only_added_to();
create trigger only_added_to before update or delete on iza.step_signature for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.event for each statement execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.plan_unit_revision for each statement execute function iza.only_added_to();

-- Plans and their regions.
create function iza.plan_begun() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  new.begun_by := iza.actor_person();
  return new;
end $$;
create trigger begun before insert on iza.plan for each row execute function iza.plan_begun();

create function iza.plan_regions() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  insert into plan_region (plan, region) select new.id, unnest(new.regions);
  return null;
end $$;
create trigger regions after insert on iza.plan for each row execute function iza.plan_regions();

-- Versions: begun with what the plan says; afterwards only their state changes, along the steps of the template.
create function iza.version_begun() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  select p.kind, p.regions into strict new.kind, new.regions from plan p where p.id = new.plan;
  new.stage_since := coalesce(new.stage_since, iza.today());
  new.content_revision := 0;
  new.begun_by := iza.actor_person();
  return new;
end $$;
create trigger begun before insert on iza.plan_version for each row execute function iza.version_begun();

-- Runs with the writer's rights: reads the step and its signatures under row-level security.
create function iza.version_changes() returns trigger language plpgsql as $$
declare
  to_stage text := new.state ->> 'stage';
  way record;
begin
  if (new.id, new.plan, new.number, new.kind, new.regions) is distinct from (old.id, old.plan, old.number, old.kind, old.regions) then
    perform iza.refuse('version-is-fixed', 'a version keeps its plan, number and regions');
  end if;
  if old.stage = 'adopted' then
    perform iza.refuse('adopted-is-frozen', 'an adopted version is not changed');
  end if;
  if new.state is not distinct from old.state then return new; end if;
  select s.id as step, t.command, t.roles into way
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
    if not iza.may_sign(old.kind, old.stage, old.regions) then
      perform iza.refuse('not-a-signer', 'the state is changed by those who sign');
    end if;
    if way.step is null or not (way.roles <@ (select coalesce(array_agg(g.role), '{}') from iza.step_signature g where g.step = way.step)) then
      perform iza.refuse('not-signed', format('%s was not asked for on this content, or not signed by all roles', way.command));
    end if;
  end if;
  new.stage_since := iza.today();
  return new;
end $$;
create trigger changes before update on iza.plan_version for each row execute function iza.version_changes();

-- Lists are kept up to date with the version and its name.
create function iza.summarise_version() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  insert into plan_summary as summary
      (version, plan, number, kind, template, origin, regions, name, stage, stage_since, consultation_closes, adopted_on)
    select new.id, new.plan, new.number, new.kind, p.template, p.origin, new.regions, '', new.stage, new.stage_since,
      case new.stage when 'consultation' then (new.state -> 'rounds' -> -1 ->> 'closes')::date end,
      (new.state -> 'adopted' ->> 'on')::date
    from plan p where p.id = new.plan
  on conflict (version) do update
    set stage = excluded.stage, stage_since = excluded.stage_since,
      consultation_closes = excluded.consultation_closes, adopted_on = excluded.adopted_on;
  return null;
end $$;
create trigger summarise after insert or update of state on iza.plan_version
  for each row execute function iza.summarise_version();

-- Units: each save makes the next revision, by the actor, now; never where the content stands still.
create function iza.unit_saved() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare at_stage text;
begin
  select v.stage into at_stage from plan_version v where v.id = new.version for no key update;
  if not iza.content_may_change(at_stage) then
    perform iza.refuse('content-stands-still', format('content is not changed in stage %s', at_stage));
  end if;
  new.in_plan := case new.unit
    when 'about' then true
    when 'outline' then false
    when 'item' then (new.content ->> 'inPlan')::boolean
    else new.content ->> 'on' = 'plan' or coalesce((
      select i.in_plan from plan_unit i
      where i.version = new.version and i.unit = 'item' and i.id = (new.content ->> 'on')::uuid), false)
  end;
  if tg_op = 'INSERT' then
    new.revision := 1;
    new.removed := false;
  elsif (new.version, new.unit, new.id) is distinct from (old.version, old.unit, old.id) then
    perform iza.refuse('unit-is-fixed', 'a unit keeps its version and id');
  elsif (new.content, new.removed, new.revision) is not distinct from (old.content, old.removed, old.revision) then
    return new;
  elsif new.revision <> old.revision + 1 then
    perform iza.refuse('revision-skipped', 'a save makes the next revision');
  end if;
  new.saved_at := iza.now_ms();
  new.saved_by := iza.actor_person();
  new.saved_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger saved before insert or update on iza.plan_unit for each row execute function iza.unit_saved();

-- A statement that saves units raises the revision of the version's content by one and keeps every revision whole.
create function iza.keep_revisions() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (select from changed) then return null; end if;
  update plan_version v set content_revision = v.content_revision + 1
    where v.id in (select distinct c.version from changed c);
  insert into plan_unit_revision
      (version, unit, id, revision, content, in_plan, removed, content_revision, saved_at, saved_by, saved_by_name)
    select c.version, c.unit, c.id, c.revision, c.content, c.in_plan, c.removed, v.content_revision, c.saved_at, c.saved_by, c.saved_by_name
    from changed c join plan_version v on v.id = c.version;
  update plan_summary s set name = c.content ->> 'name'
    from changed c where c.version = s.version and c.unit = 'about' and s.name <> c.content ->> 'name';
  return null;
end $$;
create trigger keep_added after insert on iza.plan_unit
  referencing new table as changed for each statement execute function iza.keep_revisions();

create function iza.keep_changed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (select from after_change a join before_change b using (version, unit, id) where a.revision <> b.revision) then
    return null;
  end if;
  update plan_version v set content_revision = v.content_revision + 1
    where v.id in (select distinct a.version from after_change a);
  insert into plan_unit_revision
      (version, unit, id, revision, content, in_plan, removed, content_revision, saved_at, saved_by, saved_by_name)
    select a.version, a.unit, a.id, a.revision, a.content, a.in_plan, a.removed, v.content_revision, a.saved_at, a.saved_by, a.saved_by_name
    from after_change a join before_change b using (version, unit, id) join plan_version v on v.id = a.version
    where a.revision <> b.revision;
  update plan_summary s set name = a.content ->> 'name'
    from after_change a where a.version = s.version and a.unit = 'about' and s.name <> a.content ->> 'name';
  -- A target stands where its item stands: in the plan or in the working corner.
  update plan_unit t set in_plan = a.in_plan
    from after_change a join before_change b using (version, unit, id)
    where a.unit = 'item' and a.in_plan <> b.in_plan
      and t.version = a.version and t.unit = 'target' and t.content ->> 'on' = a.id::text;
  return null;
end $$;
create trigger keep_changed after update on iza.plan_unit
  referencing new table as after_change old table as before_change for each statement execute function iza.keep_changed();

-- Steps: asked for by the actor; closed once.
create function iza.step_asked() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare revision int;
begin
  select v.content_revision into revision from plan_version v where v.id = new.version for no key update;
  if new.on_revision <> revision then
    perform iza.refuse('content-changed-since', 'a step is asked for on the content as it is');
  end if;
  new.status := 'pending';
  new.asked_at := iza.now_ms();
  new.asked_by := iza.actor_person();
  new.asked_by_name := iza.actor_person_name();
  new.asked_by_party := iza.actor_party();
  new.asked_by_role := nullif(iza.actor_role(), '');
  return new;
end $$;
create trigger asked before insert on iza.step for each row execute function iza.step_asked();

create function iza.step_closed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if old.status <> 'pending' or new.status = 'pending'
    or (new.id, new.version, new.command, new.on_revision) is distinct from (old.id, old.version, old.command, old.on_revision) then
    perform iza.refuse('step-is-closed', 'a step is closed once, and keeps what was asked');
  end if;
  new.closed_at := iza.now_ms();
  new.closed_by := iza.actor_person();
  return new;
end $$;
create trigger closed before update on iza.step for each row execute function iza.step_closed();

create function iza.step_signed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (
    select from step s join plan_version v on v.id = s.version
    where s.id = new.step and s.status = 'pending' and s.on_revision = v.content_revision) then
    perform iza.refuse('content-changed-since', 'what is signed is the content the step was asked on');
  end if;
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.at := iza.now_ms();
  return new;
end $$;
create trigger signed before insert on iza.step_signature for each row execute function iza.step_signed();

-- Comments.
create function iza.comment_written() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.parent is not null and not exists (select from comment c where c.id = new.parent and c.version = new.version) then
      perform iza.refuse('unknown-comment', 'an answer stands under a comment on the same version');
    end if;
    new.at := iza.now_ms();
    new.person := iza.actor_person();
    new.person_name := iza.actor_person_name();
    new.party := iza.actor_party();
    return new;
  end if;
  new.resolved_at := case when new.resolved_at is not null then iza.now_ms() end;
  new.resolved_by := case when new.resolved_at is not null then iza.actor_person() end;
  new.resolved_by_name := case when new.resolved_at is not null then iza.actor_person_name() end;
  return new;
end $$;
create trigger written before insert or update on iza.comment for each row execute function iza.comment_written();

-- Responses: in the round that is open, once sent never changed.
create function iza.response_saved() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare version_state jsonb;
begin
  select v.state into version_state from plan_version v where v.id = new.version for share;
  if version_state ->> 'stage' <> 'consultation' or jsonb_array_length(version_state -> 'rounds') <> new.round then
    perform iza.refuse('round-closed', 'responses are written in the round that is open');
  end if;
  if tg_op = 'UPDATE' and old.sent_at is not null then
    perform iza.refuse('sent-already', 'a response that was sent is not changed');
  end if;
  if new.sent_at is not null then new.sent_at := iza.now_ms(); end if;
  new.saved_at := iza.now_ms();
  new.saved_by := iza.actor_person();
  new.saved_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger saved before insert or update on iza.consultation_response for each row execute function iza.response_saved();

create function iza.response_handled() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (
    select from consultation_response r
    where (r.version, r.round, r.party) = (new.version, new.round, new.party) and r.sent_at is not null) then
    perform iza.refuse('not-sent', 'only a response that was sent can be handled');
  end if;
  new.at := iza.now_ms();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  return new;
end $$;
create trigger handled before insert or update on iza.consultation_handling for each row execute function iza.response_handled();

-- Judgements: on the content that is being assessed, once shared never changed.
create function iza.judgement_saved() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare version_state jsonb;
begin
  select v.state into version_state from plan_version v where v.id = new.version for share;
  if version_state ->> 'stage' <> 'assessment' or (version_state ->> 'assessedRevision')::int <> new.on_revision then
    perform iza.refuse('no-assessment', 'judgements are written while the content is being assessed');
  end if;
  if tg_op = 'UPDATE' and old.shared_at is not null then
    perform iza.refuse('shared-already', 'a judgement that was shared is not changed');
  end if;
  if new.shared_at is not null then new.shared_at := iza.now_ms(); end if;
  new.role := iza.actor_role();
  new.saved_at := iza.now_ms();
  new.saved_by := iza.actor_person();
  new.saved_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger saved before insert or update on iza.judgement for each row execute function iza.judgement_saved();

-- Events: numbered under the lock of one row, so that there are no holes and moments rise with the numbers; told to listeners at commit,
-- by ids only. The canonical form of an event is its `storedEventSchema` shape with keys in order; every part of it is fixed here.
insert into iza.event_counter (last) values (0);

create function iza.event_told() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update event_counter set last = last + 1 returning last into new.seq;
  new.at := iza.now_ms();
  new.day := iza.today();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.party := iza.actor_party();
  new.role := nullif(iza.actor_role(), '');
  select v.plan into strict new.plan from plan_version v where v.id = new.version;
  if new.event ? 'target' then
    new.for_every_reader := new.for_every_reader and coalesce((
      select t.in_plan from plan_unit t
      where t.version = new.version and t.unit = 'target' and t.id = (new.event ->> 'target')::uuid), false);
  end if;
  perform pg_notify('iza', json_build_object('seq', new.seq, 'plan', new.plan, 'version', new.version)::text);
  return new;
end $$;
create trigger told before insert on iza.event for each row execute function iza.event_told();

revoke execute on all functions in schema iza from public;
grant execute on function iza.now_ms, iza.refuse to iza_server;
