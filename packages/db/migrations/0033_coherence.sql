-- A plan beside the plans it overlaps with: what leans on what, why a hint is no matter, and what market leaders signal.

create table iza.lean (
  id uuid primary key,
  plan uuid not null references iza.plan (id),
  item uuid not null,
  on_plan uuid not null references iza.plan (id),
  on_item uuid not null,
  why text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  constraint lean_on_another check (plan <> on_plan)
);
create index lean_plan on iza.lean (plan);
create index lean_on_plan on iza.lean (on_plan);
comment on table iza.lean is 'An agreement that leans on an agreement of another plan; shown on both sides, to who may read both ends.';
comment on column iza.lean.id is 'UUIDv7.';
comment on column iza.lean.plan is 'The plan that leans.';
comment on column iza.lean.item is 'Its agreement; ids are stable across versions.';
comment on column iza.lean.on_plan is 'The plan it leans on.';
comment on column iza.lean.on_item is 'The agreement it leans on.';
comment on column iza.lean.why is 'Why; empty: nothing was said.';
comment on column iza.lean.recorded_at is 'When it was recorded.';
comment on column iza.lean.recorded_by is 'By whom; null: the operator.';
comment on column iza.lean.recorded_by_name is 'The name it had then.';
comment on column iza.lean.recorded_by_party is 'For which party.';
comment on column iza.lean.withdrawn_at is 'When it was taken away; null: it stands.';
comment on column iza.lean.withdrawn_by is 'By whom.';
comment on column iza.lean.withdrawn_by_name is 'The name it had then.';
comment on column iza.lean.withdrawn_reason is 'Why.';

create table iza.coherence_dismissal (
  id uuid primary key,
  plan uuid not null references iza.plan (id),
  item uuid not null,
  other_plan uuid not null references iza.plan (id),
  other_item uuid not null,
  says text not null,
  reason text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  constraint coherence_dismissal_why check (length(trim(reason)) > 0)
);
create index coherence_dismissal_plan on iza.coherence_dismissal (plan);
comment on table iza.coherence_dismissal is 'Why two agreements that were laid side by side do not contradict each other; the plan''s own people''s.';
comment on column iza.coherence_dismissal.id is 'UUIDv7.';
comment on column iza.coherence_dismissal.plan is 'The plan that was looked at.';
comment on column iza.coherence_dismissal.item is 'Its agreement.';
comment on column iza.coherence_dismissal.other_plan is 'The plan beside it.';
comment on column iza.coherence_dismissal.other_item is 'The agreement beside it.';
comment on column iza.coherence_dismissal.says is 'The differences that were looked at; others that come later are shown again.';
comment on column iza.coherence_dismissal.reason is 'Why they do not contradict each other.';
comment on column iza.coherence_dismissal.recorded_at is 'When it was recorded.';
comment on column iza.coherence_dismissal.recorded_by is 'By whom; null: the operator.';
comment on column iza.coherence_dismissal.recorded_by_name is 'The name it had then.';
comment on column iza.coherence_dismissal.recorded_by_party is 'For which party.';
comment on column iza.coherence_dismissal.withdrawn_at is 'When it was taken back; null: it stands.';
comment on column iza.coherence_dismissal.withdrawn_by is 'By whom.';
comment on column iza.coherence_dismissal.withdrawn_by_name is 'The name it had then.';
comment on column iza.coherence_dismissal.withdrawn_reason is 'Why.';

create table iza.signal (
  id uuid primary key,
  from_plan uuid not null references iza.plan (id),
  to_plan uuid not null references iza.plan (id),
  from_name text not null,
  to_name text not null,
  about jsonb not null,
  text text not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  constraint signal_says_something check (length(trim(text)) > 0)
);
create index signal_from_plan on iza.signal (from_plan);
create index signal_to_plan on iza.signal (to_plan);
comment on table iza.signal is 'What a market leader signals to the people of a plan about agreements that do not fit together (B.3.e). Never changed.';
comment on column iza.signal.id is 'UUIDv7.';
comment on column iza.signal.from_plan is 'The plan of the market leader''s own region from which it is signalled.';
comment on column iza.signal.to_plan is 'The plan whose people are to answer; may be the same.';
comment on column iza.signal.from_name is 'Name of the plan then: who answers need not be able to open it.';
comment on column iza.signal.to_name is 'Name of the plan then.';
comment on column iza.signal.about is 'Plans and agreements it is about, with their titles then.';
comment on column iza.signal.text is 'What is signalled.';
comment on column iza.signal.at is 'When.';
comment on column iza.signal.person is 'Who.';
comment on column iza.signal.person_name is 'The name it had then.';
comment on column iza.signal.party is 'For which party.';

create table iza.signal_move (
  signal uuid not null references iza.signal (id),
  seq int not null,
  move text not null,
  text text not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  primary key (signal, seq),
  constraint signal_move_known check (move in ('answer', 'ask-again', 'close'))
);
comment on table iza.signal_move is 'What was done with a signal; where it stands follows from the last.';
comment on column iza.signal_move.signal is 'The signal.';
comment on column iza.signal_move.seq is 'From 1, without holes.';
comment on column iza.signal_move.move is 'Answer, ask again, or close.';
comment on column iza.signal_move.text is 'The words with it; may be empty.';
comment on column iza.signal_move.at is 'When.';
comment on column iza.signal_move.person is 'Who.';
comment on column iza.signal_move.person_name is 'The name it had then.';
comment on column iza.signal_move.party is 'For which party.';

