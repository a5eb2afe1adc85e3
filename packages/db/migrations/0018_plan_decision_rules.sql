-- Who sees and writes what stands beside the text of a plan, and what holds even if code fails.

grant select, insert (step, reason, party, role) on iza.step_undo to iza_server;
create policy read on iza.step_undo for select to iza_server
  using (exists (select from iza.step s where s.id = step_undo.step));
create policy undo on iza.step_undo for insert to iza_server
  with check (
    party = iza.actor_party() and role = iza.actor_role()
    and exists (
      select from iza.step s join iza.plan_version v on v.id = s.version
      where s.id = step_undo.step and iza.may_undo(v.kind, v.regions)
    )
  );

create policy revise on iza.plan_version for insert to iza_server
  with check (based_on is not null and stage = 'drafting' and iza.records_for_others(kind, regions));

grant select, insert (version, revision, content) on iza.process_proposal to iza_server;
create policy read on iza.process_proposal for select to iza_server
  using (exists (select from iza.plan_version v where v.id = process_proposal.version and iza.reads_beside(v.kind, v.regions)));
create policy write on iza.process_proposal for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.id = process_proposal.version and iza.may_edit(v.kind, v.stage, v.regions)
  ));

grant select, insert (id, plan, party, holder, person, scope, note, valid_from, valid_to, evidence), update (withdrawn_reason)
  on iza.mandate to iza_server;
create policy read on iza.mandate for select to iza_server
  using (exists (select from iza.plan p where p.id = mandate.plan and iza.reads_beside(p.kind, p.regions)));
create policy write on iza.mandate for insert to iza_server
  with check (exists (
    select from iza.plan p
    where p.id = mandate.plan and iza.is_insider(p.kind, p.regions)
      and (iza.records_for_others(p.kind, p.regions) or party = iza.actor_party())
  ));
create policy withdraw on iza.mandate for update to iza_server
  using (exists (
    select from iza.plan p
    where p.id = mandate.plan and iza.is_insider(p.kind, p.regions)
      and (iza.records_for_others(p.kind, p.regions) or party = iza.actor_party())
  ));

grant select, insert (id, version, body, party, subject, outcome, decided_on, on_revision, text, evidence), update (withdrawn_reason)
  on iza.body_decision to iza_server;
create policy read on iza.body_decision for select to iza_server
  using (exists (select from iza.plan_version v where v.id = body_decision.version and iza.reads_beside(v.kind, v.regions)));
create policy write on iza.body_decision for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = body_decision.version and iza.may_decide(v.kind, v.stage, v.regions)
      and (iza.records_for_others(v.kind, v.regions) or party = iza.actor_party())
  ));
create policy withdraw on iza.body_decision for update to iza_server
  using (exists (
    select from iza.plan_version v
    where v.id = body_decision.version and iza.may_decide(v.kind, v.stage, v.regions)
      and (iza.records_for_others(v.kind, v.regions) or party = iza.actor_party())
  ));

grant select, insert (id, version, party, mandate, items, signatory, signed_on, reservation, reservation_public),
  update (withdrawn_reason) on iza.commitment to iza_server;
create policy read on iza.commitment for select to iza_server
  using (exists (select from iza.plan_version v where v.id = commitment.version and iza.reads_beside(v.kind, v.regions)));
-- For oneself, or by a mandate to bind that holds today.
create policy write on iza.commitment for insert to iza_server
  with check (exists (
    select from iza.plan_version v
    where v.id = commitment.version and iza.may_commit(v.kind, v.stage, v.regions)
      and (
        (commitment.mandate is null and commitment.party = iza.actor_party())
        or exists (
          select from iza.mandate m
          where m.id = commitment.mandate and m.plan = v.plan and m.party = commitment.party and m.holder = iza.actor_party()
            and 'commit' = any (m.scope) and m.withdrawn_at is null and iza.holds_on(iza.today(), m.valid_from, m.valid_to)
        )
      )
  ));
