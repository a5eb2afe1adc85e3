-- Who may see and write which rows. On and forced on every table, also for the owner, whose own policy stands last.
-- Tables hold one class of field each: row-level security hides rows, not columns.

grant usage on schema iza to iza_server, iza_anonymous;

-- Reference data: anyone who serves may read it.
grant select on iza.installation, iza.region, iza.region_municipality, iza.region_overlap, iza.party, iza.stage_transition to iza_server;
create policy read on iza.installation for select to iza_server using (true);
create policy read on iza.region for select to iza_server using (true);
create policy read on iza.region_municipality for select to iza_server using (true);
create policy read on iza.region_overlap for select to iza_server using (true);
create policy read on iza.party for select to iza_server using (true);
create policy read on iza.stage_transition for select to iza_server using (true);

-- Persons and grants: one's own, and the administrator's work. Sessions and links are read by nobody.
grant select on iza.person, iza.role_grant to iza_server;
grant insert (id, name, email), update (name, email, disabled_at) on iza.person to iza_server;
grant insert (id, person, party, role, region, valid_from, valid_to), update (withdrawn_at) on iza.role_grant to iza_server;
grant insert (token_hash, person, expires_at) on iza.sign_in_link to iza_server;
create policy read on iza.person for select to iza_server
  using (id = iza.actor_person() or iza.actor_role() = 'administrator');
create policy add on iza.person for insert to iza_server with check (iza.actor_role() = 'administrator');
create policy change on iza.person for update to iza_server using (iza.actor_role() = 'administrator');
create policy read on iza.role_grant for select to iza_server
  using (person = iza.actor_person() or iza.actor_role() = 'administrator');
create policy add on iza.role_grant for insert to iza_server with check (iza.actor_role() = 'administrator');
create policy change on iza.role_grant for update to iza_server using (iza.actor_role() = 'administrator');
create policy add on iza.sign_in_link for insert to iza_server
  with check (iza.actor_role() = 'administrator' and expires_at < now() + interval '31 days');

-- What one person did, for that person.
grant select, insert, update on iza.answered_request, iza.person_visit to iza_server;
create policy own on iza.answered_request for all to iza_server using (person = iza.actor_person());
create policy own on iza.person_visit for all to iza_server using (person = iza.actor_person());

-- Plans. Who sees a version sees its plan.
grant select, insert (id, kind, template, edition, regions, area, parent, origin) on iza.plan to iza_server;
grant select on iza.plan_region to iza_server;
grant select, insert (id, plan, number, based_on, state), update (state) on iza.plan_version to iza_server;
create policy read on iza.plan for select to iza_server
  using (exists (select from iza.plan_version v where v.plan = plan.id));
create policy begin on iza.plan for insert to iza_server
  with check (iza.may_begin(kind, regions));
create policy read on iza.plan_region for select to iza_server
  using (exists (select from iza.plan_summary s where s.plan = plan_region.plan));
create policy read on iza.plan_version for select to iza_server using (iza.may_read(kind, stage, regions));
create policy begin on iza.plan_version for insert to iza_server
  with check (iza.may_begin(kind, regions) and stage = 'proposal');
-- Insiders lock a version before they write; that a change of state takes a signer is seen to by a trigger.
create policy change on iza.plan_version for update to iza_server using (iza.is_insider(kind, regions));

-- Content. The working corner and what was removed are the insiders' own; the ministry reads what is in the plan.
grant select, insert (version, unit, id, content), update (content, removed, revision) on iza.plan_unit to iza_server;
create policy read on iza.plan_unit for select to iza_server
  using (
    (iza.actor_role() = 'vws-programme' and in_plan and not removed)
    or exists (
      select from iza.plan_version v
      where v.id = plan_unit.version and ((in_plan and not removed) or iza.is_insider(v.kind, v.regions))
    )
  );
create policy add on iza.plan_unit for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = plan_unit.version
      and (
        iza.may_edit(v.kind, v.stage, v.regions)
        or (unit in ('about', 'outline') and v.begun_by = iza.actor_person()
            and v.stage = 'proposal' and iza.may_begin(v.kind, v.regions))
      )
  ));
create policy change on iza.plan_unit for update to iza_server
  using (exists (
    select from iza.plan_version v where v.id = plan_unit.version and iza.may_edit(v.kind, v.stage, v.regions)
  ));

