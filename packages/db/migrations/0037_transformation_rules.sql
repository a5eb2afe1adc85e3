-- Who sees and does what with transformation plans; repeats `mayTransformation` and the table of steps of @iza/domain, and tests hold the two
-- against each other.

create function iza.is_applicant_role(role text) returns boolean language sql immutable parallel safe
  return role in ('roaz-chair', 'roaz-bureau', 'regional-party', 'municipality');

create function iza.is_applicant(applicants text[]) returns boolean language sql stable parallel safe
  return iza.is_applicant_role(iza.actor_role()) and iza.actor_party() = any (applicants);

create function iza.leads_plan(leaders text[]) returns boolean language sql stable parallel safe
  return iza.actor_role() = 'market-leader' and iza.actor_party() = any (leaders);

create function iza.is_authority() returns boolean language sql stable parallel safe
  return iza.actor_role() in ('nza', 'igj', 'acm');

create function iza.transformation_is_written(stage text) returns boolean language sql immutable parallel safe
  return stage in ('draft', 'working-out', 'returned', 'rejected');

create function iza.transformation_is_approved(stage text) returns boolean language sql immutable parallel safe
  return stage in ('approved', 'queued', 'funded', 'in-execution', 'held', 'completed');

create function iza.transformation_is_judged(stage text) returns boolean language sql immutable parallel safe
  return stage in ('quick-check', 'submitted', 'under-assessment', 'intended-decision');

create function iza.may_read_transformation(stage text, shown boolean, applicants text[], leaders text[]) returns boolean
  language sql stable parallel safe
  return case
    when iza.is_applicant(applicants) or iza.actor_role() = 'vws-programme' then true
    when iza.leads_plan(leaders) then shown
    when iza.actor_role() in ('nza', 'zorginstituut', 'igj', 'acm', 'zn') then stage not in ('draft', 'quick-check', 'working-out')
    when iza.actor_role() in ('market-leader', 'insurer') then
      stage = 'intended-decision' or iza.transformation_is_approved(stage)
    else false
  end;

create policy read on iza.transformation for select to iza_server
  using (iza.may_read_transformation(stage, shown, applicants, leaders));
create policy begin on iza.transformation for insert to iza_server
  with check (iza.is_applicant(applicants) and stage = 'draft');
create policy change on iza.transformation for update to iza_server
  using (iza.is_applicant(applicants) or iza.leads_plan(leaders) or iza.is_authority());

create policy read on iza.transformation_section for select to iza_server
  using (exists (select from iza.transformation t where t.id = transformation_section.plan));
create policy save on iza.transformation_section for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_section.plan and iza.is_applicant(t.applicants) and iza.transformation_is_written(t.stage)
  ));

-- One applicant's own: the market leaders read it from submission on, the other applicants when it is shared.
create policy read on iza.transformation_own for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_own.plan and (
      (iza.is_applicant(t.applicants) and (transformation_own.of_party = iza.actor_party() or transformation_own.shared))
      or (iza.leads_plan(t.leaders) and t.stage not in ('draft', 'quick-check', 'working-out'))
    )
  ));
create policy save on iza.transformation_own for insert to iza_server
  with check (of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_own.plan and iza.is_applicant(t.applicants) and iza.transformation_is_written(t.stage)
  ));

create policy read on iza.transformation_consent for select to iza_server
  using (exists (select from iza.transformation t where t.id = transformation_consent.plan));
create policy consent on iza.transformation_consent for insert to iza_server
  with check (of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_consent.plan and iza.is_applicant(t.applicants) and iza.transformation_is_written(t.stage)
      and t.content_revision = on_revision
  ));

create policy read on iza.transformation_step_rule for select to iza_server using (iza.actor_role() <> '');

-- A step that waits concerns applicants, leaders and the authority that takes it; the programme team reads along.
create policy read on iza.transformation_step for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_step.plan
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.is_authority() or iza.actor_role() = 'vws-programme')
  ));
create policy ask on iza.transformation_step for insert to iza_server
  with check (status = 'pending' and exists (
    select from iza.transformation t
    where t.id = transformation_step.plan and t.stage = from_stage
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.is_authority())
  ));
create policy close on iza.transformation_step for update to iza_server
  using (status = 'pending' and exists (
    select from iza.transformation t
    where t.id = transformation_step.plan
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.is_authority())
  ))
  with check (true);

create policy read on iza.transformation_signature for select to iza_server
  using (exists (select from iza.transformation_step s where s.id = transformation_signature.step));
