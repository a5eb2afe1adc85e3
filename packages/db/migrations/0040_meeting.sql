-- Meetings of a region: agenda, notes, what was decided and who does what; the region's own, like the working corner of its plan.

create table iza.meeting (
  id uuid primary key,
  region text not null references iza.region (id),
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id)
);
create index meeting_region on iza.meeting (region);
comment on table iza.meeting is 'Meeting of a region; what it says and where it stands is in its saves.';
comment on column iza.meeting.id is 'UUIDv7.';
comment on column iza.meeting.region is 'The region.';
comment on column iza.meeting.at is 'When it was planned.';
comment on column iza.meeting.person is 'By whom.';
comment on column iza.meeting.person_name is 'The name it had then.';
comment on column iza.meeting.party is 'For which party.';

create table iza.meeting_save (
  meeting uuid not null references iza.meeting (id),
  revision int not null,
  content jsonb not null,
  state text not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  primary key (meeting, revision),
  constraint meeting_save_state check (state in ('planned', 'held', 'closed', 'cancelled'))
);
comment on table iza.meeting_save is 'Every save of a meeting, whole; the newest holds, and none follows the one that closes or cancels it.';
comment on column iza.meeting_save.meeting is 'The meeting.';
comment on column iza.meeting_save.revision is 'From 1, without holes.';
comment on column iza.meeting_save.content is 'Day, place, who is invited, and the agenda with what was said.';
comment on column iza.meeting_save.state is 'planned, held, closed or cancelled.';
comment on column iza.meeting_save.at is 'When.';
comment on column iza.meeting_save.person is 'Who.';
comment on column iza.meeting_save.person_name is 'The name it had then.';
comment on column iza.meeting_save.party is 'For which party.';

create table iza.meeting_decision (
  decision uuid primary key references iza.body_decision (id),
  meeting uuid not null references iza.meeting (id),
  point uuid not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id)
);
create index meeting_decision_meeting on iza.meeting_decision (meeting);
comment on table iza.meeting_decision is 'In which meeting, on which point, a decision on a plan was taken; the decision itself is recorded with the plan.';
comment on column iza.meeting_decision.decision is 'The decision.';
comment on column iza.meeting_decision.meeting is 'The meeting.';
comment on column iza.meeting_decision.point is 'Point of its agenda.';
comment on column iza.meeting_decision.at is 'When it was noted.';
comment on column iza.meeting_decision.person is 'By whom.';
comment on column iza.meeting_decision.person_name is 'The name it had then.';
comment on column iza.meeting_decision.party is 'For which party.';

create table iza.meeting_action (
  id uuid primary key,
  meeting uuid not null references iza.meeting (id),
  point uuid not null,
  what text not null,
  owner uuid not null,
  owner_name text not null,
  due date not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  constraint meeting_action_says_something check (length(trim(what)) > 0)
);
create index meeting_action_meeting on iza.meeting_action (meeting);
create index meeting_action_owner on iza.meeting_action (owner);
comment on table iza.meeting_action is 'What somebody does after a meeting. Never changed: it is done, or dropped and another noted.';
comment on column iza.meeting_action.id is 'UUIDv7.';
comment on column iza.meeting_action.meeting is 'The meeting.';
comment on column iza.meeting_action.point is 'Point of its agenda.';
comment on column iza.meeting_action.what is 'What is to be done.';
comment on column iza.meeting_action.owner is 'Who does it: one of the people of the region.';
comment on column iza.meeting_action.owner_name is 'The name it had then.';
comment on column iza.meeting_action.due is 'By which day.';
comment on column iza.meeting_action.at is 'When it was noted.';
comment on column iza.meeting_action.person is 'By whom.';
comment on column iza.meeting_action.person_name is 'The name it had then.';
comment on column iza.meeting_action.party is 'For which party.';

create table iza.meeting_action_end (
  action uuid primary key references iza.meeting_action (id),
  ends text not null,
  note text not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  constraint meeting_action_end_known check (ends in ('done', 'dropped'))
);
comment on table iza.meeting_action_end is 'That an action was done, or is needed no more.';
comment on column iza.meeting_action_end.action is 'The action.';
comment on column iza.meeting_action_end.ends is 'done or dropped.';
comment on column iza.meeting_action_end.note is 'The words with it; may be empty.';
comment on column iza.meeting_action_end.at is 'When.';
comment on column iza.meeting_action_end.person is 'Who.';
comment on column iza.meeting_action_end.person_name is 'The name it had then.';
comment on column iza.meeting_action_end.party is 'For which party.';

-- A region's meetings are read and kept by those who read and write its plan while it is drafted.
create function iza.meeting_kind(wanted text) returns text language sql stable
  return (select case r.kind when 'roaz' then 'roaz' else 'regional' end from iza.region r where r.id = wanted);
create function iza.reads_meetings(wanted text) returns boolean language sql stable
  return wanted = any (iza.actor_regions()) and coalesce(iza.insider_role(iza.meeting_kind(wanted), iza.actor_role()), false);
create function iza.keeps_meetings(wanted text) returns boolean language sql stable
  return wanted = any (iza.actor_regions()) and coalesce(iza.editor_role(iza.meeting_kind(wanted), iza.actor_role()), false);