create policy withdraw on iza.commitment for update to iza_server
  using (
    (party = iza.actor_party() or recorded_by_party = iza.actor_party())
    and exists (
      select from iza.plan_version v where v.id = commitment.version and iza.may_commit(v.kind, v.stage, v.regions)
    )
  );

grant select, insert (version, round, revision, content) on iza.round_summary to iza_server;
create policy read on iza.round_summary for select to iza_server
  using (exists (select from iza.plan_version v where v.id = round_summary.version and iza.reads_beside(v.kind, v.regions)));
create policy write on iza.round_summary for insert to iza_server
  with check (exists (
    select from iza.plan_version v where v.id = round_summary.version and iza.may_summarise(v.kind, v.stage, v.regions)
  ));

grant select on iza.published_commitment, iza.published_round to iza_server, iza_anonymous;
create policy read on iza.published_commitment for select to iza_server, iza_anonymous using (true);
create policy read on iza.published_round for select to iza_server, iza_anonymous using (true);

do $$
declare name text;
begin
  foreach name in array '{step_undo,process_proposal,mandate,body_decision,commitment,round_summary,published_commitment,published_round}'::text[]
  loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

create trigger only_added_to before update or delete on iza.step_undo for each row execute function iza.only_added_to();
create trigger only_added_to before update or delete on iza.process_proposal for each row execute function iza.only_added_to();
create trigger only_added_to before update or delete on iza.round_summary for each row execute function iza.only_added_to();

-- How many parts of the text changed since a revision, as far as the asker may read; what stays in the working corner is no text of the plan.
create function iza.text_changes(wanted uuid, since int) returns bigint language sql stable
  return (
    select count(distinct (r.unit, r.id)) from iza.plan_unit_revision r
    where r.version = wanted and r.content_revision > since and r.unit <> 'outline'
      and (r.in_plan or exists (
        select from iza.plan_unit_revision b
        where b.version = r.version and b.unit = r.unit and b.id = r.id and b.revision = r.revision - 1 and b.in_plan and not b.removed
      ))
  );

-- What came after a moment and rests on where the version stood then.
create function iza.built_since(wanted uuid, moment timestamptz) returns bigint language sql stable security definer
  set search_path = iza, pg_temp
as $$
  select (select count(*) from consultation_response where version = wanted and sent_at > moment)
    + (select count(*) from consultation_handling where version = wanted and at > moment)
    + (select count(*) from judgement where version = wanted and shared_at > moment)
    + (select count(*) from body_decision where version = wanted and recorded_at > moment)
    + (select count(*) from commitment where version = wanted and recorded_at > moment)
    + (select count(*) from round_summary where version = wanted and saved_at > moment)
    + (select count(*) from plan_version v where v.based_on = wanted)
$$;

-- Versions: the first of a plan, or a revision of the adopted one that begins where that one began.
create or replace function iza.version_begun() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare base record;
begin
  select p.kind, p.regions into strict new.kind, new.regions from plan p where p.id = new.plan;
  if new.based_on is not null then
    select v.state, v.number into base from plan_version v
      where v.id = new.based_on and v.plan = new.plan and v.stage = 'adopted' for update;
    if not found then
      perform iza.refuse('nothing-to-revise', 'a revision is made of the adopted version of the same plan');
    end if;
    select max(v.number) + 1 into new.number from plan_version v where v.plan = new.plan;
    if new.state is distinct from jsonb_build_object(
      'stage', 'drafting', 'proposal', base.state -> 'proposal', 'profile', base.state -> 'profile', 'rounds', '[]'::jsonb) then
      perform iza.refuse('no-such-step', 'a revision begins as a draft');
    end if;
  end if;
  new.stage_since := coalesce(new.stage_since, iza.today());
  new.content_revision := 0;
  new.begun_by := iza.actor_person();
  return new;
end $$;

-- Runs with the writer's rights: reads the step and its signatures under row-level security.
create or replace function iza.version_changes() returns trigger language plpgsql as $$
declare
  to_stage text := new.state ->> 'stage';
  way record;
