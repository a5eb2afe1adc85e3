ALTER TABLE "iza"."plan_summary" ADD COLUMN "imported" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "iza"."plan_summary" ADD COLUMN "reported" boolean DEFAULT false NOT NULL;--> statement-breakpoint
comment on column iza.plan_summary.imported is 'Whether it came in by import: what was decided on it before is not recorded here.';
comment on column iza.plan_summary.reported is 'Whether its description says what was reported of it elsewhere.';

create or replace function iza.summarise_version() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  insert into plan_summary as summary
      (version, plan, number, kind, template, origin, regions, name, stage, stage_since, consultation_closes, adopted_on, imported)
    select new.id, new.plan, new.number, new.kind, p.template, p.origin, new.regions, '', new.stage, new.stage_since,
      case new.stage when 'consultation' then (new.state -> 'rounds' -> -1 ->> 'closes')::date end,
      (new.state -> 'adopted' ->> 'on')::date,
      coalesce(new.state ->> 'proposal' = 'before import', false)
    from plan p where p.id = new.plan
  on conflict (version) do update
    set stage = excluded.stage, stage_since = excluded.stage_since,
      consultation_closes = excluded.consultation_closes, adopted_on = excluded.adopted_on, imported = excluded.imported;
  return null;
end $$;

create function iza.was_reported(about jsonb) returns boolean language sql immutable parallel safe
  return coalesce(jsonb_array_length(about -> 'reported') > 0, false);

create function iza.summarise_about() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update plan_summary s set reported = was_reported(new.content)
    where s.version = new.version and s.reported <> was_reported(new.content);
  return null;
end $$;
create trigger summarise_about after insert or update on iza.plan_unit
  for each row when (new.unit = 'about') execute function iza.summarise_about();

revoke execute on function iza.was_reported, iza.summarise_about from public;

update iza.plan_summary s
set imported = coalesce(v.state ->> 'proposal' = 'before import', false),
  reported = exists (
    select from iza.plan_unit u where u.version = v.id and u.unit = 'about' and iza.was_reported(u.content))
from iza.plan_version v where v.id = s.version;
