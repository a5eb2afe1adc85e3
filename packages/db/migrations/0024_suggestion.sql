-- What the plan's own people propose to each other: an item as it would be, or one that is not there yet. The working corner, so insiders only.
create table iza.suggestion (
  id uuid primary key,
  version uuid not null references iza.plan_version (id),
  item uuid not null,
  base integer,
  parent uuid,
  proposed jsonb not null,
  note text,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  outcome text,
  reason text,
  closed_at timestamptz(3),
  closed_by uuid,
  closed_by_name text,
  constraint suggestion_outcome check (outcome in ('accepted', 'declined', 'withdrawn')),
  constraint suggestion_closed check ((outcome is null) = (closed_at is null)),
  constraint suggestion_change_or_new check (base is null or parent is null)
);
create index suggestion_version on iza.suggestion (version);
comment on table iza.suggestion is 'A suggestion for an item of a plan, by someone who may comment.';
comment on column iza.suggestion.id is 'UUIDv7.';
comment on column iza.suggestion.version is 'Version of the plan it is for.';
comment on column iza.suggestion.item is 'The item; of a new one, the id it gets when it is accepted.';
comment on column iza.suggestion.base is 'Revision of the item that it was written on; null: a new item.';
comment on column iza.suggestion.parent is 'Of a new item: what it would stand below; null: at the top, or no new item.';
comment on column iza.suggestion.proposed is 'The item as it would be.';
comment on column iza.suggestion.note is 'Why; null: nothing was said.';
comment on column iza.suggestion.at is 'When it was made.';
comment on column iza.suggestion.person is 'Who made it.';
comment on column iza.suggestion.person_name is 'Name at that moment.';
comment on column iza.suggestion.party is 'For whom.';
comment on column iza.suggestion.outcome is 'What became of it; null: it is open.';
comment on column iza.suggestion.reason is 'Why it was declined; null: nothing was said.';
comment on column iza.suggestion.closed_at is 'When it was closed; null: it is open.';
comment on column iza.suggestion.closed_by is 'Who closed it.';
comment on column iza.suggestion.closed_by_name is 'Name at that moment.';

alter table iza.suggestion enable row level security;
alter table iza.suggestion force row level security;
grant select, insert (id, version, item, base, parent, proposed, note), update (outcome, reason) on iza.suggestion to iza_server;
create policy owner on iza.suggestion to iza_owner using (true) with check (true);
create policy read on iza.suggestion for select to iza_server
  using (exists (select from iza.plan_version v where v.id = suggestion.version and iza.is_insider(v.kind, v.regions)));
create policy suggest on iza.suggestion for insert to iza_server
  with check (
    person = iza.actor_person() and party = iza.actor_party()
    and exists (select from iza.plan_version v where v.id = suggestion.version and iza.is_insider(v.kind, v.regions))
  );
-- Who made it withdraws it; who edits the plan decides on it.
create policy close on iza.suggestion for update to iza_server
  using (
    person = iza.actor_person()
    or exists (select from iza.plan_version v where v.id = suggestion.version and iza.may_edit(v.kind, v.stage, v.regions))
  );

create function iza.suggestion_written() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.at := iza.now_ms();
    new.person := iza.actor_person();
    new.person_name := iza.actor_person_name();
    new.party := iza.actor_party();
    new.outcome := null;
    return new;
  end if;
  if old.outcome is not null then
    perform iza.refuse('suggestion-closed', 'what was decided on a suggestion stands');
  end if;
  if new.outcome = 'withdrawn' and old.person is distinct from iza.actor_person() then
    perform iza.refuse('not-allowed', 'a suggestion is withdrawn by who made it');
  end if;
  if new.outcome <> 'withdrawn' and not exists (
    select from plan_version v where v.id = old.version and iza.may_edit(v.kind, v.stage, v.regions)
  ) then
    perform iza.refuse('not-allowed', 'a suggestion is decided on by who edits the plan');
  end if;
  new.closed_at := iza.now_ms();
  new.closed_by := iza.actor_person();
  new.closed_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger written before insert or update on iza.suggestion for each row execute function iza.suggestion_written();
revoke execute on function iza.suggestion_written from public;
