-- Who acts, and what that allows. The actor is derived here, from the session, and lives as long as the transaction.
-- The rules repeat `mayActor` of @iza/domain; a generated test holds the two against each other.

create function iza.today() returns date language sql stable parallel safe
  return coalesce(
    (select demonstration_date from iza.installation),
    (now() at time zone 'Europe/Amsterdam')::date
  );

create function iza.holds_on(day date, valid_from date, valid_to date) returns boolean language sql immutable parallel safe
  return valid_from <= day and (valid_to is null or day <= valid_to);

create function iza.actor_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('iza.person', true), '')::uuid;

create function iza.actor_person_name() returns text language sql stable parallel safe
  return nullif(current_setting('iza.person_name', true), '');

create function iza.actor_party() returns text language sql stable parallel safe
  return nullif(current_setting('iza.party', true), '');

create function iza.actor_role() returns text language sql stable parallel safe
  return coalesce(current_setting('iza.role', true), '');

create function iza.actor_regions() returns text[] language sql stable parallel safe
  return coalesce(nullif(current_setting('iza.regions', true), ''), '{}')::text[];

create function iza.actor_overlap() returns text[] language sql stable parallel safe
  return coalesce(nullif(current_setting('iza.overlap', true), ''), '{}')::text[];

-- Rights by role and kind of plan.

create function iza.insider_role(kind text, role text) returns boolean language sql immutable parallel safe
  return case kind
    when 'roaz' then role in ('roaz-chair', 'roaz-bureau', 'market-leader', 'regional-party')
    when 'regional' then role in ('market-leader', 'municipality', 'regional-party')
    else false
  end;

create function iza.editor_role(kind text, role text) returns boolean language sql immutable parallel safe
  return case kind
    when 'roaz' then role in ('roaz-chair', 'roaz-bureau')
    when 'regional' then role in ('market-leader', 'municipality', 'regional-party')
    else false
  end;

create function iza.signer_role(kind text, role text) returns boolean language sql immutable parallel safe
  return case kind
    when 'roaz' then role in ('roaz-chair', 'market-leader')
    when 'regional' then role in ('market-leader', 'municipality', 'regional-party')
    else false
  end;

create function iza.beginner_role(kind text, role text) returns boolean language sql immutable parallel safe
  return case kind
    when 'roaz' then role in ('roaz-chair', 'roaz-bureau', 'market-leader')
    when 'regional' then role in ('market-leader', 'municipality')
    else false
  end;

create function iza.neighbour_role(role text) returns boolean language sql immutable parallel safe
  return role in ('roaz-chair', 'roaz-bureau', 'market-leader');

create function iza.overview_role(role text) returns boolean language sql immutable parallel safe
  return role in ('vws-programme', 'nza', 'zorginstituut', 'igj', 'acm', 'zn');

create function iza.content_may_change(stage text) returns boolean language sql immutable parallel safe
  return stage in ('proposal', 'profile', 'drafting');

-- The same, of the acting person towards a plan version.

create function iza.may_read(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return case
    when iza.actor_role() in ('', 'administrator') then false
    when stage = 'adopted' or iza.actor_role() = 'vws-programme' then true
    when regions && iza.actor_regions() and iza.insider_role(kind, iza.actor_role()) then true
    when stage not in ('consultation', 'assessment') then false
    when regions && iza.actor_regions() then
      iza.actor_role() = 'patient-organisation' or iza.neighbour_role(iza.actor_role())
    else regions && iza.actor_overlap() and iza.neighbour_role(iza.actor_role())
  end;

create function iza.is_insider(kind text, regions text[]) returns boolean language sql stable parallel safe
  return iza.insider_role(kind, iza.actor_role()) and regions && iza.actor_regions();

create function iza.may_edit(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.editor_role(kind, iza.actor_role()) and iza.content_may_change(stage) and regions && iza.actor_regions();

create function iza.may_begin(kind text, regions text[]) returns boolean language sql stable parallel safe
  return iza.beginner_role(kind, iza.actor_role()) and regions <@ iza.actor_regions();

create function iza.may_sign(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.signer_role(kind, iza.actor_role()) and stage <> 'adopted' and regions && iza.actor_regions();

create function iza.may_respond(stage text, regions text[]) returns boolean language sql stable parallel safe
  return stage = 'consultation'
    and iza.actor_role() in ('patient-organisation', 'regional-party')
    and regions && iza.actor_regions();

create function iza.may_handle(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return stage in ('consultation', 'assessment')
    and iza.editor_role(kind, iza.actor_role())
    and regions && iza.actor_regions();

create function iza.may_judge(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return kind = 'roaz' and stage = 'assessment'
    and iza.actor_role() in ('roaz-chair', 'market-leader', 'regional-party')
    and regions && iza.actor_regions();

-- Makes the session's person the actor of this transaction. Null when there is no such session, it ended, the person was disabled, or no
-- grant holds today. Where the capacity that was chosen is gone, the first that is left takes its place.
create function iza.enter_session(token bytea) returns jsonb language plpgsql security definer
  set search_path = iza, pg_temp
as $$
declare
  found_session record;
  capacity record;
  overlap text[];
  day date := iza.today();
begin
  perform set_config('iza.person', '', true), set_config('iza.person_name', '', true), set_config('iza.party', '', true),
    set_config('iza.role', '', true), set_config('iza.regions', '', true), set_config('iza.overlap', '', true);
  select s.person, s.party, s.role, p.name into found_session
    from session s join person p on p.id = s.person
    where s.token_hash = token and s.ended_at is null and s.expires_at > now() and p.disabled_at is null;
  if not found then return null; end if;
  select g.party, g.role, min(y.name) as party_name,
      coalesce(array_agg(distinct g.region order by g.region) filter (where g.region is not null), '{}') as regions
    into capacity
    from role_grant g join party y on y.id = g.party
    where g.person = found_session.person and iza.holds_on(day, g.valid_from, g.valid_to) and g.withdrawn_at is null
    group by g.party, g.role
    order by (g.party, g.role) is distinct from (found_session.party, found_session.role), min(g.created_at), g.party, g.role
    limit 1;
  if not found then return null; end if;
  select coalesce(array_agg(distinct o.other), '{}') into overlap
    from region_overlap o
    where o.region = any (capacity.regions) and iza.holds_on(day, o.valid_from, o.valid_to);
  perform set_config('iza.person', found_session.person::text, true),
    set_config('iza.person_name', found_session.name, true),
    set_config('iza.party', capacity.party, true),
    set_config('iza.role', capacity.role, true),
    set_config('iza.regions', capacity.regions::text, true),
    set_config('iza.overlap', overlap::text, true);
  return jsonb_build_object(
    'actor', jsonb_build_object(
      'person', found_session.person, 'party', capacity.party, 'role', capacity.role, 'regions', to_jsonb(capacity.regions)),
    'personName', found_session.name,
    'partyName', capacity.party_name,
    'today', day,
    'demonstration', (select mode = 'demonstration' from installation));
end $$;

-- Which parties were admitted in regions, and in which role, by grants that hold today. No persons.
create function iza.admitted(wanted text[]) returns table (party text, role text, region text) language sql stable security definer
  set search_path = iza, pg_temp
as $$
  select distinct g.party, g.role, g.region
  from role_grant g join person p on p.id = g.person
  where g.region = any (wanted) and p.disabled_at is null
    and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null
    and iza.actor_role() <> ''
  order by 1, 2, 3
$$;
