-- Progress of a plan that was adopted: rounds at the region's own rhythm, what is asked in each, and what the parties said.

create table iza.progress_setting (
  plan uuid not null references iza.plan (id),
  revision integer not null check (revision >= 1),
  content jsonb not null,
  saved_at timestamptz(3) not null,
  saved_by uuid,
  saved_by_name text,
  primary key (plan, revision)
);
comment on table iza.progress_setting is 'How a region shows the progress of a plan. Every revision stays; the last one counts.';
comment on column iza.progress_setting.plan is 'The plan.';
comment on column iza.progress_setting.revision is '1 when first chosen, one more with each save.';
comment on column iza.progress_setting.content is 'As `progressSettingsSchema` has it.';
comment on column iza.progress_setting.saved_at is 'When.';
comment on column iza.progress_setting.saved_by is 'Who; null: the operator.';
comment on column iza.progress_setting.saved_by_name is 'The name it had then.';

create table iza.progress_round (
  id uuid primary key,
  plan uuid not null references iza.plan (id),
  version uuid not null references iza.plan_version (id),
  number integer not null check (number >= 1),
  kind text not null,
  regions text[] not null,
  asks text[] not null check (asks <@ '{obstacle,help,observations,evidence}'),
  words jsonb not null,
  due date not null,
  note text not null,
  asked integer not null check (asked >= 0),
  begun_on date not null,
  begun_at timestamptz(3) not null,
  begun_by uuid,
  begun_by_name text,
  begun_by_party text references iza.party (id),
  closed_on date,
  closed_at timestamptz(3),
  closed_by uuid,
  closed_by_name text,
  unique (plan, number),
  constraint progress_round_closed check ((closed_on is null) = (closed_at is null))
);
create unique index progress_round_one_open on iza.progress_round (plan) where closed_at is null;
comment on table iza.progress_round is 'A round in which the parties of a plan say how it goes, made from a version of the plan.';
comment on column iza.progress_round.id is 'UUIDv7.';
comment on column iza.progress_round.plan is 'The plan.';
comment on column iza.progress_round.version is 'Version that it was made from.';
comment on column iza.progress_round.number is 'Number within the plan, from 1.';
comment on column iza.progress_round.kind is 'Kind of the plan, for row-level security.';
comment on column iza.progress_round.regions is 'Regions of the plan, for row-level security.';
comment on column iza.progress_round.asks is 'What is asked beside status and explanation.';
comment on column iza.progress_round.words is 'The region''s own words for statuses.';
comment on column iza.progress_round.due is 'Last day to answer.';
comment on column iza.progress_round.note is 'What the leaders say to those who answer; empty: nothing.';
comment on column iza.progress_round.asked is 'How many things were asked; what was finished before is not.';
comment on column iza.progress_round.begun_on is 'Day of the installation on which it began.';
comment on column iza.progress_round.begun_at is 'When it began.';
comment on column iza.progress_round.begun_by is 'Who began it; null: the operator.';
comment on column iza.progress_round.begun_by_name is 'The name it had then.';
comment on column iza.progress_round.begun_by_party is 'For which party.';
comment on column iza.progress_round.closed_on is 'Day of the installation on which it was closed; null: it is open.';
comment on column iza.progress_round.closed_at is 'When it was closed; null: it is open.';
comment on column iza.progress_round.closed_by is 'Who closed it.';
comment on column iza.progress_round.closed_by_name is 'The name it had then.';

create table iza.progress_line (
  round uuid not null references iza.progress_round (id),
  subject text not null check (subject = 'plan' or subject ~ '^[0-9a-f-]{36}$'),
  position integer not null,
  title text not null,
  code text,
  under text[] not null,
  targets jsonb not null,
  parties text[] not null,
  asked boolean not null,
  reporter_party text references iza.party (id),
  reporter_person uuid,
  reporter_person_name text,
  reported_at timestamptz(3),
  primary key (round, subject)
);
comment on table iza.progress_line is 'One thing that is asked after in a round, as the plan had it when the round began.';
comment on column iza.progress_line.round is 'The round.';
comment on column iza.progress_line.subject is 'Id of an item, or the word plan for the plan as a whole.';
comment on column iza.progress_line.position is 'Place in the order of the plan.';
comment on column iza.progress_line.title is 'Title of the item then.';
comment on column iza.progress_line.code is 'Printed code; null: none.';
comment on column iza.progress_line.under is 'Titles of the items above it, outermost first.';
comment on column iza.progress_line.targets is 'Targets that are asked after with it, as they were.';
comment on column iza.progress_line.parties is 'Parties that must answer: named in the agreement, or bound to it.';
comment on column iza.progress_line.asked is 'false: finished before, so not asked again.';
comment on column iza.progress_line.reporter_party is 'Party that reports; null: whoever of the parties comes first.';
comment on column iza.progress_line.reporter_person is 'Person that took it on; null: anyone of that party.';
comment on column iza.progress_line.reporter_person_name is 'The name it had then.';
comment on column iza.progress_line.reported_at is 'When it was first reported on in this round; null: not heard of.';

