-- Profiles of regions: versions with units that are saved by themselves, the whole history of each, and their adoption by signatures.

create table iza.profile (
  id uuid primary key,
  region text not null unique references iza.region (id),
  kind text not null constraint profile_kind check (kind in ('roaz', 'regional')),
  template text not null,
  edition text not null,
  origin text not null constraint profile_origin check (origin in ('live', 'example')),
  begun_at timestamptz(3) not null default now(),
  begun_by uuid
);

create table iza.profile_version (
  id uuid primary key,
  profile uuid not null references iza.profile (id),
  number integer not null constraint profile_version_number_from_1 check (number >= 1),
  based_on uuid references iza.profile_version (id),
  kind text not null,
  region text not null,
  state jsonb not null,
  stage text not null generated always as (state ->> 'stage') stored
    constraint profile_version_stage check (stage in ('concept', 'adopted')),
  stage_since date not null,
  content_revision integer not null default 0 constraint profile_version_revision_from_0 check (content_revision >= 0),
  begun_by uuid,
  constraint profile_version_number unique (profile, number)
);
create unique index profile_version_one_concept on iza.profile_version (profile) where stage = 'concept';
create index profile_version_region on iza.profile_version (region);

create table iza.profile_unit (
  version uuid not null references iza.profile_version (id),
  unit text not null constraint profile_unit_unit check (unit in ('topic', 'figure', 'flow', 'capacity')),
  id text not null,
  content jsonb not null,
  removed boolean not null default false,
  revision integer not null default 1 constraint profile_unit_revision_from_1 check (revision >= 1),
  saved_at timestamptz(3) not null,
  saved_by uuid,
  saved_by_name text,
  primary key (version, unit, id)
);

create table iza.profile_unit_revision (
  version uuid not null,
  unit text not null,
  id text not null,
  revision integer not null,
  content jsonb not null,
  removed boolean not null,
  content_revision integer not null,
  saved_at timestamptz(3) not null,
  saved_by uuid,
  saved_by_name text,
  primary key (version, unit, id, revision),
  constraint profile_unit_revision_of_unit foreign key (version, unit, id) references iza.profile_unit (version, unit, id)
);

create table iza.profile_adoption (
  id uuid primary key,
  version uuid not null references iza.profile_version (id),
  decision jsonb not null,
  on_revision integer not null,
  status text not null constraint profile_adoption_status check (status in ('pending', 'taken', 'withdrawn')),
  asked_at timestamptz(3) not null,
  asked_by uuid,
  asked_by_name text,
  asked_by_party text,
  asked_by_role text,
  closed_at timestamptz(3),
  closed_by uuid,
  constraint profile_adoption_closed check ((status = 'pending') = (closed_at is null))
);
create unique index profile_adoption_one_pending on iza.profile_adoption (version) where status = 'pending';

create table iza.profile_signature (
  adoption uuid not null references iza.profile_adoption (id),
  party text not null references iza.party (id),
  role text not null,
  person uuid not null,
  person_name text not null,
  at timestamptz(3) not null,
  primary key (adoption, party, role)
);

-- A draft is guarded like the draft of a plan of that kind of region, an adopted version like an adopted plan.
create function iza.profile_as_plan_stage(stage text) returns text language sql immutable parallel safe
  return case stage when 'adopted' then 'adopted' else 'drafting' end;

grant select, insert (id, region, kind, template, edition, origin) on iza.profile to iza_server;
grant select, insert (id, profile, number, based_on, state), update (state) on iza.profile_version to iza_server;
grant select, insert (version, unit, id, content), update (content, removed, revision) on iza.profile_unit to iza_server;
grant select on iza.profile_unit_revision to iza_server;
grant select, insert (id, version, decision, on_revision), update (status) on iza.profile_adoption to iza_server;
grant select, insert (adoption, party, role) on iza.profile_signature to iza_server;

create policy read on iza.profile_version for select to iza_server
  using (iza.may_read(kind, iza.profile_as_plan_stage(stage), array[region]));
create policy begin on iza.profile_version for insert to iza_server
  with check (
    stage = 'concept'
    and ((number = 1 and iza.may_begin(kind, array[region])) or iza.may_edit(kind, 'drafting', array[region]))
  );
create policy change on iza.profile_version for update to iza_server using (iza.is_insider(kind, array[region]));

