-- A change that drops a milestone frees what was tied to it, with the change and whatever the route, by whoever takes it: what the plan no longer asks
-- goes back, the rest stays granted to it. A milestone that was reported, confirmed or paid is never dropped (4.2.3 step 3).

create function iza.has_milestone(of_plan uuid, of_milestone text) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return exists (
    select from jsonb_array_elements((
      select s.content -> 'milestones' from iza.transformation_section s
      where s.plan = of_plan and s.section = 'application' order by s.revision desc limit 1)) m
    where m ->> 'id' = of_milestone
  );

create or replace function iza.may_write_ledger(operation jsonb) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return case
    when operation ->> 'operation' in ('open-envelope', 'open-pool', 'release-earmark', 'carry-over', 'lapse') then
      iza.actor_role() = 'vws-programme'
    when operation ->> 'operation' = 'reclaim' then
      iza.actor_role() = 'vws-programme' and iza.operation_route(operation) = 'municipalities'
    else exists (
      select from iza.transformation t
      where t.id = (operation ->> 'plan')::uuid and (
        iza.leads_plan(t.leaders) and iza.operation_route(operation) = 'insurers'
        or iza.actor_role() = 'vws-programme' and iza.operation_route(operation) <> 'insurers'
        or t.stage in ('stopped', 'completed') and operation ->> 'operation' in ('release', 'leave-queue')
          and (iza.leads_plan(t.leaders) or iza.is_authority() or iza.actor_role() = 'vws-programme')
        or operation ->> 'operation' in ('release', 'untie') and operation ->> 'milestone' is not null
          and iza.transformation_goes_on(t.stage) and not iza.has_milestone(t.id, operation ->> 'milestone')
          and (iza.leads_plan(t.leaders) or iza.is_applicant(t.applicants) and t.lead = iza.actor_party())
      )
    )
  end;

create function iza.settled_milestones_stay() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if exists (
    select from transformation_milestone m
    where m.plan = new.plan and m.standing in ('reported', 'confirmed', 'paid') and not exists (
      select from jsonb_array_elements(coalesce(new.content -> 'milestones', '[]')) kept where kept ->> 'id' = m.milestone::text)
  ) then
    perform iza.refuse('milestone-settled', 'what was reported, confirmed or paid is no longer dropped');
  end if;
  return new;
end $$;
create trigger settled_milestones_stay before insert on iza.transformation_section for each row
  when (new.section = 'application') execute function iza.settled_milestones_stay();
revoke execute on function iza.has_milestone, iza.settled_milestones_stay from public;