create policy sign on iza.transformation_signature for insert to iza_server
  with check (of_party = iza.actor_party() and exists (
    select from iza.transformation_step s join iza.transformation t on t.id = s.plan
    where s.id = transformation_signature.step and s.status = 'pending' and case transformation_signature.side
      when 'lead' then t.lead = iza.actor_party() and iza.is_applicant(t.applicants)
      when 'leader' then iza.leads_plan(t.leaders)
      when 'authority' then iza.is_authority()
      else false
    end
  ));

-- A verdict is its leader's own until it shares it; then the other leader reads it too. Nobody else does.
create policy read on iza.transformation_verdict for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_verdict.plan and iza.leads_plan(t.leaders)
      and (of_party = iza.actor_party() or shared_at is not null)
  ));
create policy judge on iza.transformation_verdict for insert to iza_server
  with check (of_party = iza.actor_party() and shared_at is null and exists (
    select from iza.transformation t
    where t.id = transformation_verdict.plan and iza.leads_plan(t.leaders) and iza.transformation_is_judged(t.stage)
  ));
create policy change on iza.transformation_verdict for update to iza_server
  using (of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_verdict.plan and iza.leads_plan(t.leaders) and iza.transformation_is_judged(t.stage)
  ));

create policy read on iza.transformation_question for select to iza_server
  using (exists (select from iza.transformation t where t.id = transformation_question.plan));
create policy ask on iza.transformation_question for insert to iza_server
  with check (answer is null and exists (
    select from iza.transformation t
    where t.id = transformation_question.plan and as_leader = iza.leads_plan(t.leaders) and (
      (iza.leads_plan(t.leaders) and iza.transformation_is_judged(t.stage))
      or (iza.actor_role() in ('market-leader', 'insurer') and t.stage = 'intended-decision')
    )
  ));
create policy answer on iza.transformation_question for update to iza_server
  using (answer is null and exists (
    select from iza.transformation t
    where t.id = transformation_question.plan and iza.is_applicant(t.applicants) and iza.transformation_is_judged(t.stage)
  ))
  with check (true);

create policy read on iza.transformation_milestone for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_milestone.plan
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.overview_role(iza.actor_role()))
  ));
create policy report on iza.transformation_milestone for insert to iza_server
  with check (standing = 'reported' and exists (
    select from iza.transformation t
    where t.id = transformation_milestone.plan and t.stage = 'in-execution' and iza.is_applicant(t.applicants)
  ));
create policy move on iza.transformation_milestone for update to iza_server
  using (standing <> 'paid' and exists (
    select from iza.transformation t
    where t.id = transformation_milestone.plan and t.stage = 'in-execution'
      and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders))
  ))
  with check (true);

create policy read on iza.transformation_share_key for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_share_key.plan
      and (iza.leads_plan(t.leaders) or iza.actor_role() in ('market-leader', 'insurer', 'zn', 'nza', 'vws-programme'))
  ));
create policy choose on iza.transformation_share_key for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_share_key.plan and iza.leads_plan(t.leaders) and iza.transformation_is_approved(t.stage)
  ));

create policy read on iza.transformation_event for select to iza_server
  using (exists (select from iza.transformation t where t.id = transformation_event.plan));
create policy tell on iza.transformation_event for insert to iza_server
  with check (exists (select from iza.transformation t where t.id = transformation_event.plan));

create policy read on iza.insured for select to iza_server using (iza.actor_role() <> '');
create policy supply on iza.insured for insert to iza_server with check (iza.actor_role() = 'zn');

-- The funds: those who follow the country see all; insurers what there is, and what plans that they may read were given.
create policy read on iza.ledger_account for select to iza_server
  using (
    iza.overview_role(iza.actor_role())
    or (plan is null and iza.actor_role() in ('market-leader', 'insurer'))
    or exists (
      select from iza.transformation t
      where t.id = ledger_account.plan and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders))
    )
  );
create policy read on iza.ledger_entry for select to iza_server
  using (
    iza.overview_role(iza.actor_role())
    or (plan is null and iza.actor_role() in ('market-leader', 'insurer'))
    or exists (
      select from iza.transformation t
      where t.id = ledger_entry.plan and (iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders))
    )
  );
create policy read on iza.ledger_line for select to iza_server
  using (exists (select from iza.ledger_entry e where e.seq = ledger_line.entry));
create policy read on iza.ledger_envelope for select to iza_server
  using (iza.overview_role(iza.actor_role()) or iza.actor_role() in ('market-leader', 'insurer'));
create policy read on iza.ledger_cost for select to iza_server
  using (exists (select from iza.ledger_entry e where e.seq = ledger_cost.entry));
create policy read on iza.ledger_waiting for select to iza_server
  using (exists (select from iza.ledger_entry e where e.seq = ledger_waiting.since));

