-- Mail that waits to be sent, what persons want to be mailed, personal calendar addresses, and jobs that ran.

create table iza.mail (
  id uuid primary key,
  content jsonb not null,
  kind text not null generated always as (content ->> 'kind') stored,
  once text unique,
  person uuid references iza.person (id),
  to_name text not null,
  to_address text,
  language text not null default 'nl',
  secret text,
  created_at timestamptz(3) not null default now(),
  due_at timestamptz(3) not null default now(),
  attempts int not null default 0,
  last_error text,
  sent_at timestamptz(3),
  failed_at timestamptz(3),
  constraint mail_language check (language in ('nl', 'en')),
  constraint mail_ends_once check (sent_at is null or failed_at is null),
  constraint mail_waits_with_address check (to_address is not null or sent_at is not null or failed_at is not null)
);
create index mail_waiting on iza.mail (due_at) where sent_at is null and failed_at is null;
create index mail_person on iza.mail (person);

create table iza.notification_setting (
  person uuid primary key references iza.person (id),
  settings jsonb not null,
  saved_at timestamptz(3) not null default now()
);

create table iza.calendar_link (
  token_hash bytea primary key,
  person uuid not null references iza.person (id),
  created_at timestamptz(3) not null default now(),
  revoked_at timestamptz(3)
);
create unique index calendar_link_one_each on iza.calendar_link (person) where revoked_at is null;

create table iza.calendar_entry (
  uid text primary key,
  said text not null,
  sequence int not null default 0,
  changed_at timestamptz(3) not null default now(),
  constraint calendar_entry_sequence_from_0 check (sequence >= 0)
);

create table iza.job_run (
  job text not null,
  period text not null,
  cursor bigint,
  outcome text,
  at timestamptz(3) not null default now(),
  primary key (job, period)
);

comment on table iza.mail is 'A mail, written with what caused it, sent after commit, at least once under the same message number. No contents of plans.';
comment on column iza.mail.id is 'Number of the mail; its Message-ID is made of it, so that a second delivery is known as the same mail.';
comment on column iza.mail.content is 'What it says: names of plans, counts and days; the words are made when it is sent.';
comment on column iza.mail.kind is 'Which mail it is, from content.';
comment on column iza.mail.once is 'What it is about: nobody is mailed twice about the same. Null: each time anew.';
comment on column iza.mail.person is 'Whom it goes to; null: someone without an account, or not known.';
comment on column iza.mail.to_name is 'Name of who it goes to.';
comment on column iza.mail.to_address is 'Address it goes to; forgotten some time after it ended.';
comment on column iza.mail.language is 'Language it is written in.';
comment on column iza.mail.secret is 'Secret of a link in it, kept only until it was sent or given up; elsewhere only its hash is known.';
comment on column iza.mail.created_at is 'When it was written.';
comment on column iza.mail.due_at is 'From when it may be sent; after a failure: when it is tried again.';
comment on column iza.mail.attempts is 'How often it was tried.';
comment on column iza.mail.last_error is 'What the mail server said the last time it failed.';
comment on column iza.mail.sent_at is 'When the mail server took it over; null: not yet.';
comment on column iza.mail.failed_at is 'When it was given up; null: it was not.';
comment on table iza.notification_setting is 'What a person wants to be mailed; no row: what holds for everyone who chose nothing.';
comment on column iza.notification_setting.person is 'Whose choice it is.';
comment on column iza.notification_setting.settings is 'How often a digest, which notices at once, in which language.';
comment on column iza.notification_setting.saved_at is 'When it was chosen.';
comment on table iza.calendar_link is 'A secret address under which a calendar program reads a person''s deadlines.';
comment on column iza.calendar_link.token_hash is 'SHA-256 of the secret; the secret itself is not stored.';
comment on column iza.calendar_link.person is 'Whose deadlines it shows.';
comment on column iza.calendar_link.created_at is 'When it was made.';
comment on column iza.calendar_link.revoked_at is 'When it was withdrawn; null: it works.';
comment on table iza.calendar_entry is 'What calendars were last told of a deadline, so that a moved one moves there too.';
comment on column iza.calendar_entry.uid is 'Number of the deadline in calendars; stays the same.';
comment on column iza.calendar_entry.said is 'Hash of day and words as they were told last.';
comment on column iza.calendar_entry.sequence is 'How often it was changed since it was first told.';
comment on column iza.calendar_entry.changed_at is 'When it was changed last.';
comment on table iza.job_run is 'What a job did last or for a period, so that it is done once, whichever server process does it.';
comment on column iza.job_run.job is 'Name of the job.';
comment on column iza.job_run.period is 'What it was done for: a day with a person, or the whole.';
comment on column iza.job_run.cursor is 'Number of the last event that it looked at; null: it looks at none.';
comment on column iza.job_run.outcome is 'What came of it, in short.';
comment on column iza.job_run.at is 'When it was done last.';

