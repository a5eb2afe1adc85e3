-- The agenda: action points of the accord, dated commitments, and what was added later; what was said of each, and what serves them.

create table iza.agenda_answering (
  code text not null,
  party text not null references iza.party (id),
  primary key (code, party)
);
comment on table iza.agenda_answering is 'Organisations that answer for a group or sector, an umbrella for its members. Renewed from the code at every migration.';
comment on column iza.agenda_answering.code is 'Group, sector, network or body that the accord makes answerable.';
comment on column iza.agenda_answering.party is 'Who answers for it.';

create table iza.agenda_item (
  id text primary key,
  origin text not null check (origin in ('accord', 'added')),
  content jsonb not null,
  responsible text[] not null,
  number integer not null default 0 check (number >= 0),
  status text check (status in ('not-begun', 'on-schedule', 'behind', 'done', 'lapsed')),
  proposed text check (proposed in ('not-begun', 'on-schedule', 'behind', 'done', 'lapsed')),
  move_proposed boolean not null default false,
  sent_back boolean not null default false,
  asked date,
  moved_to jsonb,
  moves integer not null default 0 check (moves >= 0),
  trekker text references iza.party (id),
  heard date,
  milestones_open integer not null default 0,
  milestones_reported integer not null default 0,
  changed date,
  check ((moved_to is null) = (moves = 0))
);
comment on table iza.agenda_item is 'An item of the agenda with its newest standing, for lists; what was said stands in agenda_entry. Items of the accord are renewed from the code at every migration, their standing is left alone.';
comment on column iza.agenda_item.id is 'Key in the accord, or UUIDv7 of one that was added.';
comment on column iza.agenda_item.origin is 'accord: from the code; added: by the programme team.';
comment on column iza.agenda_item.content is 'What, where it is printed, first deadline, those responsible.';
comment on column iza.agenda_item.responsible is 'Codes of those responsible; empty: nobody is named.';
comment on column iza.agenda_item.number is 'Number of the last entry; 0: there is none.';
comment on column iza.agenda_item.status is 'Confirmed by the programme team; null: nothing was confirmed yet, which is not: not begun.';
comment on column iza.agenda_item.proposed is 'Status that waits for the programme team; null: none.';
comment on column iza.agenda_item.move_proposed is 'Whether a new deadline waits for the programme team.';
comment on column iza.agenda_item.sent_back is 'Whether the last proposal was sent back and nobody answered.';
comment on column iza.agenda_item.asked is 'Day on which the programme team asked for news that did not come yet; null: no question is open.';
comment on column iza.agenda_item.moved_to is 'Deadline that holds now; null: the first one still does.';
comment on column iza.agenda_item.moves is 'How often the deadline moved.';
comment on column iza.agenda_item.trekker is 'Party that answers for it in the end; null: none was appointed.';
comment on column iza.agenda_item.heard is 'Last day on which something was said of how it goes; null: never.';
comment on column iza.agenda_item.milestones_open is 'Milestones that were not reached yet.';
comment on column iza.agenda_item.milestones_reported is 'Milestones reported as reached, not confirmed yet.';
comment on column iza.agenda_item.changed is 'Day of the last entry; null: there is none.';

create table iza.agenda_entry (
  item text not null references iza.agenda_item (id),
  number integer not null check (number > 0),
  batch uuid,
  entry jsonb not null,
  kind text not null generated always as (entry ->> 'kind') stored,
  at timestamptz(3) not null,
  day date not null,
  person uuid,
  person_name text,
  party text,
  role text,
  primary key (item, number)
);
create index agenda_entry_day on iza.agenda_entry (day, item);
create index agenda_entry_batch on iza.agenda_entry (batch) where batch is not null;
comment on table iza.agenda_entry is 'What was said or decided of an item, in order; only added to.';
comment on column iza.agenda_entry.item is 'Of which item.';
comment on column iza.agenda_entry.number is 'From 1, without holes within the item.';
comment on column iza.agenda_entry.batch is 'Bulk update it came with, which can be undone at once; null: it came alone.';
comment on column iza.agenda_entry.entry is 'What was said, in the shape of the domain.';
comment on column iza.agenda_entry.kind is 'Kind of the entry.';
comment on column iza.agenda_entry.at is 'When it was written.';
comment on column iza.agenda_entry.day is 'The day the installation counted with.';
comment on column iza.agenda_entry.person is 'Who wrote it; null: the operator.';
comment on column iza.agenda_entry.person_name is 'Name of that person then.';
comment on column iza.agenda_entry.party is 'For which party.';
comment on column iza.agenda_entry.role is 'In which role.';