begin
  if (new.id, new.plan, new.number, new.kind, new.regions, new.based_on)
    is distinct from (old.id, old.plan, old.number, old.kind, old.regions, old.based_on) then
    perform iza.refuse('version-is-fixed', 'a version keeps its plan, number and regions');
  end if;
  if new.state is not distinct from old.state then
    if iza.was_adopted(old.stage) then perform iza.refuse('adopted-is-frozen', 'an adopted version is not changed'); end if;
    return new;
  end if;
  -- The last step, undone on the record.
  if exists (
    select from iza.step s join iza.step_undo u on u.step = s.id
    where s.version = old.id and s.status = 'taken' and s.state_before = new.state) then
    new.stage_since := iza.today();
    return new;
  end if;
  -- Another version took its place: done by the database itself, where that one is adopted.
  if old.stage = 'adopted' and to_stage = 'superseded' and current_user = 'iza_owner'
    and new.state - '{stage,supersededBy,supersededOn}'::text[] = old.state - 'stage'
    and exists (select from iza.plan_version n where n.id = (new.state ->> 'supersededBy')::uuid and n.plan = old.plan and n.number > old.number)
  then
    new.stage_since := iza.today();
    return new;
  end if;
  if old.stage = 'adopted' and not (to_stage = 'closed' and new.state - '{stage,closed}'::text[] = old.state - 'stage') then
    perform iza.refuse('adopted-is-frozen', 'an adopted version is not changed');
  end if;
  select s.id as step, t.command, t.roles into way
    from iza.plan p
    join iza.stage_transition t on t.template = p.template and t.from_stage = old.stage and t.to_stage = new.state ->> 'stage'
    left join iza.step s on s.version = old.id and s.status = 'pending' and s.on_revision = old.content_revision
      and s.command ->> 'command' = t.command
    where p.id = old.plan
    order by s.id nulls last limit 1;
  if not found then
    perform iza.refuse('no-such-step', format('no step leads from %s to %s', old.stage, to_stage));
  end if;
  if current_user <> 'iza_owner' then
    if not iza.may_sign(old.kind, old.stage, old.regions) or not iza.actor_role() = any (way.roles) then
      perform iza.refuse('not-a-signer', 'the state is changed by those who sign');
    end if;
    if way.step is null or not (way.roles <@ (select coalesce(array_agg(g.role), '{}') from iza.step_signature g where g.step = way.step)) then
      perform iza.refuse('not-signed', format('%s was not asked for on this content, or not signed by all roles', way.command));
    end if;
  end if;
  new.stage_since := iza.today();
  return new;
end $$;

-- Of a plan one version is adopted: a newer one takes the place of an older one in the same moment. Named to run after `changes`.
create function iza.version_supersedes() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update plan_version v
    set state = v.state || jsonb_build_object('stage', 'superseded', 'supersededBy', new.id, 'supersededOn', iza.today())
    where v.plan = new.plan and v.number < new.number and v.stage = 'adopted';
  return new;
end $$;
create trigger supersedes before update of state on iza.plan_version for each row
  when (new.state ->> 'stage' = 'adopted' and old.state ->> 'stage' <> 'adopted')
  execute function iza.version_supersedes();

-- Steps: where the version stood is kept, so that a mistaken one can be undone.
create or replace function iza.step_asked() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare standing record;
begin
  select v.content_revision, v.state into standing from plan_version v where v.id = new.version for no key update;
  if new.on_revision <> standing.content_revision then
    perform iza.refuse('content-changed-since', 'a step is asked for on the content as it is');
  end if;
  new.status := 'pending';
  new.state_before := standing.state;
  new.asked_at := iza.now_ms();
  new.asked_by := iza.actor_person();
  new.asked_by_name := iza.actor_person_name();
  new.asked_by_party := iza.actor_party();
  new.asked_by_role := nullif(iza.actor_role(), '');
  return new;
end $$;

