-- Transformation plans, from idea to payment, and the ledger of the transformation funds. Each field class has its own table: what the parties
-- share, what is one applicant's own, what is one market leader's own.

create table iza.transformation (
  id uuid primary key,
  name text not null,
  regions text[] not null,
  area text[] not null,
  sectors text[] not null,
  themes text[] not null,
  asked bigint not null,
  applicants text[] not null,
  lead text,
  leaders text[] not null,
  leaders_basis jsonb,
  state jsonb not null,
  stage text not null generated always as (state ->> 'stage') stored,
  shown boolean not null generated always as (coalesce(state ->> 'shownOn', '') <> '' or state ->> 'stage' <> 'draft') stored,
  stage_since date not null,
  content_revision integer not null default 0,
  origin text not null,
  begun_at timestamptz(3) not null,
  begun_by uuid,
  constraint transformation_origin check (origin in ('live', 'example')),
  constraint transformation_two_leaders check (cardinality(leaders) in (0, 2))
);
create index transformation_stage on iza.transformation (stage);
comment on table iza.transformation is 'A transformation plan: who applies, where it stands, and who leads the market in its area.';
comment on column iza.transformation.id is 'UUIDv7.';
comment on column iza.transformation.name is 'Name, as in its first section.';
comment on column iza.transformation.regions is 'Regions whose plans it belongs to.';
comment on column iza.transformation.area is 'Municipalities that it concerns; empty: not known yet.';
comment on column iza.transformation.sectors is 'Sectors that it concerns.';
comment on column iza.transformation.themes is 'Themes that it serves, by letter.';
comment on column iza.transformation.asked is 'What it asks in all, in eurocents; 0: nothing, as far as is known.';
comment on column iza.transformation.applicants is 'Parties that apply.';
comment on column iza.transformation.lead is 'The lead applicant; null: none yet.';
comment on column iza.transformation.leaders is 'The two market leaders of its area; empty: they cannot be told.';
comment on column iza.transformation.leaders_basis is 'What the leaders were derived from, or why they cannot be told.';
comment on column iza.transformation.state is 'Where it stands, whole.';
comment on column iza.transformation.stage is 'Stage, read off the state.';
comment on column iza.transformation.shown is 'Whether the market leaders were shown it.';
comment on column iza.transformation.stage_since is 'Day on which it came into its stage.';
comment on column iza.transformation.content_revision is 'Raised by one at each change of what is offered.';
comment on column iza.transformation.origin is 'live, or example in a demonstration.';
comment on column iza.transformation.begun_at is 'When it was begun.';
comment on column iza.transformation.begun_by is 'Who began it.';
alter table iza.transformation enable row level security;
alter table iza.transformation force row level security;
create policy owner on iza.transformation to iza_owner using (true) with check (true);
grant select, insert (id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, leaders_basis, state, origin), update (name, regions, area, sectors, themes, asked, applicants, lead, leaders, leaders_basis, state) on iza.transformation to iza_server;

create table iza.transformation_section (
  plan uuid not null references iza.transformation (id),
  section text not null,
  revision integer not null,
  content jsonb not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, section, revision),
  constraint transformation_section_revision check (revision >= 1)
);
comment on table iza.transformation_section is 'The text of a plan by section; every save is a row, and the newest holds.';
comment on column iza.transformation_section.plan is 'The plan.';
comment on column iza.transformation_section.section is 'Section.';
comment on column iza.transformation_section.revision is 'From 1 on.';
comment on column iza.transformation_section.content is 'The section, whole.';
comment on column iza.transformation_section.at is 'When; by the database.';
comment on column iza.transformation_section.person is 'Who; null: the operator.';
comment on column iza.transformation_section.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_section.party is 'For whom; null: the operator.';
alter table iza.transformation_section enable row level security;
alter table iza.transformation_section force row level security;
create policy owner on iza.transformation_section to iza_owner using (true) with check (true);
grant select, insert (plan, section, revision, content) on iza.transformation_section to iza_server;

create table iza.transformation_own (
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  revision integer not null,
  content jsonb not null,
  shared boolean not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, of_party, revision)
);
comment on table iza.transformation_own is 'Cost lines of one applicant that are its own: other applicants and insurers do not see them unless it shares them.';
comment on column iza.transformation_own.plan is 'The plan.';
comment on column iza.transformation_own.of_party is 'Whose they are.';
comment on column iza.transformation_own.revision is 'From 1 on.';
comment on column iza.transformation_own.content is 'The lines, whole.';
comment on column iza.transformation_own.shared is 'Whether the other applicants see them.';
comment on column iza.transformation_own.at is 'When; by the database.';
comment on column iza.transformation_own.person is 'Who; null: the operator.';
comment on column iza.transformation_own.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_own.party is 'For whom; null: the operator.';
alter table iza.transformation_own enable row level security;
alter table iza.transformation_own force row level security;
create policy owner on iza.transformation_own to iza_owner using (true) with check (true);
grant select, insert (plan, of_party, revision, content, shared) on iza.transformation_own to iza_server;