-- Only added to.
do $$
declare name text;
begin
  foreach name in array array[
    'transformation_section', 'transformation_own', 'transformation_consent', 'transformation_signature', 'transformation_share_key',
    'transformation_event', 'ledger_entry', 'ledger_line', 'ledger_envelope', 'ledger_cost'] loop
    execute format('create trigger only_added_to before update or delete on iza.%I for each row execute function iza.only_added_to()', name);
    execute format('create trigger never_emptied before truncate on iza.%I for each statement execute function iza.only_added_to()', name);
  end loop;
end $$;

-- The actor, the moment and the day are filled in here.
create function iza.signed_by_actor() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  new.at := iza.now_ms();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.party := iza.actor_party();
  return new;
end $$;
do $$
declare name text;
begin
  foreach name in array array[
    'transformation_section', 'transformation_own', 'transformation_consent', 'transformation_step', 'transformation_signature',
    'transformation_question', 'transformation_share_key', 'transformation_event', 'insured'] loop
    execute format('create trigger signed_by_actor before insert on iza.%I for each row execute function iza.signed_by_actor()', name);
  end loop;
  foreach name in array array['transformation_verdict', 'transformation_milestone'] loop
    execute format('create trigger signed_by_actor before insert or update on iza.%I for each row execute function iza.signed_by_actor()', name);
  end loop;
end $$;

create function iza.transformation_consented() returns trigger language plpgsql as $$
begin
  new.day := iza.today();
  return new;
end $$;
create trigger consented before insert on iza.transformation_consent for each row execute function iza.transformation_consented();

create function iza.transformation_told() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('iza.transformation_event'));
  select coalesce(max(e.seq), 0) + 1 into new.seq from transformation_event e;
  new.day := iza.today();
  new.role := nullif(iza.actor_role(), '');
  return new;
end $$;
create trigger told before insert on iza.transformation_event for each row execute function iza.transformation_told();

-- A section is the next revision of its section, and raises the revision of what is offered.
create function iza.transformation_section_saved() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  update transformation t set content_revision = t.content_revision + 1 where t.id = new.plan;
  if new.revision <> 1 + (
    select coalesce(max(s.revision), 0) from transformation_section s where s.plan = new.plan and s.section = new.section
  ) then
    perform iza.refuse('revision-skipped', 'a save makes the next revision');
  end if;
  return new;
end $$;
create trigger saved before insert on iza.transformation_section for each row execute function iza.transformation_section_saved();

create function iza.transformation_begun() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  new.stage_since := iza.today();
  new.content_revision := 0;
  new.begun_at := iza.now_ms();
  new.begun_by := iza.actor_person();
  return new;
end $$;
create trigger begun before insert on iza.transformation for each row execute function iza.transformation_begun();

-- The state changes by a step that was asked for on this content, may be given in this stage, and was signed by all who must.
create function iza.transformation_changes() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  asked record;
  signed text[];
  enough boolean;
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
    select s.id, s.command, r.signers into asked
      from transformation_step s
      join transformation_step_rule r on r.command = s.command ->> 'command' and r.from_stage = old.state ->> 'stage'
      where s.plan = old.id and s.status = 'pending' and s.from_stage = old.state ->> 'stage'
        and s.on_revision = old.content_revision
      order by s.at desc limit 1;
    if not found then perform iza.refuse('not-signed', 'no such step was asked for on this content'); end if;
    select coalesce(array_agg(g.side || ':' || g.of_party), '{}') into signed
      from transformation_signature g where g.step = asked.id;
    enough := case asked.signers
      when 'lead' then exists (select from unnest(signed) x where x like 'lead:%')
      when 'authority' then exists (select from unnest(signed) x where x like 'authority:%')
      when 'a-leader' then exists (select from unnest(signed) x where x like 'leader:%')
      when 'lead-and-leader' then
        exists (select from unnest(signed) x where x like 'leader:%') and exists (select from unnest(signed) x where x like 'lead:%')
      when 'both-leaders' then
        cardinality(old.leaders) = 2 and (select bool_and('leader:' || l = any (signed)) from unnest(old.leaders) l)
    end;
    if not enough then
      perform iza.refuse('not-signed', 'not everyone who must has signed');
    end if;
  end if;
  if new.state ->> 'stage' is distinct from old.state ->> 'stage' then new.stage_since := iza.today(); end if;
  return new;
end $$;
create trigger changes before update of name, regions, area, sectors, themes, asked, applicants, lead, leaders, leaders_basis, state
  on iza.transformation for each row execute function iza.transformation_changes();

