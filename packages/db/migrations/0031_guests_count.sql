-- What guests said rests on where the version stood, as what parties said does: a step that they responded to is not undone.
create or replace function iza.built_since(wanted uuid, moment timestamptz) returns bigint language sql stable security definer
  set search_path = iza, pg_temp
as $$
  select (select count(*) from consultation_response where version = wanted and sent_at > moment)
    + (select count(*) from consultation_handling where version = wanted and at > moment)
    + (select count(*) from guest_response r join guest g on g.id = r.guest where g.version = wanted and r.sent_at > moment)
    + (select count(*) from guest_handling h join guest g on g.id = h.guest where g.version = wanted and h.at > moment)
    + (select count(*) from judgement where version = wanted and shared_at > moment)
    + (select count(*) from body_decision where version = wanted and recorded_at > moment)
    + (select count(*) from commitment where version = wanted and recorded_at > moment)
    + (select count(*) from round_summary where version = wanted and saved_at > moment)
    + (select count(*) from plan_version v where v.based_on = wanted)
$$;
