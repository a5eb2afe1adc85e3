-- After the approval (J.2.c, J.2.f): the other insurers are informed; they follow unless they say with a reason that they deviate; each applicant
-- commits itself; the NZa samples and asks. What an insurer says is its own: no other insurer reads it.

create table iza.transformation_informed (
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  day date not null,
  seen_at timestamptz(3),
  seen_by_name text,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  primary key (plan, of_party),
  constraint transformation_informed_seen check ((seen_at is null) = (seen_by_name is null))
);
comment on table iza.transformation_informed is 'An insurer that was told of an approval by the two market leaders.';
comment on column iza.transformation_informed.plan is 'The plan.';
comment on column iza.transformation_informed.of_party is 'The insurer.';
comment on column iza.transformation_informed.day is 'On which day.';
comment on column iza.transformation_informed.seen_at is 'When somebody of it said to have read it; null: not yet.';
comment on column iza.transformation_informed.seen_by_name is 'Who; null: nobody yet.';
comment on column iza.transformation_informed.at is 'When.';
comment on column iza.transformation_informed.person is 'Whose signature approved the plan.';
comment on column iza.transformation_informed.person_name is 'The name it had then.';
comment on column iza.transformation_informed.party is 'For which party.';

create table iza.transformation_stance (
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  number integer not null,
  side text not null,
  stance text not null,
  words text not null,
  day date not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  primary key (plan, of_party, number),
  constraint transformation_stance_side check (
    side = 'insurer' and stance in ('follows', 'deviates') or side = 'provider' and stance in ('commits', 'reserves')),
  constraint transformation_stance_words check (stance = 'follows' or length(trim(words)) > 0)
);
comment on table iza.transformation_stance is 'How a party acts along with an approved plan; every change is a row, and the newest holds. An insurer without one follows.';
comment on column iza.transformation_stance.plan is 'The plan.';
comment on column iza.transformation_stance.of_party is 'Whose it is.';
comment on column iza.transformation_stance.number is 'From 1 on.';
comment on column iza.transformation_stance.side is 'insurer, or provider: an applicant.';
comment on column iza.transformation_stance.stance is 'follows or deviates; commits, or commits with a reservation.';
comment on column iza.transformation_stance.words is 'To what, or why.';
comment on column iza.transformation_stance.day is 'On which day.';
comment on column iza.transformation_stance.at is 'When.';
comment on column iza.transformation_stance.person is 'Who.';
comment on column iza.transformation_stance.person_name is 'The name it had then.';
comment on column iza.transformation_stance.party is 'For which party.';

create table iza.transformation_sample (
  id uuid primary key,
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  text text not null,
  answer text,
  answered_at timestamptz(3),
  answered_by_name text,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  constraint transformation_sample_answered check ((answer is null) = (answered_at is null))
);
create index transformation_sample_plan on iza.transformation_sample (plan);
comment on table iza.transformation_sample is 'A question of the NZa to one party, on whether it acts along with an approved plan, with its answer.';
comment on column iza.transformation_sample.id is 'UUIDv7.';
comment on column iza.transformation_sample.plan is 'The plan.';
comment on column iza.transformation_sample.of_party is 'Who is asked.';
comment on column iza.transformation_sample.text is 'The question.';
comment on column iza.transformation_sample.answer is 'The answer; null: there is none yet.';
comment on column iza.transformation_sample.answered_at is 'When; null: not yet.';
comment on column iza.transformation_sample.answered_by_name is 'Who answered; null: nobody yet.';
comment on column iza.transformation_sample.at is 'When it was asked.';
comment on column iza.transformation_sample.person is 'Who asked.';
comment on column iza.transformation_sample.person_name is 'The name it had then.';
comment on column iza.transformation_sample.party is 'For which party.';

-- An insurer that does not decide on this plan.
create function iza.other_insurer(leaders text[]) returns boolean language sql stable parallel safe
  return iza.actor_role() in ('market-leader', 'insurer') and iza.actor_party() <> all (leaders);

-- Of these parties, those for which somebody can log in.
create function iza.reached(wanted text[]) returns setof text language sql stable security definer set search_path = iza, pg_temp as $$
  select distinct g.party from role_grant g join person p on p.id = g.person
  where iza.actor_role() <> '' and g.party = any (wanted) and g.role in ('market-leader', 'insurer')
    and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null and p.disabled_at is null
