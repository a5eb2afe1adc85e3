-- Agreements of adopted plans that others may learn from (B.5.j).
create table iza.good_practice (
  id uuid primary key,
  version uuid not null references iza.plan_version (id),
  item uuid not null,
  why text not null,
  contact text not null references iza.party (id),
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  constraint good_practice_why check (length(trim(why)) > 0)
);
create unique index good_practice_once on iza.good_practice (version, item) where withdrawn_at is null;
comment on table iza.good_practice is 'An agreement of an adopted plan that its leaders marked as an example.';
comment on column iza.good_practice.id is 'UUIDv7.';
comment on column iza.good_practice.version is 'The adopted version it stands in.';
comment on column iza.good_practice.item is 'The agreement.';
comment on column iza.good_practice.why is 'What others can learn from it.';
comment on column iza.good_practice.contact is 'Party to ask.';
comment on column iza.good_practice.recorded_at is 'When it was marked.';
comment on column iza.good_practice.recorded_by is 'By whom; null: the operator.';
comment on column iza.good_practice.recorded_by_name is 'The name it had then.';
comment on column iza.good_practice.recorded_by_party is 'For which party.';
comment on column iza.good_practice.withdrawn_at is 'When the mark was taken away; null: it stands.';
comment on column iza.good_practice.withdrawn_by is 'By whom.';
comment on column iza.good_practice.withdrawn_by_name is 'The name it had then.';
comment on column iza.good_practice.withdrawn_reason is 'Why.';
alter table iza.good_practice enable row level security;
alter table iza.good_practice force row level security;
create policy owner on iza.good_practice for all to iza_owner using (true) with check (true);

create function iza.may_mark_practice(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return stage = 'adopted' and regions && iza.actor_regions()
    and (iza.actor_role() = 'market-leader' or (kind = 'roaz' and iza.actor_role() = 'roaz-chair'));

grant select, insert (id, version, item, why, contact), update (withdrawn_reason) on iza.good_practice to iza_server;
create trigger recorded before insert or update on iza.good_practice for each row execute function iza.put_on_record();
create policy read on iza.good_practice for select to iza_server
  using (exists (select from iza.plan_version v where v.id = good_practice.version));
create policy write on iza.good_practice for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = good_practice.version and iza.may_mark_practice(v.kind, v.stage, v.regions)
  ));
create policy withdraw on iza.good_practice for update to iza_server
  using (exists (
    select from iza.plan_version v
    where v.id = good_practice.version and iza.may_mark_practice(v.kind, v.stage, v.regions)
  ));
revoke execute on function iza.may_mark_practice from public;
grant execute on function iza.may_mark_practice to iza_server;