create table iza.agenda_link (
  id uuid primary key,
  item text not null references iza.agenda_item (id),
  title text not null,
  target jsonb not null,
  target_key text not null,
  plan uuid references iza.plan (id),
  plan_item uuid,
  added_at timestamptz(3) not null,
  added_day date not null,
  added_by uuid,
  added_by_name text,
  added_party text,
  removed_at timestamptz(3),
  removed_day date,
  removed_by uuid,
  removed_by_name text,
  check ((removed_at is null) = (removed_day is null)),
  check (plan is not null or plan_item is null)
);
create unique index agenda_link_once on iza.agenda_link (item, target_key) where removed_at is null;
create index agenda_link_plan on iza.agenda_link (plan) where plan is not null;
comment on table iza.agenda_link is 'What an item is linked to: a place in the accord, a theme, an indicator, or a plan that carries it out. Removed ones stay.';
comment on column iza.agenda_link.id is 'UUIDv7.';
comment on column iza.agenda_link.item is 'From which item of the agenda.';
comment on column iza.agenda_link.title is 'Title of the item when it was linked, for readers of the plan, who may not see the item itself.';
comment on column iza.agenda_link.target is 'To what, in the shape of the domain.';
comment on column iza.agenda_link.target_key is 'The same text for the same target.';
comment on column iza.agenda_link.plan is 'Plan that serves the item; null: another kind of link.';
comment on column iza.agenda_link.plan_item is 'Agreement of the plan; null: the plan as a whole.';
comment on column iza.agenda_link.added_at is 'When it was made.';
comment on column iza.agenda_link.added_day is 'The day the installation counted with then.';
comment on column iza.agenda_link.added_by is 'Who made it; null: the operator.';
comment on column iza.agenda_link.added_by_name is 'Name of that person then.';
comment on column iza.agenda_link.added_party is 'For which party.';
comment on column iza.agenda_link.removed_at is 'When it was removed; null: it holds.';
comment on column iza.agenda_link.removed_day is 'The day the installation counted with then.';
comment on column iza.agenda_link.removed_by is 'Who removed it; null: nobody, or the operator.';
comment on column iza.agenda_link.removed_by_name is 'Name of that person then.';

-- Who may what; repeats mayActionPoint and mayLinkPlan of @iza/domain.

create function iza.speaks_nationally(role text) returns boolean language sql immutable parallel safe
  return role in ('insurer', 'vws-programme', 'nza', 'zorginstituut', 'igj', 'acm', 'zn', 'umbrella');

-- Codes for which the acting party answers, its own among them.
create function iza.agenda_codes() returns text[] language sql stable parallel safe
  return case
    when iza.speaks_nationally(iza.actor_role())
      then array(select a.code from iza.agenda_answering a where a.party = iza.actor_party()) || iza.actor_party()
    else '{}'
  end;

create function iza.leads_agenda() returns boolean language sql stable parallel safe
  return iza.actor_role() = 'vws-programme';

create function iza.may_link_plan(wanted uuid) returns boolean language sql stable parallel safe
  return iza.leads_agenda() or exists (
    select from iza.plan p
    where p.id = wanted and iza.editor_role(p.kind, iza.actor_role()) and p.regions && iza.actor_regions());

grant select on iza.agenda_answering to iza_server;
create policy read on iza.agenda_answering for select to iza_server using (true);

grant select, insert (id, origin, content, responsible),
  update (content, responsible, number, status, proposed, move_proposed, sent_back, asked, moved_to, moves, trekker, heard,
    milestones_open, milestones_reported, changed)
  on iza.agenda_item to iza_server;
create policy read on iza.agenda_item for select to iza_server
  using (
    (select iza.overview_role(iza.actor_role()))
    or responsible && (select iza.agenda_codes())
    or trekker = any ((select iza.agenda_codes())::text[])
  );
create policy add on iza.agenda_item for insert to iza_server with check (iza.leads_agenda() and origin = 'added');
create policy change on iza.agenda_item for update to iza_server
  using (
    (select iza.leads_agenda())
    or responsible && (select iza.agenda_codes())
    or trekker = any ((select iza.agenda_codes())::text[])
  );

grant select, insert (item, number, batch, entry) on iza.agenda_entry to iza_server;
create policy read on iza.agenda_entry for select to iza_server
  using (
    (select iza.overview_role(iza.actor_role()))
    or exists (select from iza.agenda_item i where i.id = agenda_entry.item)
  );
create policy add on iza.agenda_entry for insert to iza_server
  with check (
    (select iza.leads_agenda())
    or (
      entry ->> 'kind' in ('status-proposed', 'move-proposed', 'milestone-reported')
      and exists (
        select from iza.agenda_item i
        where i.id = agenda_entry.item
          and (i.responsible && (select iza.agenda_codes()) or i.trekker = any ((select iza.agenda_codes())::text[]))
      )
    )
  );

-- A link to a plan is the plan's: whoever reads the plan sees that it serves an item. Other links are the item's.
grant select, insert (id, item, target, target_key, plan, plan_item), update (removed_at) on iza.agenda_link to iza_server;
create policy read on iza.agenda_link for select to iza_server
  using (
    case
      when plan is null then exists (select from iza.agenda_item i where i.id = agenda_link.item)
      else exists (select from iza.plan p where p.id = agenda_link.plan)
    end
  );
create policy add on iza.agenda_link for insert to iza_server
  with check ((select iza.leads_agenda()) or (plan is not null and iza.may_link_plan(plan)));