create table iza.transformation_consent (
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  on_revision integer not null,
  day date not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, of_party, on_revision)
);
comment on table iza.transformation_consent is 'That a party agrees with the plan as it stood at a revision; only it can say so.';
comment on column iza.transformation_consent.plan is 'The plan.';
comment on column iza.transformation_consent.of_party is 'Who agrees.';
comment on column iza.transformation_consent.on_revision is 'Revision of the content that it agrees with.';
comment on column iza.transformation_consent.day is 'On which day.';
comment on column iza.transformation_consent.at is 'When; by the database.';
comment on column iza.transformation_consent.person is 'Who; null: the operator.';
comment on column iza.transformation_consent.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_consent.party is 'For whom; null: the operator.';
alter table iza.transformation_consent enable row level security;
alter table iza.transformation_consent force row level security;
create policy owner on iza.transformation_consent to iza_owner using (true) with check (true);
grant select, insert (plan, of_party, on_revision) on iza.transformation_consent to iza_server;

create table iza.transformation_step_rule (
  command text not null,
  from_stage text not null,
  signers text not null,
  primary key (command, from_stage)
);
comment on table iza.transformation_step_rule is 'Which command can be given in which stage, and who signs it; as in the domain, which a test holds it against.';
comment on column iza.transformation_step_rule.command is 'Command.';
comment on column iza.transformation_step_rule.from_stage is 'Stage in which it can be given.';
comment on column iza.transformation_step_rule.signers is 'Who signs.';
alter table iza.transformation_step_rule enable row level security;
alter table iza.transformation_step_rule force row level security;
create policy owner on iza.transformation_step_rule to iza_owner using (true) with check (true);
grant select on iza.transformation_step_rule to iza_server;

create table iza.transformation_step (
  id uuid primary key,
  plan uuid not null references iza.transformation (id),
  command jsonb not null,
  on_revision integer not null,
  from_stage text not null,
  status text not null,
  closed_at timestamptz(3),
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  constraint transformation_step_status check (status in ('pending', 'taken', 'withdrawn')),
  constraint transformation_step_closed check ((status = 'pending') = (closed_at is null))
);
create index transformation_step_plan on iza.transformation_step (plan);
comment on table iza.transformation_step is 'A step that was asked for, waits for signatures, was taken or withdrawn.';
comment on column iza.transformation_step.id is 'UUIDv7.';
comment on column iza.transformation_step.plan is 'The plan.';
comment on column iza.transformation_step.command is 'What was asked, whole.';
comment on column iza.transformation_step.on_revision is 'Revision of the content it was asked on.';
comment on column iza.transformation_step.from_stage is 'Stage in which it was asked.';
comment on column iza.transformation_step.status is 'pending, taken or withdrawn.';
comment on column iza.transformation_step.closed_at is 'When it was taken or withdrawn; null: it waits.';
comment on column iza.transformation_step.at is 'When; by the database.';
comment on column iza.transformation_step.person is 'Who; null: the operator.';
comment on column iza.transformation_step.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_step.party is 'For whom; null: the operator.';
alter table iza.transformation_step enable row level security;
alter table iza.transformation_step force row level security;
create policy owner on iza.transformation_step to iza_owner using (true) with check (true);
grant select, insert (id, plan, command, on_revision, from_stage, status), update (status) on iza.transformation_step to iza_server;

create table iza.transformation_signature (
  step uuid not null references iza.transformation_step (id),
  side text not null,
  of_party text not null references iza.party (id),
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (step, side, of_party),
  constraint transformation_signature_side check (side in ('lead', 'leader', 'authority'))
);
comment on table iza.transformation_signature is 'A signature under a step.';
comment on column iza.transformation_signature.step is 'The step.';
comment on column iza.transformation_signature.side is 'lead, leader or authority.';
comment on column iza.transformation_signature.of_party is 'Party that signs.';
comment on column iza.transformation_signature.at is 'When; by the database.';
comment on column iza.transformation_signature.person is 'Who; null: the operator.';
comment on column iza.transformation_signature.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_signature.party is 'For whom; null: the operator.';
alter table iza.transformation_signature enable row level security;
alter table iza.transformation_signature force row level security;
create policy owner on iza.transformation_signature to iza_owner using (true) with check (true);
grant select, insert (step, side, of_party) on iza.transformation_signature to iza_server;