create or replace function iza.step_closed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if (new.id, new.version, new.command, new.on_revision) is distinct from (old.id, old.version, old.command, old.on_revision)
    or (new.status = 'undone' and (old.status <> 'taken' or not exists (select from step_undo u where u.step = old.id)))
    or (new.status <> 'undone' and (old.status <> 'pending' or new.status = 'pending')) then
    perform iza.refuse('step-is-closed', 'a step is closed once, and keeps what was asked');
  end if;
  new.state_before := old.state_before;
  if new.status = 'undone' then
    new.closed_at := old.closed_at;
    new.closed_by := old.closed_by;
    new.taken_on := old.taken_on;
  else
    new.closed_at := iza.now_ms();
    new.closed_by := iza.actor_person();
    new.taken_on := case new.status when 'taken' then iza.today() end;
  end if;
  return new;
end $$;

create function iza.step_undone() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  undone record;
  standing record;
begin
  select s.* into undone from step s where s.id = new.step;
  select v.* into standing from plan_version v where v.id = undone.version for no key update;
  if undone.status <> 'taken' or undone.state_before is null or undone.id is distinct from (
    select s.id from step s where s.version = undone.version and s.status = 'taken' order by s.closed_at desc, s.id desc limit 1) then
    perform iza.refuse('nothing-to-undo', 'only the last step is undone');
  end if;
  if undone.command ->> 'command' = 'adopt' then perform iza.refuse('adopting-stands', 'adopting is not undone'); end if;
  if iza.today() - undone.taken_on > 7 then perform iza.refuse('too-late-to-undo', 'a step is undone within 7 days'); end if;
  if standing.content_revision <> undone.on_revision or iza.built_since(standing.id, undone.closed_at) > 0 then
    perform iza.refuse('built-on-since', 'what came after rests on this step');
  end if;
  if iza.actor_role() <> '' and not exists (
    select from plan p join stage_transition t on t.template = p.template
    where p.id = standing.plan and t.from_stage = undone.state_before ->> 'stage' and t.command = undone.command ->> 'command'
      and iza.actor_role() = any (t.roles)) then
    perform iza.refuse('not-a-signer', 'a step is undone by those who sign it');
  end if;
  new.at := iza.now_ms();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  return new;
end $$;
create trigger undone before insert on iza.step_undo for each row execute function iza.step_undone();

-- The process proposal is content too: saving it makes what was asked for before go stale.
create function iza.process_saved() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare at_stage text;
begin
  select v.stage into at_stage from plan_version v where v.id = new.version for no key update;
  if not iza.content_may_change(at_stage) then
    perform iza.refuse('content-stands-still', format('content is not changed in stage %s', at_stage));
  end if;
  if new.revision <> 1 + coalesce((select max(p.revision) from process_proposal p where p.version = new.version), 0) then
    perform iza.refuse('revision-skipped', 'a save makes the next revision');
  end if;
  update plan_version v set content_revision = v.content_revision + 1 where v.id = new.version
    returning v.content_revision into new.content_revision;
  new.saved_at := iza.now_ms();
  new.saved_by := iza.actor_person();
  new.saved_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger saved before insert on iza.process_proposal for each row execute function iza.process_saved();

create function iza.round_summarised() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare standing record;
begin
  select v.stage, v.state into standing from plan_version v where v.id = new.version for no key update;
  if iza.was_adopted(standing.stage) then perform iza.refuse('adopted-is-frozen', 'what was published stands'); end if;
  if new.round > coalesce(jsonb_array_length(standing.state -> 'rounds'), 0) then
    perform iza.refuse('no-such-round', 'a summary is of a round that was held');
  end if;
  if new.revision <> 1 + coalesce(
    (select max(s.revision) from round_summary s where s.version = new.version and s.round = new.round), 0) then
    perform iza.refuse('revision-skipped', 'a save makes the next revision');
  end if;
  new.saved_at := iza.now_ms();
  new.saved_by := iza.actor_person();
  new.saved_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger saved before insert on iza.round_summary for each row execute function iza.round_summarised();