do $$
declare name text;
begin
  foreach name in array array['mail', 'notification_setting', 'calendar_link', 'calendar_entry', 'job_run'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

-- A person's own choices and address; mails and jobs are the operator's.
grant select, insert (person, settings), update (settings, saved_at) on iza.notification_setting to iza_server;
create policy own on iza.notification_setting for all to iza_server using (person = iza.actor_person());
grant select (person, created_at, revoked_at), insert (token_hash, person), update (revoked_at) on iza.calendar_link to iza_server;
create policy own on iza.calendar_link for all to iza_server using (person = iza.actor_person());

-- Events before this were told to nobody by mail, and are not told now.
insert into iza.job_run (job, period, cursor) select 'notices', 'all', last from iza.event_counter;

-- Asks for a sign-in link by mail. Who is not known, was disabled or has no right today gets none; the answer does not tell which.
create function iza.request_sign_in_link(address text, link_hash bytea, link_secret text, mail_id uuid, back text, minutes int)
  returns void language plpgsql security definer set search_path = iza, pg_temp
as $$
declare found_person record;
begin
  select p.id, p.name, p.email, coalesce(n.settings ->> 'language', 'nl') as language into found_person
    from person p left join notification_setting n on n.person = p.id
    where lower(p.email) = lower(address) and p.disabled_at is null
      and exists (
        select from role_grant g where g.person = p.id and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null);
  if not found then return; end if;
  insert into sign_in_link (token_hash, person, expires_at)
    values (link_hash, found_person.id, now() + make_interval(mins => minutes));
  insert into mail (id, content, person, to_name, to_address, language, secret)
    values (mail_id, jsonb_strip_nulls(jsonb_build_object('kind', 'sign-in-link', 'minutes', minutes, 'back', back)),
      found_person.id, found_person.name, found_person.email, found_person.language, link_secret);
end $$;

-- A session for the moment in which a calendar is read. Null: no such address, it was revoked, or the person was disabled.
create function iza.open_calendar_session(link_hash bytea, session_hash bytea) returns jsonb
  language plpgsql security definer set search_path = iza, pg_temp
as $$
declare found_person record;
begin
  select p.id, coalesce(n.settings ->> 'language', 'nl') as language into found_person
    from calendar_link l join person p on p.id = l.person left join notification_setting n on n.person = p.id
    where l.token_hash = link_hash and l.revoked_at is null and p.disabled_at is null;
  if not found then return null; end if;
  insert into session (token_hash, person, expires_at) values (session_hash, found_person.id, now() + interval '1 minute');
  return jsonb_build_object('language', found_person.language, 'capacities', iza.capacities(found_person.id));
end $$;

-- Which number each deadline has by now: one that was told otherwise before gets the next.
create function iza.calendar_sequences(entries jsonb) returns table (uid text, sequence int, changed_at timestamptz)
  language sql security definer set search_path = iza, pg_temp
as $$
  insert into calendar_entry as known (uid, said)
    select distinct on (e ->> 'uid') e ->> 'uid', e ->> 'said' from jsonb_array_elements(entries) e order by e ->> 'uid'
  on conflict (uid) do update
    set sequence = known.sequence + (known.said <> excluded.said)::int,
      changed_at = case when known.said <> excluded.said then now() else known.changed_at end,
      said = excluded.said
  returning known.uid, known.sequence, known.changed_at
$$;

revoke execute on function iza.request_sign_in_link, iza.open_calendar_session, iza.calendar_sequences from public;
grant execute on function iza.request_sign_in_link, iza.open_calendar_session, iza.calendar_sequences to iza_server;