create policy remove on iza.agenda_link for update to iza_server
  using ((select iza.leads_agenda()) or (plan is not null and iza.may_link_plan(plan)));

-- What holds even if code fails.

create trigger only_added_to before update or delete on iza.agenda_entry for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.agenda_entry for each statement execute function iza.only_added_to();

create function iza.agenda_entry_written() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  new.at := iza.now_ms();
  new.day := iza.today();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.party := iza.actor_party();
  new.role := nullif(iza.actor_role(), '');
  return new;
end $$;
create trigger written before insert on iza.agenda_entry for each row execute function iza.agenda_entry_written();

-- A party reports; what the programme team decides, and what is printed, it can't change.
create function iza.agenda_item_kept() returns trigger language plpgsql as $$
begin
  if current_user = 'iza_owner' then return new; end if;
  if (new.content, new.responsible) is distinct from (old.content, old.responsible)
    and not (iza.leads_agenda() and old.origin = 'added') then
    perform iza.refuse('not-allowed', 'the accord is as it is printed; what was added is corrected by the programme team');
  end if;
  if (new.status, new.moved_to, new.moves, new.trekker) is distinct from (old.status, old.moved_to, old.moves, old.trekker)
    and not iza.leads_agenda() then
    perform iza.refuse('not-allowed', 'the programme team confirms, moves and appoints');
  end if;
  return new;
end $$;
create trigger kept before update on iza.agenda_item for each row execute function iza.agenda_item_kept();

create function iza.agenda_linked() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    select i.content ->> 'title' into strict new.title from agenda_item i where i.id = new.item;
    new.added_at := iza.now_ms();
    new.added_day := iza.today();
    new.added_by := iza.actor_person();
    new.added_by_name := iza.actor_person_name();
    new.added_party := iza.actor_party();
    return new;
  end if;
  if old.removed_at is not null then
    perform iza.refuse('removed-already', 'a link is removed once');
  end if;
  new.removed_at := iza.now_ms();
  new.removed_day := iza.today();
  new.removed_by := iza.actor_person();
  new.removed_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger linked before insert or update on iza.agenda_link for each row execute function iza.agenda_linked();

-- Events of the agenda stand in the one order of events; they belong to an item instead of a plan's version.
alter table iza.event alter column plan drop not null;
alter table iza.event alter column version drop not null;
alter table iza.event add column agenda text references iza.agenda_item (id);
alter table iza.event add constraint event_of_one check (
  case when agenda is null then plan is not null and version is not null else plan is null and version is null end);
create index event_agenda on iza.event (agenda, seq) where agenda is not null;
comment on column iza.event.agenda is 'Item of the agenda it is about; null: it is about a plan.';
comment on column iza.event.plan is 'Plan it is about; null: it is about the agenda.';
comment on column iza.event.version is 'Version it is about; null: it is about the agenda.';

create policy read_agenda on iza.event for select to iza_server
  using (agenda is not null and exists (select from iza.agenda_item i where i.id = event.agenda));

create or replace function iza.event_told() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update event_counter set last = last + 1 returning last into new.seq;
  new.at := iza.now_ms();
  new.day := iza.today();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.party := iza.actor_party();
  new.role := nullif(iza.actor_role(), '');
  if new.agenda is not null then
    perform pg_notify('iza', json_build_object('seq', new.seq, 'agenda', new.agenda)::text);
    return new;
  end if;
  select v.plan into strict new.plan from plan_version v where v.id = new.version;
  if new.event ? 'target' then
    new.for_every_reader := new.for_every_reader and coalesce((
      select t.in_plan from plan_unit t
      where t.version = new.version and t.unit = 'target' and t.id = (new.event ->> 'target')::uuid), false);
  end if;
  perform pg_notify('iza', json_build_object('seq', new.seq, 'plan', new.plan, 'version', new.version)::text);
  return new;
end $$;

-- Whatever is written of an item is told, once for each statement: write it last.
create function iza.agenda_told() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  insert into event (agenda, event, for_every_reader)
    select distinct c.item, '{"kind": "agenda-changed"}'::jsonb, true from changed c order by 1;
  return null;
end $$;
create trigger told after insert on iza.agenda_entry
  referencing new table as changed for each statement execute function iza.agenda_told();
create trigger told_added after insert on iza.agenda_link
  referencing new table as changed for each statement execute function iza.agenda_told();
create trigger told_removed after update on iza.agenda_link
  referencing new table as changed for each statement execute function iza.agenda_told();

do $$
declare name text;
begin
  foreach name in array array['agenda_answering', 'agenda_item', 'agenda_entry', 'agenda_link'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

revoke execute on function iza.speaks_nationally, iza.agenda_codes, iza.leads_agenda, iza.may_link_plan, iza.agenda_entry_written,
  iza.agenda_item_kept, iza.agenda_linked, iza.agenda_told from public;
grant execute on function iza.speaks_nationally, iza.agenda_codes, iza.leads_agenda, iza.may_link_plan to iza_server;
