-- Other market leaders for a plan that was offered: a recorded step, signed by every leader that is there, and where a place is vacant by the
-- association of insurers in its stead. An insurer that can't lead (a conflict of interest, or it acts as market leader no more) leaves at once;
-- what was signed and not decided lapses, what was decided stands.

alter table iza.transformation
  drop constraint transformation_two_leaders,
  add constraint transformation_two_leaders check (cardinality(leaders) <= 2),
  add column recused text[] not null default '{}';
comment on column iza.transformation.recused is 'Insurers of which it is on record that they cannot lead it; kept by the database.';
alter table iza.transformation_signature
  drop constraint transformation_signature_side,
  add constraint transformation_signature_side check (side in ('lead', 'leader', 'authority', 'association'));
comment on column iza.transformation_signature.side is 'lead, leader, authority or association.';

insert into iza.transformation_step_rule (command, from_stage, signers, to_stages)
  select 'change-leaders', stage, 'leaders-there', array[stage]
  from unnest('{draft,working-out,returned,rejected,quick-check,submitted,under-assessment,intended-decision,approved,queued,funded,in-execution,held}'::text[]) stage;

create table iza.transformation_recusal (
  id uuid primary key,
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  ground text not null,
  reason text not null,
  led boolean not null default false,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  constraint transformation_recusal_ground check (ground in ('conflict-of-interest', 'left'))
);
create unique index transformation_recusal_once on iza.transformation_recusal (plan, of_party) where withdrawn_at is null;
comment on table iza.transformation_recusal is 'That an insurer cannot lead a plan, with why; declared by itself, or recorded for it.';
comment on column iza.transformation_recusal.id is 'UUIDv7.';
comment on column iza.transformation_recusal.plan is 'The plan.';
comment on column iza.transformation_recusal.of_party is 'The insurer.';
comment on column iza.transformation_recusal.ground is 'A conflict of interest, or it acts as market leader no more.';
comment on column iza.transformation_recusal.reason is 'What makes it so.';
comment on column iza.transformation_recusal.led is 'It led the plan until then; by the database.';
comment on column iza.transformation_recusal.recorded_at is 'When it was recorded.';
comment on column iza.transformation_recusal.recorded_by is 'By whom; null: the operator.';
comment on column iza.transformation_recusal.recorded_by_name is 'The name it had then.';
comment on column iza.transformation_recusal.recorded_by_party is 'For which party.';
comment on column iza.transformation_recusal.withdrawn_at is 'When it was withdrawn; null: it stands.';
comment on column iza.transformation_recusal.withdrawn_by is 'By whom.';
comment on column iza.transformation_recusal.withdrawn_by_name is 'The name it had then.';
comment on column iza.transformation_recusal.withdrawn_reason is 'Why.';
alter table iza.transformation_recusal enable row level security;
alter table iza.transformation_recusal force row level security;
create policy owner on iza.transformation_recusal to iza_owner using (true) with check (true);
grant select, insert (id, plan, of_party, ground, reason), update (withdrawn_reason) on iza.transformation_recusal to iza_server;

create policy read on iza.transformation_recusal for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_recusal.plan and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders)
      or of_party = iza.actor_party() or iza.actor_role() in ('zn', 'vws-programme', 'nza'))
  ));
create policy record on iza.transformation_recusal for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_recusal.plan and t.stage not in ('completed', 'stopped', 'withdrawn')
      and (iza.leads_plan(t.leaders) and of_party = iza.actor_party() or iza.actor_role() in ('zn', 'vws-programme'))
  ));
create policy withdraw on iza.transformation_recusal for update to iza_server
  using (iza.actor_role() in ('zn', 'vws-programme') and exists (
    select from iza.transformation t
    where t.id = transformation_recusal.plan and t.stage not in ('completed', 'stopped', 'withdrawn')
  ));

-- The association of insurers reads a plan in which it signs in the place of a leader, also afterwards.
create function iza.fills_places(leaders_stand boolean, recused text[]) returns boolean language sql stable parallel safe
  return iza.actor_role() = 'zn' and leaders_stand and cardinality(recused) > 0;
create policy fill on iza.transformation for select to iza_server using (iza.fills_places(leaders_stand, recused));
create policy fill_change on iza.transformation for update to iza_server using (iza.fills_places(leaders_stand, recused));
create policy fill_read on iza.transformation_step for select to iza_server
  using (exists (select from iza.transformation t where t.id = plan and iza.fills_places(t.leaders_stand, t.recused)));
