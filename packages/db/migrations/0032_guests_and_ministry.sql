-- The ministry reads what guests sent, as it reads what parties sent: who it was and what it said. What was done with it stays the plan's own.
create function iza.guest_has_sent(wanted uuid) returns boolean language sql stable security definer set search_path = iza, pg_temp as $$
  select exists (select from guest_response r where r.guest = wanted and r.sent_at is not null)
$$;
revoke execute on function iza.guest_has_sent from public;
grant execute on function iza.guest_has_sent to iza_server;

create policy read_sent on iza.guest for select to iza_server
  using (iza.actor_role() = 'vws-programme' and iza.guest_has_sent(id));

drop policy read on iza.guest_handling;
create policy read on iza.guest_handling for select to iza_server
  using (exists (
    select from iza.guest g join iza.plan_version v on v.id = g.version
    where g.id = guest_handling.guest and iza.is_insider(v.kind, v.regions)));

-- Why an indicator was left open is for the plan's own people: the public reads the name of one that is known.
create or replace function iza.publish_progress(wanted uuid) returns void language plpgsql security definer set search_path = iza, pg_temp as $$
declare chosen jsonb;
begin
  delete from published_progress where plan = wanted;
  select s.content into chosen from progress_setting s where s.plan = wanted order by s.revision desc limit 1;
  if coalesce((chosen -> 'isPublic')::boolean, false) is not true then return; end if;
  insert into published_progress (plan, number, closed_on, words, lines)
    select r.plan, r.number, r.closed_on, r.words, coalesce((
      select jsonb_agg(jsonb_build_object(
        'subject', l.subject, 'title', l.title, 'under', to_jsonb(l.under), 'status', said.answer -> 'status',
        'targets', (
          select coalesce(jsonb_agg(jsonb_build_object('id', t -> 'id', 'indicator', t -> 'indicator' -> 'known')), '[]')
          from jsonb_array_elements(l.targets) t),
        'observations', said.answer -> 'observations') order by l.position)
      from progress_line l
      cross join lateral (
        select p.answer from progress_report p where p.round = l.round and p.subject = l.subject order by p.id desc limit 1) said
      where l.round = r.id), '[]')
    from progress_round r where r.plan = wanted and r.closed_at is not null;
end $$;
