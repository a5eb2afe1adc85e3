-- Notice of scaling down contracted acute capacity before its time: coordinated in the ROAZ, approved by the insurers concerned (C.6.e).

create table iza.capacity_notice (
  id uuid primary key,
  region text not null references iza.region (id),
  facility text not null,
  location text not null,
  what text not null,
  from_day date not null,
  until_day date,
  why text not null,
  insurers text[] not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  constraint capacity_notice_says_something check (length(trim(location)) > 0 and length(trim(what)) > 0 and length(trim(why)) > 0),
  constraint capacity_notice_days check (until_day is null or from_day <= until_day),
  constraint capacity_notice_insurers check (cardinality(insurers) > 0),
  constraint capacity_notice_facility check (facility in (
    'gp-post', 'emergency-department', 'acute-obstetrics', 'acute-mental-care', 'intermediate-care', 'pharmacy',
    'district-nursing', 'ambulance', 'other'))
);
create index capacity_notice_region on iza.capacity_notice (region);
comment on table iza.capacity_notice is 'Notice by a provider that it wants to scale down contracted acute capacity. Never changed: another notice takes its place.';
comment on column iza.capacity_notice.id is 'UUIDv7.';
comment on column iza.capacity_notice.region is 'The ROAZ region.';
comment on column iza.capacity_notice.facility is 'Kind of facility.';
comment on column iza.capacity_notice.location is 'Where.';
comment on column iza.capacity_notice.what is 'From how much to how much, in words.';
comment on column iza.capacity_notice.from_day is 'From which day.';
comment on column iza.capacity_notice.until_day is 'Until which day; null: for good, or not known.';
comment on column iza.capacity_notice.why is 'Why.';
comment on column iza.capacity_notice.insurers is 'Parties with which the capacity was contracted; each has to approve.';
comment on column iza.capacity_notice.at is 'When notice was given.';
comment on column iza.capacity_notice.person is 'By whom.';
comment on column iza.capacity_notice.person_name is 'The name it had then.';
comment on column iza.capacity_notice.party is 'The provider.';

create table iza.capacity_notice_move (
  notice uuid not null references iza.capacity_notice (id),
  seq int not null,
  move text not null,
  text text not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  primary key (notice, seq),
  constraint capacity_notice_move_known check (move in ('coordinate', 'approve', 'refuse', 'effect', 'withdraw'))
);
comment on table iza.capacity_notice_move is 'What was done with a notice; where it stands follows from these rows.';
comment on column iza.capacity_notice_move.notice is 'The notice.';
comment on column iza.capacity_notice_move.seq is 'From 1, without holes.';
comment on column iza.capacity_notice_move.move is 'Coordinated in the ROAZ, approved or refused by an insurer, took effect, or withdrawn.';
comment on column iza.capacity_notice_move.text is 'The words with it; may be empty where it is approved or takes effect.';
comment on column iza.capacity_notice_move.at is 'When.';
comment on column iza.capacity_notice_move.person is 'Who.';
comment on column iza.capacity_notice_move.person_name is 'The name it had then.';
comment on column iza.capacity_notice_move.party is 'For which party.';

do $$
declare name text;
begin
  foreach name in array '{capacity_notice,capacity_notice_move}'::text[]
  loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

create function iza.reads_capacity(region text) returns boolean language sql stable parallel safe
  return iza.actor_role() = 'vws-programme'
    or (iza.insider_role('roaz', iza.actor_role()) and region = any (iza.actor_regions()));

-- On which side of a notice the actor stands: the provider that gave it, the chair, an insurer that it names.
create function iza.notice_side(region text, provider text, insurers text[]) returns text language sql stable parallel safe
  return case
    when not region = any (iza.actor_regions()) then null
    when iza.actor_role() = 'regional-party' and iza.actor_party() = provider then 'provider'
    when iza.actor_role() = 'roaz-chair' then 'roaz'
    when iza.actor_role() = 'market-leader' and iza.actor_party() = any (insurers) then 'insurer'
  end;

grant select, insert (id, region, facility, location, what, from_day, until_day, why, insurers) on iza.capacity_notice to iza_server;
create trigger signed before insert on iza.capacity_notice for each row execute function iza.sign_row();
create trigger only_added_to before update or delete on iza.capacity_notice for each row execute function iza.only_added_to();
create policy read on iza.capacity_notice for select to iza_server using (iza.reads_capacity(region));
create policy write on iza.capacity_notice for insert to iza_server
  with check (
    iza.actor_role() = 'regional-party' and region = any (iza.actor_regions())
    and exists (select from iza.region r where r.id = capacity_notice.region and r.kind = 'roaz')
  );

grant select, insert (notice, move, text) on iza.capacity_notice_move to iza_server;
create policy read on iza.capacity_notice_move for select to iza_server
  using (exists (select from iza.capacity_notice n where n.id = capacity_notice_move.notice));
create policy write on iza.capacity_notice_move for insert to iza_server
  with check (exists (
    select from iza.capacity_notice n
    where n.id = capacity_notice_move.notice
      and iza.notice_side(n.region, n.party, n.insurers) = case
        when move = 'coordinate' then 'roaz'
        when move in ('approve', 'refuse') then 'insurer'
        else 'provider'
      end
  ));

create function iza.capacity_notice_moves() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  given record;
  last record;
  approved text[];
  state text;
  is_time boolean;
begin
  select * into given from capacity_notice n where n.id = new.notice for update;
  select m.move, m.seq into last from capacity_notice_move m where m.notice = new.notice order by m.seq desc limit 1;
  select coalesce(array_agg(m.party), '{}') into approved from capacity_notice_move m where m.notice = new.notice and m.move = 'approve';
  state := case
    when last.move is null then 'notified'
    when last.move = 'coordinate' then 'coordinated'
    when last.move = 'approve' then case when given.insurers <@ approved then 'approved' else 'coordinated' end
    else 'ended'
  end;
  is_time := case new.move
    when 'coordinate' then state = 'notified'
    when 'effect' then state = 'approved' and given.from_day <= iza.today()
    when 'withdraw' then state in ('notified', 'coordinated', 'approved')
    else state = 'coordinated' and not iza.actor_party() = any (approved)
  end;
  if not is_time then
    perform iza.refuse('no-such-move',
      'a notice is coordinated, then approved or refused once by each insurer it names, and takes effect on its day at the earliest');
  end if;
  new.seq := coalesce(last.seq, 0) + 1;
  return new;
end $$;
create trigger a_moves before insert on iza.capacity_notice_move for each row execute function iza.capacity_notice_moves();
create trigger signed before insert on iza.capacity_notice_move for each row execute function iza.sign_row();
create trigger only_added_to before update or delete on iza.capacity_notice_move for each row execute function iza.only_added_to();
revoke execute on function iza.reads_capacity, iza.notice_side, iza.capacity_notice_moves from public;
grant execute on function iza.reads_capacity, iza.notice_side to iza_server;