create table iza.progress_draft (
  round uuid not null,
  subject text not null,
  party text not null references iza.party (id),
  content jsonb not null,
  revision integer not null check (revision >= 1),
  saved_at timestamptz(3) not null,
  saved_by uuid,
  saved_by_name text,
  primary key (round, subject, party),
  constraint progress_draft_of_line foreign key (round, subject) references iza.progress_line (round, subject)
);
comment on table iza.progress_draft is 'What a party typed and did not send in: its own.';
comment on column iza.progress_draft.round is 'The round.';
comment on column iza.progress_draft.subject is 'What it is about.';
comment on column iza.progress_draft.party is 'Whose it is.';
comment on column iza.progress_draft.content is 'As `progressAnswerSchema` has it.';
comment on column iza.progress_draft.revision is '1 when made, one more with each save.';
comment on column iza.progress_draft.saved_at is 'When it was saved last.';
comment on column iza.progress_draft.saved_by is 'By whom.';
comment on column iza.progress_draft.saved_by_name is 'The name it had then.';

create table iza.progress_report (
  id uuid primary key,
  round uuid not null,
  subject text not null,
  party text not null references iza.party (id),
  answer jsonb not null,
  unchanged boolean not null,
  reason text,
  at timestamptz(3) not null,
  day date not null,
  person uuid,
  person_name text,
  constraint progress_report_of_line foreign key (round, subject) references iza.progress_line (round, subject)
);
create index progress_report_line on iza.progress_report (round, subject, id);
comment on table iza.progress_report is 'What a party sent in. Only added to: a later one of the same line corrects the earlier, which stays on record.';
comment on column iza.progress_report.id is 'UUIDv7.';
comment on column iza.progress_report.round is 'The round.';
comment on column iza.progress_report.subject is 'What it is about.';
comment on column iza.progress_report.party is 'Who said so.';
comment on column iza.progress_report.answer is 'As `progressAnswerSchema` has it.';
comment on column iza.progress_report.unchanged is 'true: said as unchanged since the round before.';
comment on column iza.progress_report.reason is 'Why it was corrected after the round had closed; null: the round was open.';
comment on column iza.progress_report.at is 'When.';
comment on column iza.progress_report.day is 'Day of the installation.';
comment on column iza.progress_report.person is 'Who sent it in; null: the operator.';
comment on column iza.progress_report.person_name is 'The name it had then.';

create table iza.published_progress (
  plan uuid not null references iza.plan (id),
  number integer not null,
  closed_on date not null,
  words jsonb not null,
  lines jsonb not null,
  primary key (plan, number)
);
comment on table iza.published_progress is 'What the public reads of a closed round, where the region chose so: status and observations, no explanations.';
comment on column iza.published_progress.plan is 'The plan.';
comment on column iza.published_progress.number is 'Number of the round.';
comment on column iza.published_progress.closed_on is 'Day on which it was closed.';
comment on column iza.published_progress.words is 'The region''s own words for statuses.';
comment on column iza.published_progress.lines is 'For each thing that was reported on: subject, title, status, targets, observations.';

