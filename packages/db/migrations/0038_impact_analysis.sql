-- Chain impact analysis of changes in acute supply: made by the ROAZ, for a plan or a notice (C.4.a).

create table iza.impact_analysis (
  id uuid primary key,
  region text not null references iza.region (id),
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id)
);
create index impact_analysis_region on iza.impact_analysis (region);
comment on table iza.impact_analysis is 'Chain impact analysis of a ROAZ region; what it says stands in its saves.';
comment on column iza.impact_analysis.id is 'UUIDv7.';
comment on column iza.impact_analysis.region is 'The ROAZ region.';
comment on column iza.impact_analysis.at is 'When it was begun.';
comment on column iza.impact_analysis.person is 'By whom.';
comment on column iza.impact_analysis.person_name is 'The name it had then.';
comment on column iza.impact_analysis.party is 'For which party.';

create table iza.impact_analysis_save (
  analysis uuid not null references iza.impact_analysis (id),
  revision int not null,
  content jsonb not null,
  concludes boolean not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  primary key (analysis, revision)
);
comment on table iza.impact_analysis_save is 'Every save of an analysis, whole; the newest holds, and none follows the one that concludes it.';
comment on column iza.impact_analysis_save.analysis is 'The analysis.';
comment on column iza.impact_analysis_save.revision is 'From 1, without holes.';
comment on column iza.impact_analysis_save.content is 'What it says, open parts included.';
comment on column iza.impact_analysis_save.concludes is 'Whether the chair concluded it with this save.';
comment on column iza.impact_analysis_save.at is 'When.';
comment on column iza.impact_analysis_save.person is 'Who.';
comment on column iza.impact_analysis_save.person_name is 'The name it had then.';
comment on column iza.impact_analysis_save.party is 'For which party.';

do $$
declare name text;
begin
  foreach name in array '{impact_analysis,impact_analysis_save}'::text[]
  loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

create function iza.analysis_concluded(wanted uuid) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return exists (select from iza.impact_analysis_save s where s.analysis = wanted and s.concludes);
create function iza.reads_analysis(id uuid, region text) returns boolean language sql stable
  return iza.reads_capacity(region) and (iza.actor_role() <> 'vws-programme' or iza.analysis_concluded(id));
create function iza.writes_analysis(region text) returns boolean language sql stable parallel safe
  return iza.editor_role('roaz', iza.actor_role()) and region = any (iza.actor_regions());

grant select, insert (id, region) on iza.impact_analysis to iza_server;
create trigger signed before insert on iza.impact_analysis for each row execute function iza.sign_row();
create trigger only_added_to before update or delete on iza.impact_analysis for each row execute function iza.only_added_to();
create policy read on iza.impact_analysis for select to iza_server using (iza.reads_analysis(id, region));
create policy write on iza.impact_analysis for insert to iza_server
  with check (
    iza.writes_analysis(region)
    and exists (select from iza.region r where r.id = impact_analysis.region and r.kind = 'roaz')
  );

grant select, insert (analysis, revision, content, concludes) on iza.impact_analysis_save to iza_server;
create policy read on iza.impact_analysis_save for select to iza_server
  using (exists (select from iza.impact_analysis a where a.id = impact_analysis_save.analysis));
create policy write on iza.impact_analysis_save for insert to iza_server
  with check (exists (
    select from iza.impact_analysis a
    where a.id = impact_analysis_save.analysis and iza.writes_analysis(a.region)
      and (not concludes or iza.actor_role() = 'roaz-chair')
  ));

create function iza.impact_analysis_saves() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare last record;
begin
  perform from impact_analysis a where a.id = new.analysis for update;
  select s.revision, s.concludes into last from impact_analysis_save s where s.analysis = new.analysis order by s.revision desc limit 1;
  if last.concludes then
    perform iza.refuse('no-such-move', 'an analysis that was concluded is not changed');
  end if;
  if new.revision <> coalesce(last.revision, 0) + 1 then
    perform iza.refuse('conflict', 'someone saved the analysis meanwhile');
  end if;
  return new;
end $$;
create trigger a_follows before insert on iza.impact_analysis_save for each row execute function iza.impact_analysis_saves();
create trigger signed before insert on iza.impact_analysis_save for each row execute function iza.sign_row();
create trigger only_added_to before update or delete on iza.impact_analysis_save for each row execute function iza.only_added_to();
revoke execute on function iza.analysis_concluded, iza.reads_analysis, iza.writes_analysis, iza.impact_analysis_saves from public;
grant execute on function iza.analysis_concluded, iza.reads_analysis, iza.writes_analysis to iza_server;
