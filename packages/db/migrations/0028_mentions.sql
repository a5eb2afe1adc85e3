-- Who is named in a comment: people of the plan itself, so that they hear of it.
alter table iza.comment add column mentions uuid[] not null default '{}';
comment on column iza.comment.mentions is 'Persons it names, all of them among the plan''s own people when it was written.';
grant insert (mentions) on iza.comment to iza_server;

-- Names of the plan's own people, for those people: who can be named in a comment.
create function iza.people_of_version(wanted uuid) returns table (person uuid, name text, party text)
language sql stable security definer set search_path = iza, pg_temp as $$
  select distinct on (p.id) p.id, p.name, y.name
  from plan_version v
    join role_grant g on g.region = any (v.regions)
    join person p on p.id = g.person
    join party y on y.id = g.party
  where v.id = wanted and iza.is_insider(v.kind, v.regions) and iza.insider_role(v.kind, g.role)
    and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null and p.disabled_at is null
  order by p.id, y.name
$$;
comment on function iza.people_of_version is 'The plan''s own people, for one of them; nobody for anyone else.';
revoke execute on function iza.people_of_version from public;
grant execute on function iza.people_of_version to iza_server;

create function iza.comment_mentions() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  new.mentions := array(
    select distinct m from unnest(new.mentions) m
    where m in (select person from iza.people_of_version(new.version)) order by m);
  return new;
end $$;
create trigger mentions before insert on iza.comment for each row when (new.mentions <> '{}') execute function iza.comment_mentions();
revoke execute on function iza.comment_mentions from public;