create policy read on iza.profile for select to iza_server
  using (exists (select from iza.profile_version v where v.profile = profile.id));
create policy begin on iza.profile for insert to iza_server with check (iza.may_begin(kind, array[region]));

create policy read on iza.profile_unit for select to iza_server
  using (exists (
    select from iza.profile_version v
    where v.id = profile_unit.version and (not removed or iza.is_insider(v.kind, array[v.region]))
  ));
create policy add on iza.profile_unit for insert to iza_server
  with check (exists (
    select from iza.profile_version v
    where v.id = profile_unit.version and iza.may_edit(v.kind, iza.profile_as_plan_stage(v.stage), array[v.region])
  ));
create policy change on iza.profile_unit for update to iza_server
  using (exists (
    select from iza.profile_version v
    where v.id = profile_unit.version and iza.may_edit(v.kind, iza.profile_as_plan_stage(v.stage), array[v.region])
  ));

-- Drafts of the past stay with the profile's own people.
create policy read on iza.profile_unit_revision for select to iza_server
  using (exists (
    select from iza.profile_version v
    where v.id = profile_unit_revision.version and iza.is_insider(v.kind, array[v.region])
  ));

create policy read on iza.profile_adoption for select to iza_server
  using (exists (
    select from iza.profile_version v where v.id = profile_adoption.version and iza.is_insider(v.kind, array[v.region])
  ));
create policy ask on iza.profile_adoption for insert to iza_server
  with check (exists (
    select from iza.profile_version v
    where v.id = profile_adoption.version and v.stage = 'concept' and iza.may_sign(v.kind, iza.profile_as_plan_stage(v.stage), array[v.region])
  ));
create policy close on iza.profile_adoption for update to iza_server
  using (exists (
    select from iza.profile_version v
    where v.id = profile_adoption.version and iza.is_insider(v.kind, array[v.region])
      and iza.signer_role(v.kind, iza.actor_role())
  ));
create policy read on iza.profile_signature for select to iza_server
  using (exists (select from iza.profile_adoption a where a.id = profile_signature.adoption));
create policy sign on iza.profile_signature for insert to iza_server
  with check (
    party = iza.actor_party() and role = iza.actor_role() and person = iza.actor_person()
    and exists (
      select from iza.profile_adoption a join iza.profile_version v on v.id = a.version
      where a.id = profile_signature.adoption and a.status = 'pending'
        and v.stage = 'concept' and iza.may_sign(v.kind, iza.profile_as_plan_stage(v.stage), array[v.region])
    )
  );

