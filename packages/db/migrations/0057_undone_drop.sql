-- Who writes the plan drops a revision alone, and so takes that back alone; every other step is undone by those who sign.
drop policy undo on iza.step_undo;
create policy undo on iza.step_undo for insert to iza_server
  with check (
    party = iza.actor_party() and role = iza.actor_role()
    and exists (
      select from iza.step s join iza.plan_version v on v.id = s.version
      where s.id = step_undo.step
        and (iza.may_undo(v.kind, v.regions) or (v.stage = 'dropped' and iza.records_for_others(v.kind, v.regions)))
    )
  );
