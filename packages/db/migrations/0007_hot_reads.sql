-- Makes what is read most cost as little as the rows themselves, under the same rules.

comment on column iza.plan_summary.newest is 'Whether it is the newest version of its plan.';

create function iza.older_version() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update plan_summary set newest = false where plan = new.plan and number < new.number;
  return null;
end $$;
create trigger older after insert on iza.plan_version
  for each row when (new.number > 1) execute function iza.older_version();

-- The national view needs no look at each version.
drop policy read on iza.plan_summary;
create policy read on iza.plan_summary for select to iza_server
  using (iza.overview_role(iza.actor_role()) or iza.may_read(kind, stage, regions));
drop policy read on iza.plan_region;
create policy read on iza.plan_region for select to iza_server
  using (
    iza.overview_role(iza.actor_role())
    or exists (select from iza.plan_summary s where s.plan = plan_region.plan)
  );

-- A version that was opened in this transaction is judged once, not once for each of its units.
create function iza.open_version(wanted uuid) returns void language sql
begin atomic
  select set_config('iza.opened', coalesce(max(v.id::text), ''), true),
    set_config('iza.opened_inside', coalesce(bool_or(iza.is_insider(v.kind, v.regions))::text, ''), true)
  from iza.plan_version v where v.id = wanted;
end;

create function iza.opened_version() returns uuid language sql stable parallel safe
  return nullif(current_setting('iza.opened', true), '')::uuid;

create function iza.opened_inside() returns boolean language sql stable parallel safe
  return current_setting('iza.opened_inside', true) = 'true';

drop policy read on iza.plan_unit;
create policy read on iza.plan_unit for select to iza_server
  using (
    case
      when version = iza.opened_version() then (in_plan and not removed) or iza.opened_inside()
      when iza.actor_role() = 'vws-programme' then in_plan and not removed
      else exists (
        select from iza.plan_version v
        where v.id = plan_unit.version and ((in_plan and not removed) or iza.is_insider(v.kind, v.regions))
      )
    end
  );

-- A new actor has opened nothing yet.
alter function iza.enter_session(bytea) rename to session_actor;
create function iza.enter_session(token bytea) returns jsonb language plpgsql security definer
  set search_path = iza, pg_temp
as $$
begin
  perform set_config('iza.opened', '', true), set_config('iza.opened_inside', '', true);
  return iza.session_actor(token);
end $$;

-- The cursor of the event stream: a number, which tells nothing of what happened or where.
create function iza.last_seq() returns bigint language sql stable security definer
  set search_path = iza, pg_temp
as $$ select last from event_counter $$;

revoke execute on function iza.open_version, iza.opened_version, iza.opened_inside, iza.enter_session, iza.last_seq from public;
revoke execute on function iza.session_actor from iza_server;
grant execute on function iza.open_version, iza.opened_version, iza.opened_inside, iza.enter_session, iza.last_seq to iza_server;
