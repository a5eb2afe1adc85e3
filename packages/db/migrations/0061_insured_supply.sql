-- Numbers of insured come in supplies, each with its reference date and source. A wrong supply is withdrawn, or superseded by a later one for
-- the same day; both stay on record. While a plan is drafted its market leaders follow the figures; from its first offer on they stand.
create table iza.insured_supply (
  id uuid primary key,
  on_day date not null,
  source text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text
);
create index insured_supply_day on iza.insured_supply (on_day);
comment on table iza.insured_supply is 'Numbers of insured that came in together, as they stood on one day.';
comment on column iza.insured_supply.id is 'UUIDv7.';
comment on column iza.insured_supply.on_day is 'Reference date.';
comment on column iza.insured_supply.source is 'Where the figures come from.';
comment on column iza.insured_supply.recorded_at is 'When it was recorded.';
comment on column iza.insured_supply.recorded_by is 'By whom; null: the operator.';
comment on column iza.insured_supply.recorded_by_name is 'The name it had then.';
comment on column iza.insured_supply.recorded_by_party is 'For which party.';
comment on column iza.insured_supply.withdrawn_at is 'When it was withdrawn; null: it stands.';
comment on column iza.insured_supply.withdrawn_by is 'By whom.';
comment on column iza.insured_supply.withdrawn_by_name is 'The name it had then.';
comment on column iza.insured_supply.withdrawn_reason is 'Why.';

-- What was supplied before: one supply per day, source and person.
insert into iza.insured_supply (id, on_day, source, recorded_at, recorded_by, recorded_by_name, recorded_by_party)
  select gen_random_uuid(), on_day, source, max(at), person, person_name, party from iza.insured group by on_day, source, person, person_name, party;
alter table iza.insured add column supply uuid references iza.insured_supply (id);
update iza.insured i set supply = s.id from iza.insured_supply s
  where (s.on_day, s.source) = (i.on_day, i.source) and s.recorded_by is not distinct from i.person
    and s.recorded_by_party is not distinct from i.party and s.recorded_by_name is not distinct from i.person_name;
drop trigger signed_by_actor on iza.insured;
alter table iza.insured
  drop constraint insured_pkey,
  drop column on_day, drop column source, drop column at, drop column person, drop column person_name, drop column party,
  alter column supply set not null,
  add primary key (supply, municipality, of_party);
create index insured_municipality on iza.insured (municipality);
comment on column iza.insured.supply is 'Supply that it came in with.';

alter table iza.insured_supply enable row level security;
alter table iza.insured_supply force row level security;
create policy owner on iza.insured_supply to iza_owner using (true) with check (true);
create policy read on iza.insured_supply for select to iza_server using (iza.actor_role() <> '');
create policy supply on iza.insured_supply for insert to iza_server with check (iza.actor_role() = 'zn');
create policy withdraw on iza.insured_supply for update to iza_server using (iza.actor_role() = 'zn');
grant select, insert (id, on_day, source), update (withdrawn_reason) on iza.insured_supply to iza_server;
create trigger recorded before insert or update on iza.insured_supply for each row execute function iza.put_on_record();
create trigger never_gone before delete on iza.insured_supply for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.insured_supply for each statement execute function iza.only_added_to();

revoke insert on iza.insured from iza_server;
grant insert (supply, municipality, of_party, insured) on iza.insured to iza_server;
create trigger only_added_to before update or delete on iza.insured for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.insured for each statement execute function iza.only_added_to();

-- Market leaders follow the figures until the plan is first offered; from then on they stand, whatever is written in it.
alter table iza.transformation add column leaders_stand boolean not null
  generated always as (state ->> 'stage' <> 'draft' or coalesce(jsonb_array_length(state -> 'decisions'), 0) > 0) stored;
comment on column iza.transformation.leaders_stand is 'It was offered: its market leaders change by a recorded step only.';

-- Plans whose market leaders follow the figures: for who supplies those, who may not read the plans themselves.
create function iza.following_figures() returns table (plan uuid, area text[], applicants text[])
language sql stable security definer set search_path = iza, pg_temp as $$
  select t.id, t.area, t.applicants from transformation t
  where iza.actor_role() = 'zn' and not t.leaders_stand and t.stage = 'draft' and cardinality(t.area) > 0
$$;
comment on function iza.following_figures is 'Plans whose market leaders follow the numbers of insured; for who supplies those.';

create function iza.follow_figures(of_plan uuid, now_leading text[], basis jsonb) returns void
language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if iza.actor_role() <> 'zn' then perform iza.refuse('not-allowed', 'who supplies the figures lets leaders follow them'); end if;
  update transformation t set leaders = now_leading, leaders_basis = basis where t.id = of_plan and not t.leaders_stand;
end $$;
comment on function iza.follow_figures is 'Lets the market leaders of a plan that was never offered follow the figures.';
revoke execute on function iza.following_figures, iza.follow_figures from public;
grant execute on function iza.following_figures, iza.follow_figures to iza_server;
