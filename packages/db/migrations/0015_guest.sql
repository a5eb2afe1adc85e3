-- Guests of a consultation: asked to respond without an account, by a personal link or by mail. One version and one round each.

create table iza.guest (
  id uuid primary key,
  version uuid not null references iza.plan_version (id),
  round int not null,
  name text not null,
  language text not null default 'nl',
  closes date not null,
  invited_at timestamptz(3) not null,
  invited_by uuid,
  invited_by_name text,
  opened_at timestamptz(3),
  reminded_at timestamptz(3),
  withdrawn_at timestamptz(3),
  constraint guest_round_from_1 check (round >= 1),
  constraint guest_has_name check (length(trim(name)) > 0),
  constraint guest_language check (language in ('nl', 'en'))
);
create index guest_version on iza.guest (version, round);

create table iza.guest_address (
  guest uuid primary key references iza.guest (id),
  email text not null
);

create table iza.guest_link (
  token_hash bytea primary key,
  guest uuid not null references iza.guest (id),
  created_at timestamptz(3) not null default now(),
  revoked_at timestamptz(3)
);
create index guest_link_guest on iza.guest_link (guest);

create table iza.guest_response (
  guest uuid primary key references iza.guest (id),
  content jsonb not null,
  revision int not null,
  came_by text not null default 'link',
  received_on date,
  saved_at timestamptz(3) not null,
  sent_at timestamptz(3),
  recorded_by uuid,
  recorded_by_name text,
  constraint guest_response_came_by check (came_by in ('link', 'mail')),
  constraint guest_response_by_mail check ((came_by = 'mail') = (received_on is not null))
);

create table iza.guest_handling (
  guest uuid primary key references iza.guest_response (guest),
  handling jsonb not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null
);

alter table iza.mail add column guest uuid references iza.guest (id);
create index mail_guest on iza.mail (guest);

comment on table iza.guest is 'Someone without an account who is asked to respond in one round of one version. The plan''s own people know of it.';
comment on column iza.guest.id is 'Number of the guest.';
comment on column iza.guest.version is 'The version that is consulted on.';
comment on column iza.guest.round is 'The round, from 1; the guest sees and answers no other.';
comment on column iza.guest.name is 'Organisation or person that is asked, as the plan''s people wrote it.';
comment on column iza.guest.language is 'Language of mails and pages for the guest.';
comment on column iza.guest.closes is 'Last day for the response, and of the link.';
comment on column iza.guest.invited_at is 'When the guest was asked, or the response that came by mail was recorded.';
comment on column iza.guest.invited_by is 'Who asked.';
comment on column iza.guest.invited_by_name is 'The name that person had then.';
comment on column iza.guest.opened_at is 'When the guest first opened the plan with the link; null: not yet.';
comment on column iza.guest.reminded_at is 'When a reminder was written; null: none was.';
comment on column iza.guest.withdrawn_at is 'When the invitation was withdrawn; null: it holds.';
comment on table iza.guest_address is 'Where a guest is mailed; for those who invite. Deleted thirty days after the round closed.';
comment on column iza.guest_address.guest is 'Whose address it is.';
comment on column iza.guest_address.email is 'The address.';
comment on table iza.guest_link is 'A personal link of a guest, known by the hash of its secret.';
comment on column iza.guest_link.token_hash is 'SHA-256 of the secret; the secret itself is not stored.';
comment on column iza.guest_link.guest is 'Whose link it is.';
comment on column iza.guest_link.created_at is 'When it was made.';
comment on column iza.guest_link.revoked_at is 'When it was withdrawn or replaced; null: it works until the round closes.';
comment on table iza.guest_response is 'A guest''s response; its own until it is sent.';
comment on column iza.guest_response.guest is 'Whose response it is.';
comment on column iza.guest_response.content is 'What it says.';
comment on column iza.guest_response.revision is 'Number of the save, from 1.';
comment on column iza.guest_response.came_by is 'link: written by the guest here; mail: recorded by the plan''s people.';
comment on column iza.guest_response.received_on is 'Day on which it came by mail; null: it did not.';
comment on column iza.guest_response.saved_at is 'When it was saved last.';
comment on column iza.guest_response.sent_at is 'When it was sent, or recorded; null: a draft.';
comment on column iza.guest_response.recorded_by is 'Who recorded a mailed response; null: the guest wrote it.';
comment on column iza.guest_response.recorded_by_name is 'The name that person had then.';
comment on table iza.guest_handling is 'What the plan''s writers did with a guest''s response.';
comment on column iza.guest_handling.guest is 'Whose response it is about.';
comment on column iza.guest_handling.handling is 'What was done with it, and why.';
comment on column iza.guest_handling.at is 'When it was written down last.';
comment on column iza.guest_handling.person is 'Who wrote it down.';
comment on column iza.guest_handling.person_name is 'The name that person had then.';
comment on column iza.mail.guest is 'The guest it goes to; null: someone else.';