-- Mandates, decisions and commitments: recorded once, withdrawn once, never changed.
create function iza.put_on_record() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.recorded_at := iza.now_ms();
    new.recorded_by := iza.actor_person();
    new.recorded_by_name := iza.actor_person_name();
    new.recorded_by_party := iza.actor_party();
    return new;
  end if;
  if old.withdrawn_at is not null or new.withdrawn_reason is null
    or to_jsonb(new) - 'withdrawn_reason' is distinct from to_jsonb(old) - 'withdrawn_reason' then
    perform iza.refuse('on-record', 'what is on record is withdrawn once, and not changed');
  end if;
  new.withdrawn_at := iza.now_ms();
  new.withdrawn_by := iza.actor_person();
  new.withdrawn_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger recorded before insert or update on iza.mandate for each row execute function iza.put_on_record();
create trigger recorded before insert or update on iza.body_decision for each row execute function iza.put_on_record();
create trigger recorded before insert or update on iza.commitment for each row execute function iza.put_on_record();
create trigger never_gone before delete on iza.mandate for each row execute function iza.only_added_to();
create trigger never_gone before delete on iza.body_decision for each row execute function iza.only_added_to();
create trigger never_gone before delete on iza.commitment for each row execute function iza.only_added_to();

create function iza.decided_on_text() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.on_revision > (select v.content_revision from plan_version v where v.id = new.version for no key update) then
    perform iza.refuse('unknown-revision', 'a decision is taken on a text that was there');
  end if;
  return new;
end $$;
create trigger on_text before insert on iza.body_decision for each row execute function iza.decided_on_text();

create function iza.committed_to_text() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  select v.content_revision into strict new.on_revision from plan_version v where v.id = new.version for no key update;
  return new;
end $$;
create trigger on_text before insert on iza.commitment for each row execute function iza.committed_to_text();

-- What the public reads follows from what is on record, when a version is adopted and with every commitment after that.
create function iza.publish_decisions(wanted uuid) returns void language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  delete from published_commitment where version = wanted;
  insert into published_commitment (version, commitment, party, items, reserved, reservation)
    select c.version, c.id, y.name, c.items, c.reservation <> '',
      case when c.reservation_public and c.reservation <> '' then c.reservation end
    from commitment c join party y on y.id = c.party
    where c.version = wanted and c.withdrawn_at is null and iza.text_changes(wanted, c.on_revision) = 0
      and not exists (
        select from commitment later
        where later.version = c.version and later.party = c.party and later.withdrawn_at is null and later.id > c.id
          and (later.items is null or c.items <@ later.items)
      );
  delete from published_round where version = wanted;
  insert into published_round (version, round, closed_on, received, done)
    select distinct on (s.round) s.version, s.round, (v.state -> 'rounds' -> (s.round - 1) ->> 'closes')::date,
      s.content ->> 'received', s.content ->> 'done'
    from round_summary s join plan_version v on v.id = s.version
    where s.version = wanted and s.round <= jsonb_array_length(v.state -> 'rounds')
    order by s.round, s.revision desc;
end $$;

create function iza.publish_with_version() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.stage = 'adopted' then perform iza.publish_decisions(new.id); end if;
  update published_plan p set ended_on = (new.state -> 'closed' ->> 'on')::date where p.version = new.id;
  return null;
end $$;
create trigger publish after update of state on iza.plan_version for each row
  when (iza.was_adopted(new.state ->> 'stage')) execute function iza.publish_with_version();

create function iza.publish_commitment() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if exists (select from plan_version v where v.id = new.version and v.stage = 'adopted') then
    perform iza.publish_decisions(new.version);
  end if;
  return null;
end $$;
create trigger publish after insert or update on iza.commitment for each row execute function iza.publish_commitment();

revoke execute on all functions in schema iza from public;
grant execute on function iza.was_adopted, iza.is_behind, iza.may_undo, iza.may_decide, iza.may_commit, iza.may_summarise,
  iza.records_for_others, iza.reads_beside, iza.text_changes, iza.built_since to iza_server;