-- Who leads: those who take the initiative for a plan. Who answers: the plan's own people, for their party.
create function iza.may_lead_progress(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.beginner_role(kind, iza.actor_role()) and stage not in ('proposal', 'profile') and regions && iza.actor_regions();

create function iza.may_report_progress(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.is_insider(kind, regions) and stage not in ('proposal', 'profile');

-- For whom the actor answers in a plan: its own party, and those that gave it a mandate to bind them.
create function iza.answers_for(wanted uuid) returns text[] language plpgsql stable security definer set search_path = iza, pg_temp as $$
begin
  return array_append(array(
    select m.party from mandate m
    where m.plan = wanted and m.holder = iza.actor_party() and 'commit' = any (m.scope) and m.withdrawn_at is null
      and iza.holds_on(iza.today(), m.valid_from, m.valid_to)), iza.actor_party());
end $$;

-- Whether something that is asked in a round is the actor's to see: who leads sees all; a party what is asked of it; the plan's people and
-- the ministry what was reported, once the round is closed.
create function iza.sees_progress(of_round uuid, is_reported boolean, asked_of text[], reporter text) returns boolean
  language plpgsql stable security definer set search_path = iza, pg_temp
as $$
declare r record;
begin
  select o.plan, o.kind, o.regions, o.closed_at is not null as closed into r from progress_round o where o.id = of_round;
  if not found then return false; end if;
  if r.closed and is_reported and iza.actor_role() = 'vws-programme' then return true; end if;
  if not iza.is_insider(r.kind, r.regions) then return false; end if;
  return (r.closed and is_reported) or iza.beginner_role(r.kind, iza.actor_role())
    or coalesce(asked_of || reporter, asked_of) && iza.answers_for(r.plan);
end $$;

create function iza.leads_open_round(of_round uuid) returns boolean language plpgsql stable security definer set search_path = iza, pg_temp as $$
begin
  return exists (
    select from progress_round r join plan_version v on v.id = r.version
    where r.id = of_round and r.closed_at is null and iza.may_lead_progress(v.kind, v.stage, v.regions));
end $$;

-- Of whom a line is asked, in a round that is open.
create function iza.is_asked_of_actor(of_round uuid, of_subject text) returns boolean
  language plpgsql stable security definer set search_path = iza, pg_temp
as $$
begin
  return exists (
    select from progress_line l join progress_round r on r.id = l.round join plan_version v on v.id = r.version
    where l.round = of_round and l.subject = of_subject and r.closed_at is null
      and iza.may_report_progress(v.kind, v.stage, v.regions)
      and (l.parties && iza.answers_for(r.plan) or l.reporter_party = any (iza.answers_for(r.plan))));
end $$;

-- What was closed is corrected by who said it, or by who leads.
create function iza.may_correct_progress(of_round uuid, of_subject text) returns boolean
  language plpgsql stable security definer set search_path = iza, pg_temp
as $$
begin
  return exists (
    select from progress_line l join progress_round r on r.id = l.round join plan_version v on v.id = r.version
    where l.round = of_round and l.subject = of_subject and r.closed_at is not null
      and (
        iza.may_lead_progress(v.kind, v.stage, v.regions)
        or (iza.may_report_progress(v.kind, v.stage, v.regions) and l.reporter_party = any (iza.answers_for(r.plan)))));
end $$;

grant select, insert (plan, revision, content) on iza.progress_setting to iza_server;
create policy read on iza.progress_setting for select to iza_server
  using (exists (select from iza.plan p where p.id = progress_setting.plan and iza.reads_beside(p.kind, p.regions)));
create policy write on iza.progress_setting for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.plan = progress_setting.plan and iza.may_lead_progress(v.kind, v.stage, v.regions)));

-- The ministry reads what was reported, once a round is closed.
grant select, insert (id, version, number, asks, words, due, note, asked), update (closed_on, due, note) on iza.progress_round to iza_server;
create policy read on iza.progress_round for select to iza_server
  using (iza.is_insider(kind, regions) or (iza.actor_role() = 'vws-programme' and closed_at is not null));
create policy begin on iza.progress_round for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.id = progress_round.version and iza.may_lead_progress(v.kind, v.stage, v.regions)));
create policy change on iza.progress_round for update to iza_server
  using (exists (
    select from iza.plan_version v where v.id = progress_round.version and iza.may_lead_progress(v.kind, v.stage, v.regions)));

grant select, insert (round, subject, position, title, code, under, targets, parties, asked, reporter_party, reporter_person),
  update (reporter_party, reporter_person) on iza.progress_line to iza_server;
create policy read on iza.progress_line for select to iza_server
  using (iza.sees_progress(round, reported_at is not null, parties, reporter_party));
create policy ask on iza.progress_line for insert to iza_server with check (iza.leads_open_round(round));
create policy assign on iza.progress_line for update to iza_server
  using (iza.leads_open_round(round) or iza.is_asked_of_actor(round, subject))
  with check (
    (reporter_party = iza.actor_party() and reporter_person = iza.actor_person()) or iza.leads_open_round(round));

grant select, insert (round, subject, party, content, revision), update (content, revision), delete on iza.progress_draft to iza_server;
create policy read on iza.progress_draft for select to iza_server
  using (
    party = iza.actor_party()
    and exists (select from iza.progress_round r where r.id = progress_draft.round and iza.is_insider(r.kind, r.regions)));