create table iza.transformation_verdict (
  plan uuid not null references iza.transformation (id),
  of_party text not null references iza.party (id),
  step text not null,
  on_revision integer not null,
  revision integer not null,
  content jsonb not null,
  shared_at timestamptz(3),
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, of_party, step, on_revision),
  constraint transformation_verdict_step check (step in ('quick-check', 'assessment'))
);
comment on table iza.transformation_verdict is 'What one market leader finds of a plan, per condition; its own until it shares it with the other.';
comment on column iza.transformation_verdict.plan is 'The plan.';
comment on column iza.transformation_verdict.of_party is 'The market leader.';
comment on column iza.transformation_verdict.step is 'quick-check or assessment.';
comment on column iza.transformation_verdict.on_revision is 'Revision of the plan that it judges.';
comment on column iza.transformation_verdict.revision is 'From 1 on; raised at each save.';
comment on column iza.transformation_verdict.content is 'The verdict, whole.';
comment on column iza.transformation_verdict.shared_at is 'When it was shared; null: its own.';
comment on column iza.transformation_verdict.at is 'When; by the database.';
comment on column iza.transformation_verdict.person is 'Who; null: the operator.';
comment on column iza.transformation_verdict.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_verdict.party is 'For whom; null: the operator.';
alter table iza.transformation_verdict enable row level security;
alter table iza.transformation_verdict force row level security;
create policy owner on iza.transformation_verdict to iza_owner using (true) with check (true);
grant select, insert (plan, of_party, step, on_revision, revision, content), update (revision, content, shared_at) on iza.transformation_verdict to iza_server;

create table iza.transformation_question (
  id uuid primary key,
  plan uuid not null references iza.transformation (id),
  condition text,
  as_leader boolean not null,
  text text not null,
  answer text,
  answered_at timestamptz(3),
  answered_by_name text,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  constraint transformation_question_answered check ((answer is null) = (answered_at is null))
);
create index transformation_question_plan on iza.transformation_question (plan);
comment on table iza.transformation_question is 'A question on a plan, by a market leader or another insurer, with its answer.';
comment on column iza.transformation_question.id is 'UUIDv7.';
comment on column iza.transformation_question.plan is 'The plan.';
comment on column iza.transformation_question.condition is 'Condition that it is about; null: the plan as a whole.';
comment on column iza.transformation_question.as_leader is 'Asked by a market leader of the plan.';
comment on column iza.transformation_question.text is 'The question.';
comment on column iza.transformation_question.answer is 'The answer; null: there is none yet.';
comment on column iza.transformation_question.answered_at is 'When; null: not yet.';
comment on column iza.transformation_question.answered_by_name is 'Name of who answered.';
comment on column iza.transformation_question.at is 'When; by the database.';
comment on column iza.transformation_question.person is 'Who; null: the operator.';
comment on column iza.transformation_question.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_question.party is 'For whom; null: the operator.';
alter table iza.transformation_question enable row level security;
alter table iza.transformation_question force row level security;
create policy owner on iza.transformation_question to iza_owner using (true) with check (true);
grant select, insert (id, plan, condition, as_leader, text), update (answer) on iza.transformation_question to iza_server;

create table iza.transformation_milestone (
  plan uuid not null references iza.transformation (id),
  milestone uuid not null,
  progress jsonb not null,
  standing text not null generated always as (progress ->> 'standing') stored,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, milestone)
);
comment on table iza.transformation_milestone is 'Where a milestone stands on its way to payment; one without a row is planned.';
comment on column iza.transformation_milestone.plan is 'The plan.';
comment on column iza.transformation_milestone.milestone is 'The milestone, as in the application.';
comment on column iza.transformation_milestone.progress is 'Where it stands, whole.';
comment on column iza.transformation_milestone.standing is 'Read off it.';
comment on column iza.transformation_milestone.at is 'When; by the database.';
comment on column iza.transformation_milestone.person is 'Who; null: the operator.';
comment on column iza.transformation_milestone.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_milestone.party is 'For whom; null: the operator.';
alter table iza.transformation_milestone enable row level security;
alter table iza.transformation_milestone force row level security;
create policy owner on iza.transformation_milestone to iza_owner using (true) with check (true);
grant select, insert (plan, milestone, progress), update (progress) on iza.transformation_milestone to iza_server;