create function iza.transformation_step_closed() returns trigger language plpgsql as $$
begin
  new.closed_at := iza.now_ms();
  return new;
end $$;
create trigger closed before update on iza.transformation_step for each row execute function iza.transformation_step_closed();

create function iza.transformation_answered() returns trigger language plpgsql as $$
begin
  new.answered_at := iza.now_ms();
  new.answered_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger answered before update on iza.transformation_question for each row execute function iza.transformation_answered();

insert into iza.transformation_step_rule (command, from_stage, signers) values
  ('show', 'draft', 'lead'),
  ('offer-quick-check', 'draft', 'lead'),
  ('offer-quick-check', 'rejected', 'lead'),
  ('decide-quick-check', 'quick-check', 'both-leaders'),
  ('submit', 'draft', 'lead'),
  ('submit', 'working-out', 'lead'),
  ('submit', 'returned', 'lead'),
  ('submit', 'rejected', 'lead'),
  ('begin-assessment', 'submitted', 'a-leader'),
  ('intend', 'under-assessment', 'both-leaders'),
  ('decide', 'under-assessment', 'both-leaders'),
  ('decide', 'intended-decision', 'both-leaders'),
  ('pause', 'quick-check', 'lead-and-leader'),
  ('pause', 'submitted', 'lead-and-leader'),
  ('pause', 'under-assessment', 'lead-and-leader'),
  ('pause', 'intended-decision', 'lead-and-leader'),
  ('resume', 'quick-check', 'lead-and-leader'),
  ('resume', 'submitted', 'lead-and-leader'),
  ('resume', 'under-assessment', 'lead-and-leader'),
  ('resume', 'intended-decision', 'lead-and-leader'),
  ('queue', 'approved', 'a-leader'),
  ('fund', 'approved', 'a-leader'),
  ('fund', 'queued', 'a-leader'),
  ('begin', 'approved', 'lead'),
  ('begin', 'funded', 'lead'),
  ('change', 'in-execution', 'lead-and-leader'),
  ('change-substantially', 'in-execution', 'both-leaders'),
  ('complete', 'in-execution', 'both-leaders'),
  ('stop', 'approved', 'both-leaders'),
  ('stop', 'queued', 'both-leaders'),
  ('stop', 'funded', 'both-leaders'),
  ('stop', 'in-execution', 'both-leaders'),
  ('hold', 'approved', 'authority'),
  ('hold', 'queued', 'authority'),
  ('hold', 'funded', 'authority'),
  ('hold', 'in-execution', 'authority'),
  ('end-hold', 'held', 'authority'),
  ('withdraw', 'draft', 'lead'),
  ('withdraw', 'working-out', 'lead'),
  ('withdraw', 'returned', 'lead'),
  ('withdraw', 'rejected', 'lead'),
  ('withdraw', 'quick-check', 'lead'),
  ('withdraw', 'submitted', 'lead'),
  ('withdraw', 'under-assessment', 'lead'),
  ('withdraw', 'intended-decision', 'lead');

-- The funds are written by one function. It looks at who may, takes the locks, keeps the balances, and lets nothing stay that does not add up.

create function iza.may_write_ledger(operation jsonb) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return case
    when operation ->> 'operation' in ('open-envelope', 'open-pool', 'release-earmark', 'carry-over', 'lapse', 'reclaim') then
      iza.actor_role() = 'vws-programme'
    else exists (
      select from iza.transformation t
      where t.id = (operation ->> 'plan')::uuid and (
        iza.leads_plan(t.leaders) and coalesce(operation ->> 'route', (
          select e.route from iza.ledger_envelope e where e.id = (operation ->> 'envelope')::uuid)) = 'insurers'
        or iza.actor_role() = 'vws-programme' and coalesce(operation ->> 'route', (
          select e.route from iza.ledger_envelope e where e.id = (operation ->> 'envelope')::uuid)) <> 'insurers'
      )
    )
  end;

-- Locks the accounts that an operation draws on, in one order, so that whoever comes second sees what the first left.
create function iza.lock_ledger(keys text[]) returns void language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  perform from ledger_account a where a.key = any (keys) order by a.key for update;
end $$;

