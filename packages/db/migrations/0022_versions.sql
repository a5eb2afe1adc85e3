-- Earlier moments of a plan: as it stood on a content revision, moments with a name of their own, and what can be checked of an adopted plan.

create table iza.plan_outline_shown_revision (
  version uuid not null references iza.plan_version (id),
  content_revision integer not null,
  content jsonb not null,
  revision integer not null,
  saved_at timestamp (3) with time zone not null,
  saved_by_name text,
  constraint plan_outline_shown_revision_pk primary key (version, content_revision)
);
comment on table iza.plan_outline_shown_revision is 'Every outline that every reader of the plan could see. Written by a trigger; never changed.';
comment on column iza.plan_outline_shown_revision.version is 'Version of the plan.';
comment on column iza.plan_outline_shown_revision.content_revision is 'Revision of the version''s content from which it was seen.';
comment on column iza.plan_outline_shown_revision.content is 'The outline without the working corner.';
comment on column iza.plan_outline_shown_revision.revision is 'Revision of the outline it was made of.';
comment on column iza.plan_outline_shown_revision.saved_at is 'When that outline was saved.';
comment on column iza.plan_outline_shown_revision.saved_by_name is 'Who saved it; null: the operator.';

create table iza.named_version (
  id uuid primary key,
  version uuid not null references iza.plan_version (id),
  content_revision integer not null,
  name text not null,
  note text,
  made_at timestamp (3) with time zone not null,
  made_by uuid,
  made_by_name text,
  constraint named_version_from_1 check (content_revision >= 1),
  constraint named_version_has_name check (name <> '')
);
create index named_version_version on iza.named_version (version);
comment on table iza.named_version is 'A moment of a plan that its people gave a name: the version for the board of 12 March.';
comment on column iza.named_version.id is 'UUIDv7.';
comment on column iza.named_version.version is 'Version of the plan.';
comment on column iza.named_version.content_revision is 'Revision of the version''s content that the name stands for.';
comment on column iza.named_version.name is 'The name.';
comment on column iza.named_version.note is 'What it was for; null: nobody said.';
comment on column iza.named_version.made_at is 'When the name was given.';
comment on column iza.named_version.made_by is 'Who gave it.';
comment on column iza.named_version.made_by_name is 'Name of who gave it, as it was then.';

create table iza.published_fingerprint (
  version uuid primary key references iza.plan_version (id),
  content text not null,
  publication text not null,
  constraint published_fingerprint_sha256 check (content ~ '^[0-9a-f]{64}$' and publication ~ '^[0-9a-f]{64}$')
);
comment on table iza.published_fingerprint is 'SHA-256 of what was adopted, by which a reader can check a copy; written at adoption, never changed.';
comment on column iza.published_fingerprint.version is 'The adopted version.';
comment on column iza.published_fingerprint.content is 'Hash of the plan file of what is in the plan, as canonical JSON.';
comment on column iza.published_fingerprint.publication is 'Hash of the file that the public reads, as canonical JSON.';

create function iza.keep_shown_outline() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  insert into plan_outline_shown_revision as kept (version, content_revision, content, revision, saved_at, saved_by_name)
    select new.version, v.content_revision, new.content, new.revision, new.saved_at, new.saved_by_name
    from plan_version v where v.id = new.version
  on conflict (version, content_revision) do update
    set content = excluded.content, revision = excluded.revision, saved_at = excluded.saved_at, saved_by_name = excluded.saved_by_name;
  return null;
end $$;
create trigger keep after insert or update on iza.plan_outline_shown
  for each row execute function iza.keep_shown_outline();

insert into iza.plan_outline_shown_revision (version, content_revision, content, revision, saved_at, saved_by_name)
select s.version, v.content_revision, s.content, s.revision, s.saved_at, s.saved_by_name
from iza.plan_outline_shown s join iza.plan_version v on v.id = s.version;

create function iza.version_named() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (select from plan_version v where v.id = new.version and v.content_revision >= new.content_revision) then
    perform iza.refuse('no-such-revision', 'a name is given to content that was saved');
  end if;
  new.made_at := iza.now_ms();
  new.made_by := iza.actor_person();
  new.made_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger named before insert on iza.named_version for each row execute function iza.version_named();

-- The whole content as it stood on a revision. Insiders see all of it; the ministry what was in the plan then, also where it left the plan
-- since. Nobody else sees the past of a plan.
create function iza.content_as_of(wanted uuid, at_revision int)
  returns table (unit text, id uuid, revision int, content jsonb, saved_by_name text, saved_at timestamptz)
  language plpgsql stable security definer set search_path = iza, pg_temp
as $$
#variable_conflict use_column
declare inside boolean;
begin
  select iza.is_insider(v.kind, v.regions) into inside from plan_version v where v.id = wanted;
  if not found or not (inside or iza.actor_role() = 'vws-programme') then return; end if;
  return query
    with standing as materialized (
      select u.unit, u.id, r.revision, r.content, r.in_plan, r.saved_by_name, r.saved_at
      from plan_unit u cross join lateral (
        select k.revision, k.content, k.in_plan, k.removed, k.saved_by_name, k.saved_at
        from plan_unit_revision k
        where k.version = u.version and k.unit = u.unit and k.id = u.id and k.content_revision <= at_revision
        order by k.revision desc limit 1
      ) r
      where u.version = wanted and not r.removed
    )
    select s.unit, s.id, s.revision, s.content, coalesce(s.saved_by_name, ''), s.saved_at::timestamptz
    from standing s
    where inside or case s.unit
      when 'about' then true
      when 'outline' then false
      when 'item' then s.in_plan
      else s.content ->> 'on' = 'plan' or exists (
        select from standing i where i.unit = 'item' and i.id::text = s.content ->> 'on' and i.in_plan)
    end;
  if not inside then
    return query
      select 'shown'::text, k.version, k.revision, k.content, coalesce(k.saved_by_name, ''), k.saved_at::timestamptz
      from plan_outline_shown_revision k
      where k.version = wanted and k.content_revision <= at_revision
      order by k.content_revision desc limit 1;
  end if;
end $$;

grant select on iza.plan_outline_shown_revision to iza_server;
grant select, insert (id, version, content_revision, name, note) on iza.named_version to iza_server;
grant select on iza.published_fingerprint to iza_server, iza_anonymous;
grant insert on iza.published_fingerprint to iza_server;

create policy read on iza.plan_outline_shown_revision for select to iza_server
  using (
    iza.actor_role() = 'vws-programme'
    or exists (
      select from iza.plan_version v where v.id = plan_outline_shown_revision.version and iza.is_insider(v.kind, v.regions)
    )
  );
create policy read on iza.named_version for select to iza_server
  using (exists (select from iza.plan_version v where v.id = named_version.version and iza.is_insider(v.kind, v.regions)));
create policy name on iza.named_version for insert to iza_server
  with check (exists (select from iza.plan_version v where v.id = named_version.version and iza.is_insider(v.kind, v.regions)));
create policy read on iza.published_fingerprint for select to iza_server, iza_anonymous using (true);
create policy publish on iza.published_fingerprint for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = published_fingerprint.version and v.stage = 'adopted'
      and iza.signer_role(v.kind, iza.actor_role()) and v.regions && iza.actor_regions()
  ));

do $$
declare name text;
begin
  foreach name in array array['plan_outline_shown_revision', 'named_version', 'published_fingerprint'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

revoke execute on function iza.keep_shown_outline, iza.version_named, iza.content_as_of from public;
grant execute on function iza.content_as_of to iza_server;
