-- Login. Sessions and links are known by the hash of a secret and are touched by these functions only.

create function iza.open_session(for_person uuid, session_hash bytea, hours int) returns void language sql security definer
  set search_path = iza, pg_temp
as $$
  insert into session (token_hash, person, expires_at) values (session_hash, for_person, now() + make_interval(hours => hours))
$$;

-- Turns a link into a session, once. Null: unknown, used, expired, or the person was disabled.
create function iza.redeem_sign_in_link(link_hash bytea, session_hash bytea, hours int) returns uuid language plpgsql security definer
  set search_path = iza, pg_temp
as $$
declare redeemed uuid;
begin
  update sign_in_link l set used_at = now()
    from person p
    where p.id = l.person and l.token_hash = link_hash and l.used_at is null and l.expires_at > now() and p.disabled_at is null
    returning l.person into redeemed;
  if redeemed is not null then
    perform iza.open_session(redeemed, session_hash, hours);
  end if;
  return redeemed;
end $$;

-- Logs in as one of the demonstration's persons; does nothing on any other installation.
create function iza.open_demonstration_session(for_person uuid, session_hash bytea, hours int) returns boolean
  language plpgsql security definer set search_path = iza, pg_temp
as $$
begin
  if not exists (select from installation where mode = 'demonstration')
    or not exists (select from person where id = for_person and disabled_at is null) then
    return false;
  end if;
  perform iza.open_session(for_person, session_hash, hours);
  return true;
end $$;

create function iza.capacities(of_person uuid) returns jsonb language sql stable security definer
  set search_path = iza, pg_temp
as $$
  select coalesce(jsonb_agg(capacity order by since, capacity ->> 'party', capacity ->> 'role'), '[]')
  from (
    select min(g.created_at) as since, jsonb_build_object(
        'party', g.party, 'partyName', min(y.name), 'role', g.role,
        'regions', coalesce(
          jsonb_agg(distinct jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind)) filter (where r.id is not null), '[]')
      ) as capacity
    from role_grant g join party y on y.id = g.party left join region r on r.id = g.region
    where g.person = of_person and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null
    group by g.party, g.role
  ) found
$$;
revoke execute on function iza.capacities, iza.open_session from public;

create function iza.own_capacities() returns jsonb language sql stable security definer
  set search_path = iza, pg_temp
as $$ select iza.capacities(iza.actor_person()) $$;

create function iza.demonstration_persons() returns jsonb language sql stable security definer
  set search_path = iza, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'capacities', iza.capacities(p.id))
    order by p.created_at, p.id), '[]')
  from person p
  where p.disabled_at is null and exists (select from installation where mode = 'demonstration')
$$;

-- Chooses the capacity to act in. False: no grant for it holds today.
create function iza.act_as(session_hash bytea, as_party text, as_role text) returns boolean language plpgsql security definer
  set search_path = iza, pg_temp
as $$
begin
  update session s set party = as_party, role = as_role
    where s.token_hash = session_hash and s.ended_at is null and s.expires_at > now()
      and exists (
        select from role_grant g
        where g.person = s.person and g.party = as_party and g.role = as_role
          and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null);
  return found;
end $$;

create function iza.end_session(session_hash bytea) returns void language sql security definer
  set search_path = iza, pg_temp
as $$ update session set ended_at = now() where token_hash = session_hash and ended_at is null $$;