-- What a decision on the funds has to know, whoever decides: balances, the queue of a route, whether cost lines were funded, what was granted.
create function iza.ledger_facts(of_plan uuid, keys text[], costs uuid[]) returns jsonb language sql stable security definer
  set search_path = iza, pg_temp
  return jsonb_build_object(
    'balances', (select coalesce(jsonb_object_agg(a.key, a.balance), '{}') from iza.ledger_account a where a.key = any (keys)),
    'envelopes', (select coalesce(jsonb_object_agg(e.id, jsonb_build_object('route', e.route, 'year', e.year)), '{}') from iza.ledger_envelope e),
    'pools', (select coalesce(jsonb_agg(a.account ->> 'pool'), '[]') from iza.ledger_account a where a.account ->> 'of' = 'pool'),
    'queue', (select coalesce(jsonb_agg(jsonb_build_object('route', w.route, 'plan', w.plan, 'amount', w.amount) order by w.since), '[]')
      from iza.ledger_waiting w),
    'funded', (select coalesce(jsonb_agg(c.cost), '[]') from iza.ledger_cost c where c.cost = any (costs)),
    'granted', (select coalesce(jsonb_object_agg(g.route, g.amount), '{}') from (
      select e.route, sum(a.balance) as amount
      from iza.ledger_account a join iza.ledger_envelope e on e.id = (a.account ->> 'envelope')::uuid
      where a.plan = of_plan and a.account ->> 'of' in ('granted', 'committed', 'paid')
      group by e.route) g)
  );

create function iza.post_entry(operation jsonb, lines jsonb) returns bigint language plpgsql security definer set search_path = iza, pg_temp as $$
declare
  entry_seq bigint;
  granted bigint;
  entry_route text;
begin
  if not iza.may_write_ledger(operation) then
    perform iza.refuse('not-allowed', 'this is not for this actor to write in the ledger');
  end if;
  if exists (
    select from jsonb_array_elements(lines) l
    group by l #>> '{account,of}' in ('size', 'pool', 'used') having sum((l ->> 'amount')::bigint) <> 0
  ) then
    perform iza.refuse('lines-do-not-add-up', 'an entry moves money, it makes none');
  end if;
  perform pg_advisory_xact_lock(hashtext('iza.ledger_entry'));
  select coalesce(max(e.seq), 0) + 1 into entry_seq from ledger_entry e;
  insert into ledger_entry (seq, operation, plan, day, role, at, person, person_name, party)
    values (entry_seq, operation, (operation ->> 'plan')::uuid, iza.today(), nullif(iza.actor_role(), ''), iza.now_ms(),
      iza.actor_person(), iza.actor_person_name(), iza.actor_party());
  insert into ledger_account (key, account, plan)
    select distinct on (l ->> 'key') l ->> 'key', l -> 'account', (l #>> '{account,plan}')::uuid
    from jsonb_array_elements(lines) l on conflict do nothing;
  insert into ledger_line (entry, place, account, amount)
    select entry_seq, (n - 1)::int, l ->> 'key', (l ->> 'amount')::bigint
    from jsonb_array_elements(lines) with ordinality as x (l, n);
  update ledger_account a set balance = a.balance + s.amount
    from (select l ->> 'key' as key, sum((l ->> 'amount')::bigint) as amount from jsonb_array_elements(lines) l group by 1) s
    where a.key = s.key;
  case operation ->> 'operation'
    when 'open-envelope' then
      insert into ledger_envelope (id, route, year, source, entry)
        values ((operation ->> 'envelope')::uuid, operation ->> 'route', (operation ->> 'year')::int, operation ->> 'source', entry_seq);
    when 'grant' then
      insert into ledger_cost (cost, plan, entry)
        select (c ->> 'cost')::uuid, (operation ->> 'plan')::uuid, entry_seq from jsonb_array_elements(operation -> 'costs') c;
      select sum((c ->> 'amount')::bigint) into granted from jsonb_array_elements(operation -> 'costs') c;
      select e.route into entry_route from ledger_envelope e where e.id = (operation ->> 'envelope')::uuid;
      delete from ledger_waiting w
        where w.route = entry_route and w.plan = (operation ->> 'plan')::uuid and w.amount <= granted;
      update ledger_waiting w set amount = w.amount - granted
        where w.route = entry_route and w.plan = (operation ->> 'plan')::uuid;
    when 'queue' then
      insert into ledger_waiting (route, plan, amount, since)
        values (operation ->> 'route', (operation ->> 'plan')::uuid, (operation ->> 'amount')::bigint, entry_seq);
    when 'leave-queue' then
      delete from ledger_waiting w where w.route = operation ->> 'route' and w.plan = (operation ->> 'plan')::uuid;
    else null;
  end case;
  return entry_seq;
end $$;

revoke execute on all functions in schema iza from public;
grant execute on function
  iza.is_applicant_role, iza.is_applicant, iza.leads_plan, iza.is_authority, iza.transformation_is_written, iza.transformation_is_approved,
  iza.transformation_is_judged, iza.may_read_transformation, iza.lock_ledger, iza.ledger_facts, iza.post_entry, iza.may_write_ledger
  to iza_server;