create table iza.transformation_share_key (
  plan uuid not null references iza.transformation (id),
  number integer not null,
  content jsonb not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (plan, number)
);
comment on table iza.transformation_share_key is 'The key by which insurers share what is granted to a plan: a recorded choice; the newest holds.';
comment on column iza.transformation_share_key.plan is 'The plan.';
comment on column iza.transformation_share_key.number is 'From 1 on.';
comment on column iza.transformation_share_key.content is 'The key, whole: basis, reference, who chose it, weights.';
comment on column iza.transformation_share_key.at is 'When; by the database.';
comment on column iza.transformation_share_key.person is 'Who; null: the operator.';
comment on column iza.transformation_share_key.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_share_key.party is 'For whom; null: the operator.';
alter table iza.transformation_share_key enable row level security;
alter table iza.transformation_share_key force row level security;
create policy owner on iza.transformation_share_key to iza_owner using (true) with check (true);
grant select, insert (plan, number, content) on iza.transformation_share_key to iza_server;

create table iza.transformation_event (
  seq bigint primary key,
  plan uuid not null references iza.transformation (id),
  day date not null,
  event jsonb not null,
  role text,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id)
);
create index transformation_event_plan on iza.transformation_event (plan, seq);
comment on table iza.transformation_event is 'What happened to a plan, in order; only added to.';
comment on column iza.transformation_event.seq is 'Order.';
comment on column iza.transformation_event.plan is 'The plan.';
comment on column iza.transformation_event.day is 'Day the installation counted with.';
comment on column iza.transformation_event.event is 'What happened.';
comment on column iza.transformation_event.role is 'Role; null: the operator.';
comment on column iza.transformation_event.at is 'When; by the database.';
comment on column iza.transformation_event.person is 'Who; null: the operator.';
comment on column iza.transformation_event.person_name is 'Name at that moment; null: the operator.';
comment on column iza.transformation_event.party is 'For whom; null: the operator.';
alter table iza.transformation_event enable row level security;
alter table iza.transformation_event force row level security;
create policy owner on iza.transformation_event to iza_owner using (true) with check (true);
grant select, insert (plan, event) on iza.transformation_event to iza_server;

create table iza.insured (
  municipality text not null,
  of_party text not null references iza.party (id),
  on_day date not null,
  insured integer not null,
  source text not null,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id),
  primary key (municipality, of_party, on_day),
  constraint insured_from_0 check (insured >= 0)
);
comment on table iza.insured is 'How many people an insurer insures in a municipality, as supplied; market leaders are derived from it.';
comment on column iza.insured.municipality is 'Municipality, CBS code.';
comment on column iza.insured.of_party is 'The insurer.';
comment on column iza.insured.on_day is 'Reference date.';
comment on column iza.insured.insured is 'Number of insured.';
comment on column iza.insured.source is 'Where the figure comes from.';
comment on column iza.insured.at is 'When; by the database.';
comment on column iza.insured.person is 'Who; null: the operator.';
comment on column iza.insured.person_name is 'Name at that moment; null: the operator.';
comment on column iza.insured.party is 'For whom; null: the operator.';
alter table iza.insured enable row level security;
alter table iza.insured force row level security;
create policy owner on iza.insured to iza_owner using (true) with check (true);
grant select, insert (municipality, of_party, on_day, insured, source) on iza.insured to iza_server;

create table iza.ledger_account (
  key text primary key,
  account jsonb not null,
  plan uuid references iza.transformation (id),
  balance bigint not null default 0,
  constraint ledger_account_not_below_nothing check (balance >= 0 or key in ('source', 'size'))
);
create index ledger_account_plan on iza.ledger_account (plan);
comment on table iza.ledger_account is 'An account of the transformation funds, with what stands on it: kept by the lines that are written.';
comment on column iza.ledger_account.key is 'Its name, unique.';
comment on column iza.ledger_account.account is 'The account, whole.';
comment on column iza.ledger_account.plan is 'Plan it belongs to; null: the funds themselves.';
comment on column iza.ledger_account.balance is 'What stands on it, in eurocents.';
alter table iza.ledger_account enable row level security;
alter table iza.ledger_account force row level security;
create policy owner on iza.ledger_account to iza_owner using (true) with check (true);
grant select on iza.ledger_account to iza_server;

