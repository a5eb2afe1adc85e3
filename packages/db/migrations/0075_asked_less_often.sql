-- The same rights and rules, asked of the database in fewer steps.

-- Who acts, in one go: what was kept for another actor in this transaction is overwritten or emptied at once.
create or replace function iza.enter_session(token bytea) returns jsonb language plpgsql security definer
  set search_path = iza, pg_temp
as $$
declare
  here record;
  capacity record;
  overlap text[] := '{}';
begin
  select iza.today() as day, (select mode = 'demonstration' from installation) as demonstration into here;
  select s.person, p.name, g.party, g.role, min(y.name) as party_name,
      coalesce(array_agg(distinct g.region order by g.region) filter (where g.region is not null), '{}') as regions
    into capacity
    from session s
    join person p on p.id = s.person
    join role_grant g on g.person = s.person and iza.holds_on(here.day, g.valid_from, g.valid_to) and g.withdrawn_at is null
    join party y on y.id = g.party
    where s.token_hash = token and s.ended_at is null and s.expires_at > now() and p.disabled_at is null
    group by s.person, s.party, s.role, p.name, g.party, g.role
    order by (g.party, g.role) is distinct from (s.party, s.role), min(g.created_at), g.party, g.role
    limit 1;
  if capacity.regions <> '{}' then
    select coalesce(array_agg(distinct o.other), '{}') into overlap
      from region_overlap o
      where o.region = any (capacity.regions) and iza.holds_on(here.day, o.valid_from, o.valid_to);
  end if;
  perform set_config('iza.opened', '', true), set_config('iza.opened_inside', '', true),
    set_config('iza.person', coalesce(capacity.person::text, ''), true),
    set_config('iza.person_name', coalesce(capacity.name, ''), true),
    set_config('iza.party', coalesce(capacity.party, ''), true),
    set_config('iza.role', coalesce(capacity.role, ''), true),
    set_config('iza.regions', coalesce(capacity.regions::text, ''), true),
    set_config('iza.overlap', case when capacity.person is null then '' else overlap::text end, true);
  if capacity.person is null then return null; end if;
  return jsonb_build_object(
    'actor', jsonb_build_object(
      'person', capacity.person, 'party', capacity.party, 'role', capacity.role, 'regions', to_jsonb(capacity.regions)),
    'personName', capacity.name,
    'partyName', capacity.party_name,
    'today', here.day,
    'demonstration', here.demonstration);
end $$;
drop function iza.session_actor(bytea);

-- One row asks one version: as `exists`, all versions that may be read were judged and kept first, each time a plan was opened or saved.
drop policy read on iza.plan;
create policy read on iza.plan for select to iza_server
  using ((select true from iza.plan_version v where v.plan = plan.id limit 1));
drop policy change on iza.plan_unit;
create policy change on iza.plan_unit for update to iza_server
  using ((select iza.may_edit(v.kind, v.stage, v.regions) from iza.plan_version v where v.id = plan_unit.version));

-- A save is mostly one unit, that changed neither the plan's name nor where it stands: then there is nothing else to follow.
create or replace function iza.keep_changed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare what record;
begin
  select bool_or(a.revision <> b.revision) as saved, bool_or(a.unit = 'about') as about,
      bool_or(a.unit = 'item' and a.in_plan <> b.in_plan) as moved
    into what
    from after_change a join before_change b using (version, unit, id);
  if what.saved is not true then return null; end if;
  with raised as (
    update plan_version v set content_revision = v.content_revision + 1
      where v.id in (select distinct a.version from after_change a)
      returning v.id, v.content_revision
  )
  insert into plan_unit_revision
      (version, unit, id, revision, content, in_plan, removed, content_revision, saved_at, saved_by, saved_by_name)
    select a.version, a.unit, a.id, a.revision, a.content, a.in_plan, a.removed, v.content_revision, a.saved_at, a.saved_by, a.saved_by_name
    from after_change a join before_change b using (version, unit, id) join raised v on v.id = a.version
    where a.revision <> b.revision;
  if what.about then
    update plan_summary s set name = a.content ->> 'name'
      from after_change a where a.version = s.version and a.unit = 'about' and s.name <> a.content ->> 'name';
  end if;
  -- A target stands where its item stands: in the plan or in the working corner.
  if what.moved then
    update plan_unit t set in_plan = a.in_plan
      from after_change a join before_change b using (version, unit, id)
      where a.unit = 'item' and a.in_plan <> b.in_plan
        and t.version = a.version and t.unit = 'target' and t.content ->> 'on' = a.id::text;
  end if;
  return null;
end $$;