do $$
declare name text;
begin
  foreach name in array array[
    'profile', 'profile_version', 'profile_unit', 'profile_unit_revision', 'profile_adoption', 'profile_signature'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

-- Only added to: history and signatures.
create trigger only_added_to before update or delete on iza.profile_unit_revision
  for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.profile_unit_revision
  for each statement execute function iza.only_added_to();
create trigger only_added_to before update or delete on iza.profile_signature
  for each row execute function iza.only_added_to();

create trigger begun before insert on iza.profile for each row execute function iza.plan_begun();

create function iza.profile_version_begun() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  select p.kind, p.region into strict new.kind, new.region from profile p where p.id = new.profile;
  new.stage_since := iza.today();
  new.content_revision := 0;
  new.begun_by := iza.actor_person();
  return new;
end $$;
create trigger begun before insert on iza.profile_version for each row execute function iza.profile_version_begun();

-- Runs with the writer's rights: reads the adoption and its signatures under row-level security.
create function iza.profile_version_changes() returns trigger language plpgsql as $$
declare asked uuid;
begin
  if (new.id, new.profile, new.number, new.kind, new.region) is distinct from (old.id, old.profile, old.number, old.kind, old.region) then
    perform iza.refuse('version-is-fixed', 'a version keeps its profile, number and region');
  end if;
  if old.stage = 'adopted' then
    perform iza.refuse('adopted-is-frozen', 'an adopted version is not changed');
  end if;
  if new.state is not distinct from old.state then return new; end if;
  if current_user <> 'iza_owner' then
    if not iza.may_sign(old.kind, 'drafting', array[old.region]) then
      perform iza.refuse('not-a-signer', 'the state is changed by those who sign');
    end if;
    select a.id into asked from iza.profile_adoption a
      where a.version = old.id and a.status = 'pending' and a.on_revision = old.content_revision;
    if asked is null or not (
      (select t.roles from iza.stage_transition t
        where t.command = 'adopt-profile' and t.template = case old.kind when 'roaz' then 'roaz-plan-2023' else 'regional-plan-2023' end)
      <@ (select coalesce(array_agg(g.role), '{}') from iza.profile_signature g where g.adoption = asked)
    ) then
      perform iza.refuse('not-signed', 'adoption was not asked for on this content, or not signed by all roles');
    end if;
  end if;
  new.stage_since := iza.today();
  return new;
end $$;
create trigger changes before update on iza.profile_version for each row execute function iza.profile_version_changes();

-- Units: each save makes the next revision, by the actor, now; never in an adopted version.
create function iza.profile_unit_saved() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare at_stage text;
begin
  select v.stage into at_stage from profile_version v where v.id = new.version for no key update;
  if at_stage = 'adopted' then
    perform iza.refuse('content-stands-still', 'an adopted profile is not changed');
  end if;
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
create trigger saved before insert or update on iza.profile_unit for each row execute function iza.profile_unit_saved();

-- A statement that saves units raises the revision of the version's content by one and keeps every revision whole.
create function iza.keep_profile_revisions() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (select from changed) then return null; end if;
  update profile_version v set content_revision = v.content_revision + 1
    where v.id in (select distinct c.version from changed c);
  insert into profile_unit_revision
      (version, unit, id, revision, content, removed, content_revision, saved_at, saved_by, saved_by_name)
    select c.version, c.unit, c.id, c.revision, c.content, c.removed, v.content_revision, c.saved_at, c.saved_by, c.saved_by_name
    from changed c join profile_version v on v.id = c.version
    on conflict do nothing;
  return null;
end $$;
create trigger keep_added after insert on iza.profile_unit
  referencing new table as changed for each statement execute function iza.keep_profile_revisions();
create trigger keep_changed after update on iza.profile_unit
  referencing new table as changed for each statement execute function iza.keep_profile_revisions();

create function iza.profile_adoption_asked() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare revision int;
begin
  select v.content_revision into revision from profile_version v where v.id = new.version for no key update;
  if new.on_revision <> revision then
    perform iza.refuse('content-changed-since', 'adoption is asked for on the content as it is');
  end if;
  new.status := 'pending';
  new.asked_at := iza.now_ms();
  new.asked_by := iza.actor_person();
  new.asked_by_name := iza.actor_person_name();
  new.asked_by_party := iza.actor_party();
  new.asked_by_role := nullif(iza.actor_role(), '');
  return new;
end $$;
create trigger asked before insert on iza.profile_adoption for each row execute function iza.profile_adoption_asked();

create function iza.profile_adoption_closed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if old.status <> 'pending' or new.status = 'pending'
    or (new.id, new.version, new.decision, new.on_revision) is distinct from (old.id, old.version, old.decision, old.on_revision) then
    perform iza.refuse('step-is-closed', 'an adoption is closed once, and keeps what was asked');
  end if;
  new.closed_at := iza.now_ms();
  new.closed_by := iza.actor_person();
  return new;
end $$;
create trigger closed before update on iza.profile_adoption for each row execute function iza.profile_adoption_closed();

create function iza.profile_signed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (
    select from profile_adoption a join profile_version v on v.id = a.version
    where a.id = new.adoption and a.status = 'pending' and a.on_revision = v.content_revision) then
    perform iza.refuse('content-changed-since', 'what is signed is the content that adoption was asked on');
  end if;
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.at := iza.now_ms();
  return new;
end $$;
create trigger signed before insert on iza.profile_signature for each row execute function iza.profile_signed();

revoke execute on function iza.profile_as_plan_stage, iza.profile_version_begun, iza.profile_version_changes, iza.profile_unit_saved,
  iza.keep_profile_revisions, iza.profile_adoption_asked, iza.profile_adoption_closed, iza.profile_signed from public;
grant execute on function iza.profile_as_plan_stage to iza_server;

comment on table iza.profile is 'Regional profile: what does not change with its versions; one per region.';
comment on column iza.profile.id is 'UUIDv7.';
comment on column iza.profile.region is 'Region it is of.';
comment on column iza.profile.kind is 'roaz or regional: whose plan it is for.';
comment on column iza.profile.template is 'Topics and their order, by version.';
comment on column iza.profile.edition is 'Edition of the agreement it rests on.';
comment on column iza.profile.origin is 'live, or example: shown with the demonstration and marked.';
comment on column iza.profile.begun_at is 'When it was begun.';
comment on column iza.profile.begun_by is 'Who began it; null: the operator.';
comment on table iza.profile_version is 'A version of a profile and where it stands. At most one is a concept.';
comment on column iza.profile_version.id is 'UUIDv7.';
comment on column iza.profile_version.profile is 'Profile it is a version of.';
comment on column iza.profile_version.number is 'From 1.';
comment on column iza.profile_version.based_on is 'Version it revises; null: the first.';
comment on column iza.profile_version.kind is 'As the profile''s, for row-level security.';
comment on column iza.profile_version.region is 'As the profile''s, for row-level security.';
comment on column iza.profile_version.state is 'Domain''s ProfileState.';
comment on column iza.profile_version.stage is 'concept or adopted, out of the state.';
comment on column iza.profile_version.stage_since is 'Since which day.';
comment on column iza.profile_version.content_revision is 'Raised by each statement that saves units.';
comment on column iza.profile_version.begun_by is 'Who began it; null: the operator.';
comment on table iza.profile_unit is 'What is saved at once: text of a topic, a figure, flows, or a capacity; each with its own revision.';
comment on column iza.profile_unit.version is 'Version it is part of.';
comment on column iza.profile_unit.unit is 'Kind of unit.';
comment on column iza.profile_unit.id is 'UUIDv7; of a text the key of its topic.';
comment on column iza.profile_unit.content is 'Domain''s ProfileUnit content.';
comment on column iza.profile_unit.removed is 'Taken out; can be put back.';
comment on column iza.profile_unit.revision is 'From 1, one more with each save.';
comment on column iza.profile_unit.saved_at is 'When this revision was saved.';
comment on column iza.profile_unit.saved_by is 'By whom; null: the operator.';
comment on column iza.profile_unit.saved_by_name is 'Name of that person then; null: the operator.';
comment on table iza.profile_unit_revision is 'Every revision of every unit, whole. Only added to.';
comment on column iza.profile_unit_revision.version is 'Version.';
comment on column iza.profile_unit_revision.unit is 'Kind of unit.';
comment on column iza.profile_unit_revision.id is 'Which unit.';
comment on column iza.profile_unit_revision.revision is 'Which revision.';
comment on column iza.profile_unit_revision.content is 'As it was.';
comment on column iza.profile_unit_revision.removed is 'Whether it was taken out.';
comment on column iza.profile_unit_revision.content_revision is 'Revision of the version''s content it came with.';
comment on column iza.profile_unit_revision.saved_at is 'When.';
comment on column iza.profile_unit_revision.saved_by is 'By whom; null: the operator.';
comment on column iza.profile_unit_revision.saved_by_name is 'Name of that person then; null: the operator.';
comment on table iza.profile_adoption is 'Adoption of a profile that was asked for, on the content as it was.';
comment on column iza.profile_adoption.id is 'UUIDv7.';
comment on column iza.profile_adoption.version is 'Version to adopt.';
comment on column iza.profile_adoption.decision is 'Body, day and note of the decision.';
comment on column iza.profile_adoption.on_revision is 'Revision of the content that it is about.';
comment on column iza.profile_adoption.status is 'pending, taken or withdrawn.';
comment on column iza.profile_adoption.asked_at is 'When it was asked for.';
comment on column iza.profile_adoption.asked_by is 'By whom.';
comment on column iza.profile_adoption.asked_by_name is 'Name of that person then.';
comment on column iza.profile_adoption.asked_by_party is 'For which party.';
comment on column iza.profile_adoption.asked_by_role is 'In which role.';
comment on column iza.profile_adoption.closed_at is 'When it was taken or withdrawn; null: pending.';
comment on column iza.profile_adoption.closed_by is 'By whom; null: pending, or the operator.';
comment on table iza.profile_signature is 'A signature under an adoption. Only added to.';
comment on column iza.profile_signature.adoption is 'What was signed.';
comment on column iza.profile_signature.party is 'Party that signed.';
comment on column iza.profile_signature.role is 'In which role.';
comment on column iza.profile_signature.person is 'Who signed for it.';
comment on column iza.profile_signature.person_name is 'Name of that person then.';
comment on column iza.profile_signature.at is 'When.';