do $$
declare name text;
begin
  foreach name in array '{lean,coherence_dismissal,signal,signal_move}'::text[]
  loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;

-- A row that says who wrote it, and is never changed.
create function iza.sign_row() returns trigger language plpgsql as $$
begin
  new.at := iza.now_ms();
  new.person := iza.actor_person();
  new.person_name := iza.actor_person_name();
  new.party := iza.actor_party();
  return new;
end $$;

-- Whose plan it is, for who may not open it.
create function iza.writes_plan(wanted uuid) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return exists (select from iza.plan p where p.id = wanted and iza.records_for_others(p.kind, p.regions));
create function iza.inside_plan(wanted uuid) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return exists (select from iza.plan p where p.id = wanted and iza.is_insider(p.kind, p.regions));
create function iza.leads_market_of(wanted uuid) returns boolean language sql stable security definer set search_path = iza, pg_temp
  return iza.actor_role() = 'market-leader'
    and exists (select from iza.plan p where p.id = wanted and p.regions && iza.actor_regions());

grant select, insert (id, plan, item, on_plan, on_item, why), update (withdrawn_reason) on iza.lean to iza_server;
create trigger recorded before insert or update on iza.lean for each row execute function iza.put_on_record();
-- Both ends are read under the reader's own rights: a link of a draft stays with who may read the draft.
create policy read on iza.lean for select to iza_server
  using (exists (
    select from iza.plan_unit u join iza.plan_version v on v.id = u.version
    where v.plan = lean.plan and u.unit = 'item' and u.id = lean.item
  ));
create policy write on iza.lean for insert to iza_server
  with check (iza.writes_plan(plan) and exists (select from iza.plan_version v where v.plan = lean.on_plan));
create policy withdraw on iza.lean for update to iza_server using (iza.writes_plan(plan));

grant select, insert (id, plan, item, other_plan, other_item, says, reason), update (withdrawn_reason) on iza.coherence_dismissal to iza_server;
create trigger recorded before insert or update on iza.coherence_dismissal for each row execute function iza.put_on_record();
create policy read on iza.coherence_dismissal for select to iza_server using (iza.inside_plan(plan));
create policy write on iza.coherence_dismissal for insert to iza_server with check (iza.writes_plan(plan));
create policy withdraw on iza.coherence_dismissal for update to iza_server using (iza.writes_plan(plan));

grant select, insert (id, from_plan, to_plan, from_name, to_name, about, text) on iza.signal to iza_server;
create trigger signed before insert on iza.signal for each row execute function iza.sign_row();
create trigger only_added_to before update or delete on iza.signal for each row execute function iza.only_added_to();
create policy read on iza.signal for select to iza_server
  using (iza.actor_role() = 'vws-programme' or iza.inside_plan(from_plan) or iza.inside_plan(to_plan));
create policy write on iza.signal for insert to iza_server
  with check (iza.leads_market_of(from_plan) and exists (select from iza.plan_version v where v.plan = signal.to_plan));

grant select, insert (signal, move, text) on iza.signal_move to iza_server;
create policy read on iza.signal_move for select to iza_server
  using (exists (select from iza.signal s where s.id = signal_move.signal));
create policy write on iza.signal_move for insert to iza_server
  with check (exists (
    select from iza.signal s
    where s.id = signal_move.signal
      and case when move = 'answer' then iza.writes_plan(s.to_plan) else iza.leads_market_of(s.from_plan) end
  ));

create function iza.signal_moves() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
declare last record;
begin
  perform from signal s where s.id = new.signal for update;
  select m.move, m.seq into last from signal_move m where m.signal = new.signal order by m.seq desc limit 1;
  if last.move = 'close'
    or (new.move = 'answer' and last.move = 'answer')
    or (new.move = 'ask-again' and last.move is distinct from 'answer') then
    perform iza.refuse('no-such-move', 'a signal is answered while it is open, asked again when it was answered, and closed once');
  end if;
  new.seq := coalesce(last.seq, 0) + 1;
  return new;
end $$;
create trigger a_moves before insert on iza.signal_move for each row execute function iza.signal_moves();
create trigger signed before insert on iza.signal_move for each row execute function iza.sign_row();
create trigger only_added_to before update or delete on iza.signal_move for each row execute function iza.only_added_to();
revoke execute on function iza.sign_row, iza.signal_moves, iza.writes_plan, iza.inside_plan, iza.leads_market_of from public;
grant execute on function iza.writes_plan, iza.inside_plan, iza.leads_market_of to iza_server;

-- What a signal tells of a plan to who may read the signal: whose it is.
create function iza.plan_of_signal(wanted uuid) returns jsonb language sql stable security definer set search_path = iza, pg_temp
  return (select jsonb_build_object('id', p.id, 'kind', p.kind, 'regions', to_jsonb(p.regions)) from iza.plan p where p.id = wanted);
revoke execute on function iza.plan_of_signal from public;
grant execute on function iza.plan_of_signal to iza_server;