$$;

do $$
declare name text;
begin
  foreach name in array '{transformation_informed,transformation_stance,transformation_sample}'::text[]
  loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy owner on iza.%I to iza_owner using (true) with check (true)', name);
    execute format('create trigger signed before insert on iza.%I for each row execute function iza.sign_row()', name);
  end loop;
end $$;

grant select, insert (plan, of_party), update (seen_at) on iza.transformation_informed to iza_server;
create policy read on iza.transformation_informed for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_informed.plan and (
      iza.leads_plan(t.leaders) or iza.actor_role() in ('nza', 'vws-programme')
      or (of_party = iza.actor_party() and iza.other_insurer(t.leaders))
    )
  ));
create policy inform on iza.transformation_informed for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_informed.plan and iza.leads_plan(t.leaders) and of_party <> all (t.leaders)
      and iza.transformation_is_approved(t.stage)
  ));
create policy see on iza.transformation_informed for update to iza_server
  using (seen_at is null and of_party = iza.actor_party() and iza.actor_role() in ('market-leader', 'insurer'))
  with check (true);

grant select, insert (plan, of_party, number, side, stance, words) on iza.transformation_stance to iza_server;
create policy read on iza.transformation_stance for select to iza_server
  using (exists (
    select from iza.transformation t
    where t.id = transformation_stance.plan and case side
      when 'insurer' then iza.actor_role() = 'nza' or (of_party = iza.actor_party() and iza.other_insurer(t.leaders))
      else iza.is_applicant(t.applicants) or iza.leads_plan(t.leaders) or iza.actor_role() in ('nza', 'vws-programme')
    end
  ));
create policy say on iza.transformation_stance for insert to iza_server
  with check (of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_stance.plan and iza.transformation_is_approved(t.stage) and case side
      when 'insurer' then iza.other_insurer(t.leaders)
      else iza.is_applicant(t.applicants)
    end
  ));

grant select, insert (id, plan, of_party, text), update (answer) on iza.transformation_sample to iza_server;
create policy read on iza.transformation_sample for select to iza_server
  using (iza.actor_role() = 'nza' or of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_sample.plan
      and (iza.is_applicant(t.applicants) or iza.actor_role() in ('market-leader', 'insurer'))
  ));
create policy ask on iza.transformation_sample for insert to iza_server
  with check (iza.actor_role() = 'nza' and exists (
    select from iza.transformation t where t.id = transformation_sample.plan and iza.transformation_is_approved(t.stage)
  ));
create policy answer on iza.transformation_sample for update to iza_server
  using (answer is null and of_party = iza.actor_party() and exists (
    select from iza.transformation t
    where t.id = transformation_sample.plan
      and (iza.is_applicant(t.applicants) or iza.actor_role() in ('market-leader', 'insurer'))
  ))
  with check (true);

create function iza.alignment_dated() returns trigger language plpgsql as $$
begin
  new.day := iza.today();
  return new;
end $$;
create trigger dated before insert on iza.transformation_informed for each row execute function iza.alignment_dated();
create trigger dated before insert on iza.transformation_stance for each row execute function iza.alignment_dated();

create function iza.informed_seen() returns trigger language plpgsql as $$
begin
  new.seen_at := iza.now_ms();
  new.seen_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger seen before update on iza.transformation_informed for each row execute function iza.informed_seen();
create function iza.sample_answered() returns trigger language plpgsql as $$
begin
  new.answered_at := iza.now_ms();
  new.answered_by_name := iza.actor_person_name();
  return new;
end $$;
create trigger answered before update on iza.transformation_sample for each row execute function iza.sample_answered();
create trigger only_added_to before update or delete on iza.transformation_stance for each row execute function iza.only_added_to();
create trigger never_gone before delete on iza.transformation_informed for each row execute function iza.only_added_to();
create trigger never_gone before delete on iza.transformation_sample for each row execute function iza.only_added_to();

revoke execute on function iza.other_insurer, iza.reached, iza.alignment_dated, iza.informed_seen, iza.sample_answered from public;
grant execute on function iza.other_insurer, iza.reached to iza_server;
