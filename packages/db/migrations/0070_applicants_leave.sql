-- Who applies for a plan that was offered: an applicant declares that it leaves, and does so when the plan is written again or with a change that
-- holds; the lead goes over to another applicant with two signatures (J.2.b). A plan that was approved changes from then on, also while it waits for money.

alter table iza.transformation_signature
  drop constraint transformation_signature_side,
  add constraint transformation_signature_side check (side in ('lead', 'applicant', 'leader', 'authority', 'association'));
comment on column iza.transformation_signature.side is 'lead, applicant, leader, authority or association.';

insert into iza.transformation_step_rule (command, from_stage, signers, to_stages)
  select r.command, stage, r.signers, array[stage]
  from iza.transformation_step_rule r, unnest('{approved,queued,funded}'::text[]) stage
  where r.command in ('change', 'offer-change', 'take-change-back', 'change-substantially') and r.from_stage = 'in-execution';
insert into iza.transformation_step_rule (command, from_stage, signers, to_stages)
  select command, stage, 'applicant', array[stage]
  from unnest('{leave,stay}'::text[]) command,
    unnest('{quick-check,submitted,under-assessment,intended-decision,approved,queued,funded,in-execution}'::text[]) stage;
insert into iza.transformation_step_rule (command, from_stage, signers, to_stages)
  select 'hand-lead', stage, 'lead-and-applicant', array[stage]
  from unnest('{quick-check,submitted,under-assessment,intended-decision,approved,queued,funded,in-execution,held}'::text[]) stage;

create or replace function iza.step_is_signed(of_step uuid, signers text, leaders text[]) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return (
    select case signers
      when 'a-leader' then led_by && leaders
      when 'lead-and-leader' then 'lead' = any (sides) and led_by && leaders
      when 'lead-and-applicant' then sides @> array['lead', 'applicant']
      when 'both-leaders' then cardinality(leaders) = 2 and led_by @> leaders
      when 'leaders-there' then led_by @> leaders and (cardinality(leaders) = 2 or 'association' = any (sides))
      else signers = any (sides)
    end
    from (
      select coalesce(array_agg(g.side), '{}') as sides,
        coalesce(array_agg(g.of_party) filter (where g.side = 'leader'), '{}') as led_by
      from iza.transformation_signature g where g.step = of_step
    ) signed
  );

-- An applicant signs for itself: what names it.
create policy sign_own on iza.transformation_signature for insert to iza_server
  with check (side = 'applicant' and of_party = iza.actor_party() and exists (
    select from iza.transformation_step s join iza.transformation t on t.id = s.plan
    where s.id = step and s.status = 'pending' and s.command ->> 'party' = iza.actor_party() and iza.is_applicant(t.applicants)
  ));

create function iza.transformation_goes_on(stage text) returns boolean language sql immutable parallel safe
  return stage in ('approved', 'queued', 'funded', 'in-execution');
drop policy save on iza.transformation_changing;
create policy save on iza.transformation_changing for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_changing.plan and iza.is_applicant(t.applicants) and iza.transformation_goes_on(t.stage)
      and not t.state ? 'offered' and number = iza.changing_number(t.state)
  ));
drop policy consent on iza.transformation_change_consent;
create policy consent on iza.transformation_change_consent for insert to iza_server
  with check (of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_change_consent.plan and iza.is_applicant(t.applicants) and iza.transformation_goes_on(t.stage)
      and not t.state ? 'offered' and number = iza.changing_number(t.state)
      and revision = (select max(c.revision) from iza.transformation_changing c where c.plan = t.id and c.number = transformation_change_consent.number)
  ));