grant select, insert, update on iza.plan_outline_shown to iza_server;
create policy read on iza.plan_outline_shown for select to iza_server
  using (exists (select from iza.plan_version v where v.id = plan_outline_shown.version));
create policy add on iza.plan_outline_shown for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = plan_outline_shown.version
      and (
        iza.may_edit(v.kind, v.stage, v.regions)
        or (v.begun_by = iza.actor_person() and v.stage = 'proposal' and iza.may_begin(v.kind, v.regions))
      )
  ));
create policy change on iza.plan_outline_shown for update to iza_server
  using (exists (
    select from iza.plan_version v where v.id = plan_outline_shown.version and iza.may_edit(v.kind, v.stage, v.regions)
  ));

-- Drafts of the past stay with those who saw them then: the insiders, and the ministry for what was in the plan.
grant select on iza.plan_unit_revision to iza_server;
create policy read on iza.plan_unit_revision for select to iza_server
  using (
    (iza.actor_role() = 'vws-programme' and in_plan and not removed)
    or exists (
      select from iza.plan_version v where v.id = plan_unit_revision.version and iza.is_insider(v.kind, v.regions)
    )
  );

-- Steps.
grant select, insert (id, version, command, on_revision), update (status) on iza.step to iza_server;
grant select, insert (step, party, role) on iza.step_signature to iza_server;
create policy read on iza.step for select to iza_server
  using (exists (select from iza.plan_version v where v.id = step.version and iza.is_insider(v.kind, v.regions)));
create policy ask on iza.step for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.id = step.version and iza.may_sign(v.kind, v.stage, v.regions)
  ));
create policy close on iza.step for update to iza_server
  using (exists (
    select from iza.plan_version v
    where v.id = step.version and iza.is_insider(v.kind, v.regions) and iza.signer_role(v.kind, iza.actor_role())
  ));
create policy read on iza.step_signature for select to iza_server
  using (exists (select from iza.step s where s.id = step_signature.step));
create policy sign on iza.step_signature for insert to iza_server
  with check (
    party = iza.actor_party() and role = iza.actor_role() and person = iza.actor_person()
    and exists (
      select from iza.step s join iza.plan_version v on v.id = s.version
      where s.id = step_signature.step and s.status = 'pending' and iza.may_sign(v.kind, v.stage, v.regions)
    )
  );

-- Comments: the insiders'.
grant select, insert (id, version, item, parent, passage, text), update (resolved_at) on iza.comment to iza_server;
create policy read on iza.comment for select to iza_server
  using (exists (select from iza.plan_version v where v.id = comment.version and iza.is_insider(v.kind, v.regions)));
create policy add on iza.comment for insert to iza_server
  with check (
    person = iza.actor_person() and party = iza.actor_party()
    and exists (select from iza.plan_version v where v.id = comment.version and iza.is_insider(v.kind, v.regions))
  );
create policy resolve on iza.comment for update to iza_server
  using (exists (select from iza.plan_version v where v.id = comment.version and iza.is_insider(v.kind, v.regions)));

-- Responses: the party's own until sent; then the insiders' and the ministry's too. What was done with one is for the insiders and the party.
grant select, insert (version, round, party, content, revision), update (content, revision, sent_at)
  on iza.consultation_response to iza_server;
create policy read on iza.consultation_response for select to iza_server
  using (exists (
    select from iza.plan_version v
    where v.id = consultation_response.version
      and case
        when party = iza.actor_party() and iza.actor_role() in ('patient-organisation', 'regional-party')
          and v.regions && iza.actor_regions() then true
        when sent_at is null then false
        else iza.actor_role() = 'vws-programme' or iza.is_insider(v.kind, v.regions)
      end
  ));
create policy write on iza.consultation_response for insert to iza_server
  with check (
    party = iza.actor_party()
    and exists (
      select from iza.plan_version v where v.id = consultation_response.version and iza.may_respond(v.stage, v.regions)
    )
  );
create policy change on iza.consultation_response for update to iza_server
  using (
    party = iza.actor_party()
    and exists (
      select from iza.plan_version v where v.id = consultation_response.version and iza.may_respond(v.stage, v.regions)
    )
  );

