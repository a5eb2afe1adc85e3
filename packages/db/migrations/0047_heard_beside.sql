-- What colleagues do in a meeting or around the adoption of a profile is told to open screens: by ids only, and kept nowhere. Who hears of it
-- looks whether it may read what it is about.

create function iza.told_beside() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare about uuid;
begin
  about := case tg_table_name
    when 'meeting_action_end' then (select a.meeting from meeting_action a where a.id = (to_jsonb(new) ->> 'action')::uuid)
    when 'profile_signature' then (select a.version from profile_adoption a where a.id = (to_jsonb(new) ->> 'adoption')::uuid)
    else (coalesce(to_jsonb(new) ->> 'meeting', to_jsonb(new) ->> 'version'))::uuid
  end;
  perform pg_notify('iza_beside', json_build_object(
    'what', case when tg_table_name like 'meeting%' then 'meeting' else 'profile' end,
    'about', about,
    'region', coalesce(
      (select m.region from meeting m where m.id = about),
      (select v.region from profile_version v where v.id = about)),
    'person', iza.actor_person())::text);
  return null;
end $$;
revoke execute on function iza.told_beside from public;

do $$
declare name text;
begin
  foreach name in array '{meeting_save,meeting_decision,meeting_action,meeting_action_end,profile_adoption,profile_signature}'::text[]
  loop
    execute format('create trigger told_beside after insert or update on iza.%I for each row execute function iza.told_beside()', name);
  end loop;
end $$;