-- Who holds a link acts as this role, which sees one version while it is consulted on, and writes one response.
create function iza.guest() returns uuid language sql stable parallel safe
  return nullif(current_setting('iza.guest', true), '')::uuid;

create function iza.guest_version() returns uuid language sql stable parallel safe
  return nullif(current_setting('iza.guest_version', true), '')::uuid;

-- Makes the holder of a link the guest of this transaction, and nobody else. Null: no such link, or it was withdrawn. Nothing of the plan is
-- open to a guest whose round is over.
create function iza.enter_guest(link_hash bytea) returns jsonb language plpgsql security definer
  set search_path = iza, pg_temp
as $$
declare
  found_guest record;
  is_open boolean;
begin
  perform set_config('iza.person', '', true), set_config('iza.person_name', '', true), set_config('iza.party', '', true),
    set_config('iza.role', '', true), set_config('iza.regions', '', true), set_config('iza.overlap', '', true),
    set_config('iza.opened', '', true), set_config('iza.opened_inside', '', true),
    set_config('iza.guest', '', true), set_config('iza.guest_version', '', true);
  select g.id, g.version, g.round, g.name, g.language, g.closes, g.opened_at, v.state into found_guest
    from guest_link l join guest g on g.id = l.guest join plan_version v on v.id = g.version
    where l.token_hash = link_hash and l.revoked_at is null and g.withdrawn_at is null;
  if not found then return null; end if;
  is_open := iza.today() <= found_guest.closes and found_guest.state ->> 'stage' = 'consultation'
    and jsonb_array_length(found_guest.state -> 'rounds') = found_guest.round;
  perform set_config('iza.guest', found_guest.id::text, true),
    set_config('iza.person_name', found_guest.name, true);
  if is_open then perform set_config('iza.guest_version', found_guest.version::text, true); end if;
  return jsonb_build_object(
    'guest', found_guest.id, 'version', found_guest.version, 'name', found_guest.name, 'language', found_guest.language,
    'closes', found_guest.closes, 'open', is_open, 'opened', found_guest.opened_at is not null);
end $$;

create function iza.guest_invited() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare version_state jsonb;
begin
  if tg_op = 'INSERT' then
    select v.state into version_state from plan_version v where v.id = new.version for share;
    if version_state ->> 'stage' <> 'consultation' or jsonb_array_length(version_state -> 'rounds') <> new.round then
      perform iza.refuse('round-closed', 'guests are asked in the round that is open');
    end if;
    new.closes := (version_state -> 'rounds' -> -1 ->> 'closes')::date;
    new.invited_at := iza.now_ms();
    new.invited_by := iza.actor_person();
    new.invited_by_name := iza.actor_person_name();
  elsif (new.id, new.version, new.round, new.name, new.closes) is distinct from (old.id, old.version, old.round, old.name, old.closes) then
    perform iza.refuse('guest-is-fixed', 'a guest keeps name, version and round');
  end if;
  return new;