create table iza.ledger_entry (
  seq bigint primary key,
  operation jsonb not null,
  kind text not null generated always as (operation ->> 'operation') stored,
  plan uuid references iza.transformation (id),
  day date not null,
  role text,
  at timestamptz(3) not null,
  person uuid,
  person_name text,
  party text references iza.party (id)
);
create index ledger_entry_plan on iza.ledger_entry (plan);
comment on table iza.ledger_entry is 'An operation on the funds; only added to, by one function that looks at who and at the sums.';
comment on column iza.ledger_entry.seq is 'Order.';
comment on column iza.ledger_entry.operation is 'What was done, whole.';
comment on column iza.ledger_entry.kind is 'Kind of operation, read off it.';
comment on column iza.ledger_entry.plan is 'Plan it is about; null: the funds themselves.';
comment on column iza.ledger_entry.day is 'Day the installation counted with.';
comment on column iza.ledger_entry.role is 'Role; null: the operator.';
comment on column iza.ledger_entry.at is 'When; by the database.';
comment on column iza.ledger_entry.person is 'Who; null: the operator.';
comment on column iza.ledger_entry.person_name is 'Name at that moment; null: the operator.';
comment on column iza.ledger_entry.party is 'For whom; null: the operator.';
alter table iza.ledger_entry enable row level security;
alter table iza.ledger_entry force row level security;
create policy owner on iza.ledger_entry to iza_owner using (true) with check (true);
grant select on iza.ledger_entry to iza_server;

create table iza.ledger_line (
  entry bigint not null references iza.ledger_entry (seq),
  place integer not null,
  account text not null references iza.ledger_account (key),
  amount bigint not null,
  primary key (entry, place)
);
create index ledger_line_account on iza.ledger_line (account);
comment on table iza.ledger_line is 'What an entry puts on an account or takes from it; lines of an entry add up to nothing in each family.';
comment on column iza.ledger_line.entry is 'The entry.';
comment on column iza.ledger_line.place is 'Place in the entry, from 0 on.';
comment on column iza.ledger_line.account is 'The account.';
comment on column iza.ledger_line.amount is 'In eurocents; negative: taken from it.';
alter table iza.ledger_line enable row level security;
alter table iza.ledger_line force row level security;
create policy owner on iza.ledger_line to iza_owner using (true) with check (true);
grant select on iza.ledger_line to iza_server;

create table iza.ledger_envelope (
  id uuid primary key,
  route text not null,
  year integer,
  source text not null,
  entry bigint not null references iza.ledger_entry (seq),
  constraint ledger_envelope_route check (route in ('insurers', 'municipalities', 'vws'))
);
comment on table iza.ledger_envelope is 'A sum for a route, for a year or for the whole term.';
comment on column iza.ledger_envelope.id is 'UUIDv7.';
comment on column iza.ledger_envelope.route is 'Route of the money.';
comment on column iza.ledger_envelope.year is 'Year; null: the whole term.';
comment on column iza.ledger_envelope.source is 'What the amount rests on.';
comment on column iza.ledger_envelope.entry is 'Entry that opened it.';
alter table iza.ledger_envelope enable row level security;
alter table iza.ledger_envelope force row level security;
create policy owner on iza.ledger_envelope to iza_owner using (true) with check (true);
grant select on iza.ledger_envelope to iza_server;

create table iza.ledger_cost (
  cost uuid primary key,
  plan uuid not null references iza.transformation (id),
  entry bigint not null references iza.ledger_entry (seq)
);
comment on table iza.ledger_cost is 'A cost line that was funded; each once, whatever the plan or the route.';
comment on column iza.ledger_cost.cost is 'The line of the business case.';
comment on column iza.ledger_cost.plan is 'Plan that it was funded in.';
comment on column iza.ledger_cost.entry is 'Entry that funded it.';
alter table iza.ledger_cost enable row level security;
alter table iza.ledger_cost force row level security;
create policy owner on iza.ledger_cost to iza_owner using (true) with check (true);
grant select on iza.ledger_cost to iza_server;

create table iza.ledger_waiting (
  route text not null,
  plan uuid not null references iza.transformation (id),
  amount bigint not null,
  since bigint not null references iza.ledger_entry (seq),
  primary key (route, plan)
);
comment on table iza.ledger_waiting is 'Plans that wait for money on a route, in order of receipt.';
comment on column iza.ledger_waiting.route is 'Route of the money.';
comment on column iza.ledger_waiting.plan is 'The plan.';
comment on column iza.ledger_waiting.amount is 'What it waits for, in eurocents.';
comment on column iza.ledger_waiting.since is 'Entry with which it joined; the lowest is first.';
alter table iza.ledger_waiting enable row level security;
alter table iza.ledger_waiting force row level security;
create policy owner on iza.ledger_waiting to iza_owner using (true) with check (true);
grant select on iza.ledger_waiting to iza_server;
