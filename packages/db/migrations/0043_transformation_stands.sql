-- The last line of defence under transformation plans: a state leads only where its step can lead, a milestone is paid only after both market
-- leaders confirmed it, and a verdict stands still while its leader's signature under a decision waits for the other's.

alter table iza.transformation_step_rule add column to_stages text[] not null default '{}';
comment on column iza.transformation_step_rule.to_stages is 'Stages that it can lead to.';
update iza.transformation_step_rule set to_stages = case command
  when 'offer-quick-check' then array['quick-check']
  when 'decide-quick-check' then array['working-out', 'rejected', 'draft']
  when 'submit' then array['submitted']
  when 'begin-assessment' then array['under-assessment']
  when 'intend' then array['intended-decision']
  when 'decide' then array['approved', 'rejected', 'returned']
  when 'queue' then array['queued']
  when 'fund' then array['funded']
  when 'begin' then array['in-execution']
  when 'complete' then array['completed']
  when 'stop' then array['stopped']
  when 'hold' then array['held']
  when 'end-hold' then array['approved', 'queued', 'funded', 'in-execution', 'stopped']
  when 'withdraw' then array['withdrawn']
  else array[from_stage]
end;
alter table iza.transformation_step_rule alter column to_stages drop default;

create function iza.step_is_signed(of_step uuid, signers text, leaders text[]) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return (
    select case signers
      when 'a-leader' then 'leader' = any (sides)
      when 'lead-and-leader' then sides @> array['lead', 'leader']
      when 'both-leaders' then cardinality(leaders) = 2 and led_by @> leaders
      else signers = any (sides)
    end
    from (
      select coalesce(array_agg(g.side), '{}') as sides,
        coalesce(array_agg(g.of_party) filter (where g.side = 'leader'), '{}') as led_by
      from iza.transformation_signature g where g.step = of_step
    ) signed
  );

-- A state changes by a step that was asked for on this content and signed by all who must, to a stage that it leads to. What was decided
-- stays; a hold keeps what it interrupts, and gives that back.
create function iza.state_follows(plan uuid, content_revision int, leaders text[], was jsonb, becomes jsonb) returns void
  language plpgsql stable security definer set search_path = iza, pg_temp as $$
declare
  signed text[];
begin
  select array_agg(r.command) into signed
    from transformation_step s
    join transformation_step_rule r on r.command = s.command ->> 'command' and r.from_stage = was ->> 'stage'
    where s.plan = state_follows.plan and s.status = 'pending' and s.from_stage = was ->> 'stage'
      and s.on_revision = state_follows.content_revision and iza.step_is_signed(s.id, r.signers, state_follows.leaders);
  if signed is null then perform iza.refuse('not-signed', 'no such step was asked for on this content, or not everyone signed it'); end if;
  if not exists (
    select from transformation_step_rule r
    where r.command = any (signed) and r.from_stage = was ->> 'stage' and becomes ->> 'stage' = any (r.to_stages)
  ) then
    perform iza.refuse('no-such-transition', 'the step does not lead there');
  end if;
  if was -> 'decisions' is distinct from (
    select coalesce(jsonb_agg(d order by n), '[]')
    from jsonb_array_elements(becomes -> 'decisions') with ordinality x (d, n) where n <= jsonb_array_length(was -> 'decisions')
  ) then
    perform iza.refuse('decided-stands', 'what was decided is only added to');
  end if;
  if becomes ->> 'stage' = 'held' and becomes -> 'resumes' is distinct from was
    or was ->> 'stage' = 'held' and becomes ->> 'stage' <> 'stopped' and becomes is distinct from was -> 'resumes' then
    perform iza.refuse('no-such-transition', 'a hold keeps what it interrupts');
  end if;
end $$;

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
  if new.leaders is distinct from old.leaders and not iza.transformation_is_written(old.stage) then
    perform iza.refuse('content-stands-still', 'the market leaders stand still while they judge');
  end if;
  if new.state is distinct from old.state and iza.actor_person() is not null then
    perform iza.state_follows(old.id, old.content_revision, old.leaders, old.state, new.state);
  end if;
  if new.state ->> 'stage' is distinct from old.state ->> 'stage' then new.stage_since := iza.today(); end if;
  return new;
end $$;

-- A milestone goes from reported to confirmed by each of two leaders for itself, and only then to paid.
create function iza.milestone_moves() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  was jsonb := case tg_op when 'UPDATE' then old.progress else '{"standing": "planned"}' end;
  move text := (was ->> 'standing') || ' ' || (new.progress ->> 'standing');
  own text := iza.actor_party();
  pair text[];
  confirmed text[];
begin
  if iza.actor_person() is null then return new; end if;
  select t.leaders into pair from transformation t where t.id = new.plan;
  confirmed := array(select jsonb_array_elements_text(coalesce(was -> 'confirmedBy', '[]')));
  if move in ('planned reported', 'sent-back reported') then
    if new.progress -> 'confirmedBy' is distinct from '[]' then perform iza.refuse('milestone-skips', 'a report confirms nothing'); end if;
  elsif move = 'reported reported' then
    if new.progress is distinct from jsonb_set(was, '{confirmedBy}', to_jsonb(confirmed || own)) or own = any (confirmed)
      or own <> all (pair) then
      perform iza.refuse('milestone-skips', 'a leader confirms for itself, once');
    end if;
  elsif move = 'reported confirmed' then
    if own <> all (pair) or not confirmed || own @> pair then
      perform iza.refuse('milestone-skips', 'two leaders confirm');
    end if;
  elsif move not in ('reported sent-back', 'confirmed paid') or own <> all (pair) then
    perform iza.refuse('milestone-skips', 'a milestone goes from reported to confirmed to paid');
  end if;
  return new;
end $$;
create trigger moves before insert or update on iza.transformation_milestone for each row execute function iza.milestone_moves();

create function iza.paid_when_confirmed() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.operation ->> 'operation' = 'pay' and not exists (
    select from transformation_milestone m
    where m.plan = new.plan and m.milestone = (new.operation ->> 'milestone')::uuid and m.standing = 'paid'
  ) then
    perform iza.refuse('milestone-skips', 'money goes to a milestone that both leaders confirmed');
  end if;
  return new;
end $$;
create trigger paid_when_confirmed before insert on iza.ledger_entry for each row execute function iza.paid_when_confirmed();

-- A verdict that was shared stays shared; while its leader's signature under a decision waits, it stands as it was signed.
create function iza.verdict_stands() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if old.shared_at is not null and new.shared_at is distinct from old.shared_at then
    perform iza.refuse('verdict-stands', 'what was shared stays shared');
  end if;
  if new.content is distinct from old.content and exists (
    select from transformation_step s join transformation_signature g on g.step = s.id
    where s.plan = old.plan and s.status = 'pending' and s.on_revision = old.on_revision
      and s.command ->> 'command' in ('decide-quick-check', 'intend', 'decide') and g.side = 'leader' and g.of_party = old.of_party
  ) then
    perform iza.refuse('verdict-stands', 'it was signed');
  end if;
  return new;
end $$;
create trigger stands before update on iza.transformation_verdict for each row execute function iza.verdict_stands();
revoke execute on function iza.step_is_signed, iza.state_follows from public;