grant select, insert (version, round, party, handling), update (handling) on iza.consultation_handling to iza_server;
create policy read on iza.consultation_handling for select to iza_server
  using (exists (
    select from iza.plan_version v
    where v.id = consultation_handling.version
      and (
        iza.is_insider(v.kind, v.regions)
        or (party = iza.actor_party() and iza.actor_role() in ('patient-organisation', 'regional-party')
            and v.regions && iza.actor_regions())
      )
  ));
create policy write on iza.consultation_handling for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.id = consultation_handling.version and iza.may_handle(v.kind, v.stage, v.regions)
  ));
create policy change on iza.consultation_handling for update to iza_server
  using (exists (
    select from iza.plan_version v where v.id = consultation_handling.version and iza.may_handle(v.kind, v.stage, v.regions)
  ));

-- Judgements: the party's own until shared; then the insiders'.
grant select, insert (version, on_revision, party, content, revision), update (content, revision, shared_at)
  on iza.judgement to iza_server;
create policy read on iza.judgement for select to iza_server
  using (exists (
    select from iza.plan_version v
    where v.id = judgement.version and iza.is_insider(v.kind, v.regions)
      and (shared_at is not null or party = iza.actor_party())
  ));
create policy write on iza.judgement for insert to iza_server
  with check (
    party = iza.actor_party()
    and exists (
      select from iza.plan_version v where v.id = judgement.version and iza.may_judge(v.kind, v.stage, v.regions)
    )
  );
create policy change on iza.judgement for update to iza_server
  using (
    party = iza.actor_party()
    and exists (
      select from iza.plan_version v where v.id = judgement.version and iza.may_judge(v.kind, v.stage, v.regions)
    )
  );

-- Events: what every reader may be told, and the insiders' own. Each is told by who did it.
grant select, insert (version, event, unit, for_every_reader) on iza.event to iza_server;
create policy read on iza.event for select to iza_server
  using (
    (iza.actor_role() = 'vws-programme' and for_every_reader)
    or exists (
      select from iza.plan_version v
      where v.id = event.version and (for_every_reader or iza.is_insider(v.kind, v.regions))
    )
  );
create policy tell on iza.event for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = event.version
      and case event.event ->> 'kind'
        when 'opened-by-ministry' then iza.actor_role() = 'vws-programme'
        when 'response-sent' then iza.may_respond(v.stage, v.regions)
        else iza.is_insider(v.kind, v.regions)
      end
  ));

grant select, insert on iza.ministry_view to iza_server;
create policy read on iza.ministry_view for select to iza_server
  using (
    iza.actor_role() = 'vws-programme'
    or exists (select from iza.plan_version v where v.id = ministry_view.version and iza.is_insider(v.kind, v.regions))
  );
create policy add on iza.ministry_view for insert to iza_server with check (iza.actor_role() = 'vws-programme');

-- Lists: stage and dates of what may be read, and of every plan for those who follow progress nationally.
grant select on iza.plan_summary to iza_server;
create policy read on iza.plan_summary for select to iza_server
  using (iza.may_read(kind, stage, regions) or iza.overview_role(iza.actor_role()));

-- What was published. The anonymous role reads nothing else.
grant select on iza.published_plan, iza.published_agreement to iza_server, iza_anonymous;
grant insert, update on iza.published_plan to iza_server;
grant insert on iza.published_agreement to iza_server;
create policy read on iza.published_plan for select to iza_server, iza_anonymous using (true);
create policy read on iza.published_agreement for select to iza_server, iza_anonymous using (true);
create policy publish on iza.published_plan for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = published_plan.version and v.stage = 'adopted'
      and iza.signer_role(v.kind, iza.actor_role()) and v.regions && iza.actor_regions()
  ));
create policy republish on iza.published_plan for update to iza_server
  using (exists (
    select from iza.plan_version v
    where v.plan = published_plan.plan and v.stage = 'adopted'
      and iza.signer_role(v.kind, iza.actor_role()) and v.regions && iza.actor_regions()
  ));
create policy publish on iza.published_agreement for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = published_agreement.version and v.stage = 'adopted'
      and iza.signer_role(v.kind, iza.actor_role()) and v.regions && iza.actor_regions()
  ));

-- The owner migrates, imports, backs up and restores.
do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'iza' loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

revoke execute on all functions in schema iza from public;
grant execute on all functions in schema iza to iza_server;
revoke execute on function iza.capacities, iza.open_session from iza_server;