create policy write on iza.progress_draft for insert to iza_server
  with check (party = iza.actor_party() and iza.is_asked_of_actor(round, subject));
create policy change on iza.progress_draft for update to iza_server
  using (party = iza.actor_party() and iza.is_asked_of_actor(round, subject));
create policy sent on iza.progress_draft for delete to iza_server
  using (party = iza.actor_party() and iza.is_asked_of_actor(round, subject));

grant select, insert (id, round, subject, party, answer, unchanged, reason) on iza.progress_report to iza_server;
create policy read on iza.progress_report for select to iza_server
  using (exists (
    select from iza.progress_line l where l.round = progress_report.round and l.subject = progress_report.subject));
create policy report on iza.progress_report for insert to iza_server
  with check (
    party = iza.actor_party()
    and case when reason is null then iza.is_asked_of_actor(round, subject) else iza.may_correct_progress(round, subject) end);

grant select on iza.published_progress to iza_server, iza_anonymous;
create policy read on iza.published_progress for select to iza_server, iza_anonymous using (true);

do $$
declare name text;
begin
  foreach name in array '{progress_setting,progress_round,progress_line,progress_draft,progress_report,published_progress}'::text[] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

create trigger only_added_to before update or delete on iza.progress_setting for each row execute function iza.only_added_to();
create trigger only_added_to before update or delete on iza.progress_report for each row execute function iza.only_added_to();
create trigger never_gone before delete on iza.progress_round for each row execute function iza.only_added_to();
create trigger never_gone before delete on iza.progress_line for each row execute function iza.only_added_to();

create function iza.progress_set() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  perform from plan p where p.id = new.plan for no key update;
  if new.revision <> 1 + coalesce((select max(s.revision) from progress_setting s where s.plan = new.plan), 0) then
    perform iza.refuse('revision-skipped', 'a save makes the next revision');
  end if;
  new.saved_at := iza.now_ms();
  new.saved_by := iza.actor_person();
  new.saved_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger set_once before insert on iza.progress_setting for each row execute function iza.progress_set();

-- A round is made from an adopted version, or from an imported one whose adoption was reported elsewhere.
create function iza.progress_round_begun() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare standing record;
begin
  select v.plan, v.kind, v.regions, v.stage, v.state into strict standing from plan_version v where v.id = new.version for share;
  if standing.stage <> 'adopted'
    and (iza.is_behind(standing.stage) or standing.state -> 'proposal' is distinct from '"before import"'::jsonb) then
    perform iza.refuse('not-followed', 'a round is made from an adopted version');
  end if;
  if new.number <> 1 + coalesce((select max(r.number) from progress_round r where r.plan = standing.plan), 0) then
    perform iza.refuse('revision-skipped', 'rounds are numbered without holes');
  end if;
  new.plan := standing.plan;
  new.kind := standing.kind;
  new.regions := standing.regions;
  new.begun_on := iza.today();
  new.begun_at := iza.now_ms();
  new.begun_by := iza.actor_person();
  new.begun_by_name := iza.actor_person_name();
  new.begun_by_party := iza.actor_party();
  new.closed_on := null;
  new.closed_at := null;
  return new;
end $$;
create trigger begun before insert on iza.progress_round for each row execute function iza.progress_round_begun();

create function iza.progress_round_changed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if old.closed_at is not null then
    perform iza.refuse('round-closed', 'a round that was closed stays closed');
  end if;
  if to_jsonb(new) - '{closed_on,due,note}'::text[] is distinct from to_jsonb(old) - '{closed_on,due,note}'::text[] then
    perform iza.refuse('round-is-fixed', 'a round keeps what it asks');
  end if;
  if new.closed_on is not null then
    new.closed_on := iza.today();
    new.closed_at := iza.now_ms();
    new.closed_by := iza.actor_person();
    new.closed_by_name := iza.actor_person_name();
  end if;
  return new;
end $$;
create trigger changed before update on iza.progress_round for each row execute function iza.progress_round_changed();

create function iza.progress_line_changed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.reported_at := null;
    return new;
  end if;
  if to_jsonb(new) - '{reporter_party,reporter_person,reporter_person_name,reported_at}'::text[]
    is distinct from to_jsonb(old) - '{reporter_party,reporter_person,reporter_person_name,reported_at}'::text[] then
    perform iza.refuse('round-is-fixed', 'a round keeps what it asks');
  end if;
  new.reporter_person_name := case
    when new.reporter_person is null then null
    when new.reporter_person is not distinct from old.reporter_person then old.reporter_person_name
    else iza.actor_person_name()
  end;
  return new;
