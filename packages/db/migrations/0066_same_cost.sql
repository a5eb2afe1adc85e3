-- The same cost can stand in several lines, of one plan or of two: it is funded once (J.2.e). Looked up whoever asks, for nobody funds twice what
-- it may not read; only ids come out.
create function iza.same_costs(costs uuid[]) returns table (cost uuid, other uuid)
  language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('iza.same_costs'));
  return query
    with recursive line as (
      select (l ->> 'id')::uuid as id, (l ->> 'sameAs')::uuid as same
      from (
        select distinct on (s.plan) s.content from transformation_section s where s.section = 'case' order by s.plan, s.revision desc
      ) c, jsonb_array_elements(c.content -> 'lines') l
    ), pair as (
      select id as one, same as two from line where same is not null
      union select same, id from line where same is not null
    ), reached as (
      select c as root, c as id from unnest(costs) c
      union select r.root, p.two from reached r join pair p on p.one = r.id
    )
    select r.root, r.id from reached r where r.id <> r.root;
end $$;
revoke execute on function iza.same_costs from public;
grant execute on function iza.same_costs to iza_server;