create function iza.meeting_state(wanted uuid) returns text language sql stable security definer set search_path = iza, pg_temp
  return (select s.state from iza.meeting_save s where s.meeting = wanted order by s.revision desc limit 1);

create function iza.people_of_region(wanted text) returns table (person uuid, name text, party text)
language sql stable security definer set search_path = iza, pg_temp as $$
  select distinct on (p.id) p.id, p.name, y.name
  from role_grant g join person p on p.id = g.person join party y on y.id = g.party
  where g.region = wanted and iza.reads_meetings(wanted) and iza.insider_role(iza.meeting_kind(wanted), g.role)
    and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null and p.disabled_at is null
  order by p.id, y.name
$$;
comment on function iza.people_of_region is 'The region''s own people, for one of them; nobody for anyone else.';

do $$
declare name text;
begin
  foreach name in array '{meeting,meeting_save,meeting_decision,meeting_action,meeting_action_end}'::text[]
  loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
    execute format('create trigger signed before insert on iza.%I for each row execute function iza.sign_row()', name);
    execute format('create trigger only_added_to before update or delete on iza.%I for each row execute function iza.only_added_to()', name);
  end loop;
end $$;

grant select, insert (id, region) on iza.meeting to iza_server;
create policy read on iza.meeting for select to iza_server using (iza.reads_meetings(region));
create policy write on iza.meeting for insert to iza_server with check (iza.keeps_meetings(region));

grant select, insert (meeting, revision, content, state) on iza.meeting_save to iza_server;
create policy read on iza.meeting_save for select to iza_server
  using (exists (select from iza.meeting m where m.id = meeting_save.meeting));
create policy write on iza.meeting_save for insert to iza_server
  with check (exists (select from iza.meeting m where m.id = meeting_save.meeting and iza.keeps_meetings(m.region)));

grant select, insert (decision, meeting, point) on iza.meeting_decision to iza_server;
create policy read on iza.meeting_decision for select to iza_server
  using (exists (select from iza.meeting m where m.id = meeting_decision.meeting));
-- The decision is one that the actor may read: of a plan of its own.
create policy write on iza.meeting_decision for insert to iza_server
  with check (
    exists (select from iza.body_decision d where d.id = meeting_decision.decision)
    and exists (
      select from iza.meeting m
      where m.id = meeting_decision.meeting and iza.keeps_meetings(m.region) and iza.meeting_state(m.id) = 'held'));

grant select, insert (id, meeting, point, what, owner, due) on iza.meeting_action to iza_server;
create policy read on iza.meeting_action for select to iza_server
  using (exists (select from iza.meeting m where m.id = meeting_action.meeting));
create policy write on iza.meeting_action for insert to iza_server
  with check (exists (
    select from iza.meeting m
    where m.id = meeting_action.meeting and iza.keeps_meetings(m.region) and iza.meeting_state(m.id) = 'held'));

grant select, insert (action, ends, note) on iza.meeting_action_end to iza_server;
create policy read on iza.meeting_action_end for select to iza_server
  using (exists (select from iza.meeting_action a where a.id = meeting_action_end.action));
create policy write on iza.meeting_action_end for insert to iza_server
  with check (exists (
    select from iza.meeting_action a join iza.meeting m on m.id = a.meeting
    where a.id = meeting_action_end.action and (a.owner = iza.actor_person() or iza.keeps_meetings(m.region))));

create function iza.meeting_saves() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  last record;
  fits boolean;
begin
  perform from meeting m where m.id = new.meeting for update;
  select s.revision, s.state into last from meeting_save s where s.meeting = new.meeting order by s.revision desc limit 1;
  if new.revision <> coalesce(last.revision, 0) + 1 then
    perform iza.refuse('conflict', 'someone saved the meeting meanwhile');
  end if;
  fits := case coalesce(last.state, 'none')
    when 'none' then new.state = 'planned'
    when 'planned' then new.state in ('planned', 'cancelled')
      or (new.state = 'held' and (new.content ->> 'on')::date <= iza.today())
    when 'held' then new.state in ('held', 'closed')
    else false
  end;
  if not fits then
    perform iza.refuse('no-such-move', 'a meeting is planned, held on its day at the earliest, and closed; or cancelled before it is held');
  end if;
  return new;
end $$;
create trigger a_follows before insert on iza.meeting_save for each row execute function iza.meeting_saves();

create function iza.meeting_owner() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  select p.name into new.owner_name
  from meeting m, lateral iza.people_of_region(m.region) p where m.id = new.meeting and p.person = new.owner;
  if new.owner_name is null then
    perform iza.refuse('not-of-the-region', 'an action is done by one of the people of the region');
  end if;
  return new;
end $$;
create trigger a_owned before insert on iza.meeting_action for each row execute function iza.meeting_owner();

revoke execute on function iza.meeting_kind, iza.reads_meetings, iza.keeps_meetings, iza.meeting_state, iza.people_of_region,
  iza.meeting_saves, iza.meeting_owner from public;
grant execute on function iza.meeting_kind, iza.reads_meetings, iza.keeps_meetings, iza.meeting_state, iza.people_of_region to iza_server;