end $$;
create trigger changed before insert or update on iza.progress_line for each row execute function iza.progress_line_changed();

create function iza.progress_drafted() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.revision <> 1 + (case tg_op when 'UPDATE' then old.revision else 0 end) then
    perform iza.refuse('revision-skipped', 'a save makes the next revision');
  end if;
  new.saved_at := iza.now_ms();
  new.saved_by := iza.actor_person();
  new.saved_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger saved before insert or update on iza.progress_draft for each row execute function iza.progress_drafted();

-- One person reports on a line: whoever took it on, or was first.
create function iza.progress_reported() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  line record;
  closed timestamptz;
begin
  select r.closed_at into strict closed from progress_round r where r.id = new.round for share;
  select l.reporter_party, l.reporter_person into strict line
    from progress_line l where l.round = new.round and l.subject = new.subject for no key update;
  if (closed is not null) <> (new.reason is not null) then
    perform iza.refuse('round-closed', 'after closing, a correction says why');
  end if;
  if closed is null and line.reporter_person is not null and line.reporter_person is distinct from iza.actor_person() then
    perform iza.refuse('another-reports', 'one person reports on an agreement');
  end if;
  new.at := iza.now_ms();
  new.day := iza.today();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  update progress_line l
    set reported_at = coalesce(l.reported_at, new.at),
      reporter_party = coalesce(l.reporter_party, new.party),
      reporter_person = case when closed is null then coalesce(l.reporter_person, new.person) else l.reporter_person end
    where l.round = new.round and l.subject = new.subject;
  return new;
end $$;
create trigger reported before insert on iza.progress_report for each row execute function iza.progress_reported();

-- What the public reads: nothing, unless the region chose so.
create function iza.publish_progress(wanted uuid) returns void language plpgsql security definer set search_path = iza, pg_temp as $$
declare chosen jsonb;
begin
  delete from published_progress where plan = wanted;
  select s.content into chosen from progress_setting s where s.plan = wanted order by s.revision desc limit 1;
  if coalesce((chosen -> 'isPublic')::boolean, false) is not true then return; end if;
  insert into published_progress (plan, number, closed_on, words, lines)
    select r.plan, r.number, r.closed_on, r.words, coalesce((
      select jsonb_agg(jsonb_build_object(
        'subject', l.subject, 'title', l.title, 'under', to_jsonb(l.under), 'status', said.answer -> 'status',
        'targets', (
          select coalesce(jsonb_agg(jsonb_build_object('id', t -> 'id', 'indicator', t -> 'indicator')), '[]')
          from jsonb_array_elements(l.targets) t),
        'observations', said.answer -> 'observations') order by l.position)
      from progress_line l
      cross join lateral (
        select p.answer from progress_report p where p.round = l.round and p.subject = l.subject order by p.id desc limit 1) said
      where l.round = r.id), '[]')
    from progress_round r where r.plan = wanted and r.closed_at is not null;
end $$;

create function iza.publish_progress_set() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  perform iza.publish_progress(new.plan);
  return null;
end $$;
create trigger publish after insert on iza.progress_setting for each row execute function iza.publish_progress_set();
create trigger publish after update of closed_on on iza.progress_round for each row
  when (old.closed_on is null and new.closed_on is not null) execute function iza.publish_progress_set();

create function iza.publish_progress_corrected() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  perform iza.publish_progress((select r.plan from progress_round r where r.id = new.round));
  return null;
end $$;
create trigger publish after insert on iza.progress_report for each row
  when (new.reason is not null) execute function iza.publish_progress_corrected();

-- The ministry is told when there is something to read.
create policy read_progress on iza.event for select to iza_server
  using (iza.actor_role() = 'vws-programme' and event ->> 'kind' in ('progress-round-closed', 'progress-corrected'));

revoke execute on function iza.may_lead_progress, iza.may_report_progress, iza.answers_for, iza.is_asked_of_actor, iza.sees_progress,
  iza.leads_open_round, iza.may_correct_progress, iza.progress_set,
  iza.progress_round_begun, iza.progress_round_changed, iza.progress_line_changed, iza.progress_drafted, iza.progress_reported,
  iza.publish_progress, iza.publish_progress_set, iza.publish_progress_corrected from public;
grant execute on function iza.may_lead_progress, iza.may_report_progress, iza.answers_for, iza.is_asked_of_actor, iza.sees_progress,
  iza.leads_open_round, iza.may_correct_progress to iza_server;
