-- Dropped is a milestone that the application had once and has no longer; of one that it never had no money comes free this way.
create function iza.milestone_is_dropped(of_plan uuid, of_milestone text) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return not iza.has_milestone(of_plan, of_milestone) and exists (
    select from iza.transformation_section s, jsonb_array_elements(s.content -> 'milestones') m
    where s.plan = of_plan and s.section = 'application' and m ->> 'id' = of_milestone
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
          and iza.transformation_goes_on(t.stage) and iza.milestone_is_dropped(t.id, operation ->> 'milestone')
          and (iza.leads_plan(t.leaders) or iza.is_applicant(t.applicants) and t.lead = iza.actor_party())
      )
    )
  end;

revoke execute on function iza.milestone_is_dropped from public;