create policy fill_ask on iza.transformation_step for insert to iza_server
  with check (status = 'pending' and command ->> 'command' = 'change-leaders' and exists (
    select from iza.transformation t
    where t.id = plan and t.stage = from_stage and cardinality(t.leaders) < 2 and iza.fills_places(t.leaders_stand, t.recused)
  ));
create policy fill_close on iza.transformation_step for update to iza_server
  using (status = 'pending' and command ->> 'command' = 'change-leaders' and exists (
    select from iza.transformation t where t.id = plan and iza.fills_places(t.leaders_stand, t.recused)
  ))
  with check (true);
create policy fill_sign on iza.transformation_signature for insert to iza_server
  with check (side = 'association' and of_party = iza.actor_party() and exists (
    select from iza.transformation_step s join iza.transformation t on t.id = s.plan
    where s.id = step and s.status = 'pending' and s.command ->> 'command' = 'change-leaders' and cardinality(t.leaders) < 2
      and iza.fills_places(t.leaders_stand, t.recused)
  ));

create or replace function iza.step_is_signed(of_step uuid, signers text, leaders text[]) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return (
    select case signers
      when 'a-leader' then led_by && leaders
      when 'lead-and-leader' then 'lead' = any (sides) and led_by && leaders
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

-- Leaders that stand change in three ways: who is recused leaves, who was recused by mistake comes back, and others come by a signed step.
create function iza.leaders_follow(of_plan uuid, were text[], now_leading text[], now_recused text[]) returns boolean
language sql stable security definer set search_path = iza, pg_temp
  return (now_leading <@ were and not exists (select from unnest(were) p where p <> all (now_leading) and p <> all (now_recused)))
    or (were <@ now_leading and not exists (
      select from unnest(now_leading) p
      where p <> all (were) and (p = any (now_recused) or not exists (
        select from iza.transformation_recusal r where r.plan = of_plan and r.of_party = p and r.led and r.withdrawn_at is not null))
    ))
    or exists (
      select from iza.transformation_step s join iza.transformation t on t.id = s.plan
      where s.plan = of_plan and s.status = 'pending' and s.command ->> 'command' = 'change-leaders' and s.from_stage = t.stage
        and s.on_revision = t.content_revision and s.command -> 'leaders' = to_jsonb(now_leading)
        and iza.step_is_signed(s.id, 'leaders-there', were)
    );

create or replace function iza.transformation_changes() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if (new.id, new.origin, new.begun_at) is distinct from (old.id, old.origin, old.begun_at) then
    perform iza.refuse('plan-is-fixed', 'a plan keeps its id and origin');
  end if;
  if new.applicants is distinct from old.applicants or new.lead is distinct from old.lead then
    if not iza.transformation_is_written(old.stage) then
      perform iza.refuse('content-stands-still', 'the applicants stand still while the plan is judged');
    end if;
    new.content_revision := old.content_revision + 1;
  end if;
  if new.leaders is distinct from old.leaders and old.leaders_stand
    and not iza.leaders_follow(old.id, old.leaders, new.leaders, new.recused) then
    perform iza.refuse('content-stands-still', 'the market leaders of a plan that was offered change by a signed step');
  end if;
  if new.state is distinct from old.state and iza.actor_person() is not null then
    perform iza.state_follows(old.id, old.content_revision, old.leaders, old.state, new.state);
  end if;
  if new.state ->> 'stage' is distinct from old.state ->> 'stage' then new.stage_since := iza.today(); end if;
  return new;
end $$;

-- What waits for signatures lapses: it was asked of who leads no more.
create function iza.lapse_steps(of_plan uuid) returns void language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update transformation_step set status = 'withdrawn' where plan = of_plan and status = 'pending';
  update transformation_prepared set status = 'overtaken' where plan = of_plan and status = 'waiting';
end $$;

create function iza.recusal_marked() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  select new.of_party = any (t.leaders) into new.led from transformation t where t.id = new.plan for no key update;
  return new;
end $$;
create function iza.recusal_holds() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  was transformation;
  now_lead text[];
begin
  select * into was from transformation t where t.id = new.plan for no key update;
  now_lead := array_remove(was.leaders, new.of_party);
  if tg_op = 'UPDATE' then
    now_lead := was.leaders;
    if new.led and was.leaders_stand and cardinality(was.leaders) < 2 and not exists (
      select from transformation_step s
      where s.plan = new.plan and s.status = 'taken' and s.command ->> 'command' = 'change-leaders' and s.closed_at > new.recorded_at
    ) then
      now_lead := was.leaders || new.of_party;
    end if;
  end if;
  if now_lead is distinct from was.leaders then perform iza.lapse_steps(new.plan); end if;
  update transformation set leaders = now_lead, recused = array(
    select r.of_party from transformation_recusal r where r.plan = new.plan and r.withdrawn_at is null order by 1)
    where id = new.plan;
  insert into transformation_event (plan, event) values (new.plan, jsonb_build_object(
    'kind', case tg_op when 'INSERT' then 'leader-recused' else 'recusal-withdrawn' end, 'party', new.of_party));
  return new;
end $$;
create trigger a_recorded before insert or update on iza.transformation_recusal for each row execute function iza.put_on_record();
create trigger marked before insert on iza.transformation_recusal for each row execute function iza.recusal_marked();
create trigger holds after insert or update on iza.transformation_recusal for each row execute function iza.recusal_holds();
create trigger never_gone before delete on iza.transformation_recusal for each row execute function iza.only_added_to();
create trigger never_emptied before truncate on iza.transformation_recusal for each statement execute function iza.only_added_to();

-- Takes a step that gives a plan other leaders. It does all that has to be done: who led until now may write nothing more.
create function iza.change_leaders(of_step uuid) returns void language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  asked record;
begin
  select s.plan, s.command, t.stage, t.leaders into asked
    from transformation_step s join transformation t on t.id = s.plan where s.id = of_step for no key update of t;
  if not found or not (iza.leads_plan(asked.leaders) or iza.actor_role() = 'zn') then
    perform iza.refuse('not-allowed', 'leaders change by who signs for that');
  end if;
  update transformation set leaders = array(select jsonb_array_elements_text(asked.command -> 'leaders')),
    leaders_basis = jsonb_build_object('leaders', asked.command -> 'leaders', 'basis', asked.command -> 'basis')
    where id = asked.plan;
  update transformation_step set status = 'taken' where id = of_step;
  perform iza.lapse_steps(asked.plan);
  insert into transformation_event (plan, event) values (asked.plan, jsonb_build_object(
    'kind', 'step-taken', 'command', 'change-leaders', 'from', asked.stage, 'to', asked.stage));
end $$;

-- A milestone is confirmed by two, never by the one that is left.
create function iza.two_confirm() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.progress ->> 'standing' = 'confirmed' and old.progress ->> 'standing' <> 'confirmed' and not exists (
    select from transformation t where t.id = new.plan and cardinality(t.leaders) = 2) then
    perform iza.refuse('milestone-skips', 'two leaders confirm');
  end if;
  return new;
end $$;
create trigger two_confirm before update on iza.transformation_milestone for each row execute function iza.two_confirm();

-- Plans that were never offered follow the figures, and who is recused.
create or replace function iza.follow_figures(of_plan uuid, now_leading text[], basis jsonb) returns void
language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update transformation t set leaders = now_leading, leaders_basis = basis
    where t.id = of_plan and not t.leaders_stand and (iza.actor_role() in ('zn', 'vws-programme')
      or iza.actor_role() = 'market-leader' and iza.actor_party() = any (t.recused));
end $$;

drop function iza.following_figures;
create function iza.following_figures() returns table (plan uuid, area text[], applicants text[], recused text[])
language sql stable security definer set search_path = iza, pg_temp as $$
  select t.id, t.area, t.applicants, t.recused from transformation t
  where iza.actor_role() = 'zn' and not t.leaders_stand and t.stage = 'draft' and cardinality(t.area) > 0
$$;
comment on function iza.following_figures is 'Plans whose market leaders follow the numbers of insured; for who supplies those.';
revoke execute on function iza.following_figures from public;
grant execute on function iza.following_figures to iza_server;

revoke execute on function iza.leaders_follow, iza.lapse_steps, iza.recusal_marked, iza.recusal_holds, iza.change_leaders, iza.two_confirm
  from public;
grant execute on function iza.change_leaders to iza_server;