end $$;
create trigger invited before insert or update on iza.guest for each row execute function iza.guest_invited();

create function iza.guest_response_saved() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  asked record;
begin
  select g.round, g.closes, v.state into asked from guest g join plan_version v on v.id = g.version where g.id = new.guest for share of v;
  if asked.state ->> 'stage' <> 'consultation' or jsonb_array_length(asked.state -> 'rounds') <> asked.round then
    perform iza.refuse('round-closed', 'responses are written in the round that is open');
  end if;
  if tg_op = 'UPDATE' and old.sent_at is not null then
    perform iza.refuse('sent-already', 'a response that was sent is not changed');
  end if;
  if new.came_by = 'link' and iza.today() > asked.closes then
    perform iza.refuse('round-closed', 'the last day has passed');
  end if;
  if new.sent_at is not null then new.sent_at := iza.now_ms(); end if;
  new.saved_at := iza.now_ms();
  new.recorded_by := case when new.came_by = 'mail' then iza.actor_person() end;
  new.recorded_by_name := case when new.came_by = 'mail' then iza.actor_person_name() end;
  return new;
end $$;
create trigger saved before insert or update on iza.guest_response for each row execute function iza.guest_response_saved();

create function iza.guest_response_handled() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if not exists (select from guest_response r where r.guest = new.guest and r.sent_at is not null) then
    perform iza.refuse('not-sent', 'only a response that was sent can be handled');
  end if;
  new.at := iza.now_ms();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  return new;
end $$;
create trigger handled before insert or update on iza.guest_handling for each row execute function iza.guest_response_handled();

do $$
declare name text;
begin
  foreach name in array array['guest', 'guest_address', 'guest_link', 'guest_response', 'guest_handling'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

-- What the plan's people may do. Who invites: those who handle responses, while the plan is consulted on.
create function iza.may_invite(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return stage = 'consultation' and iza.may_handle(kind, stage, regions);

create function iza.invites_guest(wanted uuid) returns boolean language sql stable
begin atomic
  select exists (
    select from iza.guest g join iza.plan_version v on v.id = g.version
    where g.id = wanted and iza.may_invite(v.kind, v.stage, v.regions));
end;

grant select, insert (id, version, round, name, language), update (withdrawn_at) on iza.guest to iza_server;
create policy read on iza.guest for select to iza_server
  using (exists (select from iza.plan_version v where v.id = guest.version and iza.is_insider(v.kind, v.regions)));
create policy invite on iza.guest for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.id = guest.version and iza.may_invite(v.kind, v.stage, v.regions)));
create policy change on iza.guest for update to iza_server
  using (exists (
    select from iza.plan_version v where v.id = guest.version and iza.may_invite(v.kind, v.stage, v.regions)));

grant select, insert on iza.guest_address to iza_server;
create policy own on iza.guest_address for all to iza_server using (iza.invites_guest(guest));

grant select (guest, created_at, revoked_at), insert (token_hash, guest), update (revoked_at) on iza.guest_link to iza_server;
create policy own on iza.guest_link for all to iza_server using (iza.invites_guest(guest));

grant select on iza.guest_response to iza_server;
create policy read on iza.guest_response for select to iza_server
  using (
    sent_at is not null and (
      iza.actor_role() = 'vws-programme' or exists (select from iza.guest g where g.id = guest_response.guest)));

-- Records what a guest mailed, for those who invite: they don't see a draft that the guest kept here, and it gives way. False: sent already.
create function iza.record_guest_response(for_guest uuid, said jsonb, received date) returns boolean
  language plpgsql security definer set search_path = iza, pg_temp
as $$
begin
  if not exists (
    select from guest g join plan_version v on v.id = g.version
    where g.id = for_guest and iza.may_invite(v.kind, v.stage, v.regions)) then
    perform iza.refuse('not-allowed', 'responses are recorded by those who invite');
  end if;
  insert into guest_response (guest, content, revision, came_by, received_on, saved_at, sent_at)
    values (for_guest, said, 1, 'mail', received, now(), now())
  on conflict (guest) do update
    set content = excluded.content, revision = guest_response.revision + 1, came_by = 'mail', received_on = excluded.received_on, sent_at = now()
    where guest_response.sent_at is null;
  return found;