-- Changes of a plan that hold; those of a plan on hold too.
create function iza.changes_that_hold(state jsonb) returns jsonb language sql immutable parallel safe
  return coalesce(state -> 'changed', state #> '{resumes,changed}', '[]');

-- Who leaves as a plan goes from one state to the next: everyone that declared it when the plan is written again, and who a change names that holds.
create function iza.applicants_leaving(was jsonb, becomes jsonb) returns text[] language sql immutable parallel safe
  return array(
    select l ->> 'party' from jsonb_array_elements(coalesce(was -> 'leaving', '[]')) l
    where iza.transformation_is_written(becomes ->> 'stage')
      or jsonb_array_length(iza.changes_that_hold(becomes)) > jsonb_array_length(iza.changes_that_hold(was))
        and coalesce(iza.changes_that_hold(becomes) -> -1 -> 'without', '[]') ? (l ->> 'party')
  );

create function iza.lead_is_handed(of_plan uuid, to_party text) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return exists (
    select from iza.transformation_step s join iza.transformation t on t.id = s.plan
    where s.plan = of_plan and s.status = 'pending' and s.command ->> 'command' = 'hand-lead' and s.command ->> 'party' = to_party
      and s.from_stage = t.stage and s.on_revision = t.content_revision and to_party = any (t.applicants)
      and iza.step_is_signed(s.id, 'lead-and-applicant', t.leaders)
  );

create or replace function iza.transformation_changes() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  gone text[] := iza.applicants_leaving(old.state, new.state);
begin
  if (new.id, new.origin, new.begun_at) is distinct from (old.id, old.origin, old.begun_at) then
    perform iza.refuse('plan-is-fixed', 'a plan keeps its id and origin');
  end if;
  if (new.applicants is distinct from old.applicants or new.lead is distinct from old.lead) and not iza.transformation_is_written(old.stage) then
    if new.applicants is distinct from old.applicants or not iza.lead_is_handed(old.id, new.lead) then
      perform iza.refuse('content-stands-still', 'the applicants of a plan that was offered leave as they declared, and hand the lead over signed by both');
    end if;
  elsif new.applicants is distinct from old.applicants or new.lead is distinct from old.lead then
    new.content_revision := old.content_revision + 1;
  end if;
  if new.leaders is distinct from old.leaders and old.leaders_stand
    and not iza.leaders_follow(old.id, old.leaders, new.leaders, new.recused) then
    perform iza.refuse('content-stands-still', 'the market leaders of a plan that was offered change by a signed step');
  end if;
  if new.state is distinct from old.state and iza.actor_person() is not null then
    perform iza.state_follows(old.id, old.content_revision, old.leaders, old.state, new.state);
  end if;
  if cardinality(gone) > 0 then
    if old.lead = any (gone) then perform iza.refuse('content-stands-still', 'who leads hands the lead over first'); end if;
    new.applicants := array(select a from unnest(old.applicants) with ordinality x (a, n) where a <> all (gone) order by n);
    new.content_revision := old.content_revision + 1;
  end if;
  if new.state ->> 'stage' is distinct from old.state ->> 'stage' then new.stage_since := iza.today(); end if;
  return new;
end $$;

-- The public reads who takes part now.
create function iza.applicants_published() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  others jsonb := coalesce(
    (select c #> '{register,otherParties}' from jsonb_array_elements(iza.changes_that_hold(new.state)) with ordinality x (c, n)
      where c -> 'register' ? 'otherParties' order by n desc limit 1),
    (select s.content -> 'otherParties' from transformation_section s
      where s.plan = new.id and s.section = 'about' order by s.revision desc limit 1));
begin
  update published_transformation set parties = iza.public_parties(new.applicants, new.lead, others), changed_on = iza.today()
    where plan = new.id and parties is distinct from iza.public_parties(new.applicants, new.lead, others);
  return new;
end $$;
create trigger published_applicants after update on iza.transformation for each row
  when (new.applicants is distinct from old.applicants or new.lead is distinct from old.lead) execute function iza.applicants_published();

revoke execute on function iza.transformation_goes_on, iza.changes_that_hold, iza.applicants_leaving, iza.lead_is_handed, iza.applicants_published
  from public;
grant execute on function iza.transformation_goes_on to iza_server;