end $$;

grant select, insert (guest, handling), update (handling) on iza.guest_handling to iza_server;
create policy read on iza.guest_handling for select to iza_server
  using (exists (select from iza.guest g where g.id = guest_handling.guest));
create policy write on iza.guest_handling for insert to iza_server
  with check (exists (
    select from iza.guest g join iza.plan_version v on v.id = g.version
    where g.id = guest_handling.guest and iza.may_handle(v.kind, v.stage, v.regions)));
create policy change on iza.guest_handling for update to iza_server
  using (exists (
    select from iza.guest g join iza.plan_version v on v.id = g.version
    where g.id = guest_handling.guest and iza.may_handle(v.kind, v.stage, v.regions)));

-- Who invites sees how the invitation went, and nothing else of mails.
grant insert (id, content, guest, to_name, to_address, language, secret) on iza.mail to iza_server;
grant select (guest, created_at, sent_at, failed_at) on iza.mail to iza_server;
create policy read on iza.mail for select to iza_server using (guest is not null and iza.invites_guest(guest));
create policy invite on iza.mail for insert to iza_server
  with check (content ->> 'kind' = 'guest-invitation' and person is null and guest is not null and iza.invites_guest(guest));

-- What a guest may see and do.
grant usage on schema iza to iza_respondent;
grant select on iza.plan, iza.plan_version, iza.plan_summary, iza.plan_unit, iza.plan_outline_shown, iza.region, iza.party to iza_respondent;
grant select, update (opened_at) on iza.guest to iza_respondent;
grant select, insert (guest, content, revision), update (content, revision, sent_at) on iza.guest_response to iza_respondent;
grant insert (version, event, unit, for_every_reader) on iza.event to iza_respondent;
create policy guest on iza.plan_version for select to iza_respondent using (id = iza.guest_version());
create policy guest on iza.plan for select to iza_respondent
  using (id = (select v.plan from iza.plan_version v where v.id = iza.guest_version()));
create policy guest on iza.plan_summary for select to iza_respondent using (version = iza.guest_version());
create policy guest on iza.plan_unit for select to iza_respondent
  using (version = iza.guest_version() and unit <> 'outline' and in_plan and not removed);
create policy guest on iza.plan_outline_shown for select to iza_respondent using (version = iza.guest_version());
create policy guest on iza.region for select to iza_respondent using (true);
create policy guest on iza.party for select to iza_respondent using (true);
create policy guest on iza.guest for select to iza_respondent using (id = iza.guest());
create policy guest_opens on iza.guest for update to iza_respondent
  using (id = iza.guest() and version = iza.guest_version());
create policy guest on iza.guest_response for select to iza_respondent using (guest = iza.guest());
create policy guest_writes on iza.guest_response for insert to iza_respondent
  with check (guest = iza.guest() and came_by = 'link' and iza.guest_version() is not null);
create policy guest_changes on iza.guest_response for update to iza_respondent
  using (guest = iza.guest() and came_by = 'link' and iza.guest_version() is not null);
create policy guest_tells on iza.event for insert to iza_respondent
  with check (version = iza.guest_version() and event ->> 'kind' = 'guest-response-sent' and event ->> 'guest' = iza.guest()::text);

revoke execute on function iza.guest, iza.guest_version, iza.enter_guest, iza.guest_invited, iza.guest_response_saved,
  iza.guest_response_handled, iza.may_invite, iza.invites_guest, iza.record_guest_response from public;
grant execute on function iza.record_guest_response, iza.enter_guest, iza.may_invite, iza.invites_guest, iza.guest, iza.guest_version to iza_server;
grant execute on function iza.guest, iza.guest_version, iza.today, iza.now_ms, iza.refuse to iza_respondent;
