-- The full way of a plan: process proposal, mandates, decisions of bodies, commitments, public summaries; undoing a step; a revision beside
-- the adopted version, and its end.

-- Stages after adoption.
alter table iza.plan_version drop constraint plan_version_stage;
alter table iza.plan_version add constraint plan_version_stage check (
  stage in ('proposal', 'profile', 'drafting', 'consultation', 'assessment', 'adopted', 'superseded', 'closed'));
create unique index plan_version_one_adopted on iza.plan_version (plan) where stage = 'adopted';
create unique index plan_version_one_open on iza.plan_version (plan) where stage not in ('adopted', 'superseded', 'closed');
comment on column iza.plan_version.based_on is 'Adopted version that this one revises; null: the first of its plan.';

create function iza.was_adopted(stage text) returns boolean language sql immutable parallel safe
  return stage in ('adopted', 'superseded', 'closed');

create function iza.is_behind(stage text) returns boolean language sql immutable parallel safe
  return stage in ('superseded', 'closed');

create or replace function iza.may_read(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return case
    when iza.actor_role() in ('', 'administrator') then false
    when iza.was_adopted(stage) or iza.actor_role() = 'vws-programme' then true
    when regions && iza.actor_regions() and iza.insider_role(kind, iza.actor_role()) then true
    when stage not in ('consultation', 'assessment') then false
    when regions && iza.actor_regions() then
      iza.actor_role() = 'patient-organisation' or iza.neighbour_role(iza.actor_role())
    else regions && iza.actor_overlap() and iza.neighbour_role(iza.actor_role())
  end;

create or replace function iza.may_sign(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.signer_role(kind, iza.actor_role()) and not iza.is_behind(stage) and regions && iza.actor_regions();

create function iza.may_undo(kind text, regions text[]) returns boolean language sql stable parallel safe
  return iza.signer_role(kind, iza.actor_role()) and regions && iza.actor_regions();

create function iza.may_decide(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.is_insider(kind, regions) and not iza.is_behind(stage);

create function iza.may_commit(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.is_insider(kind, regions) and iza.actor_role() <> 'roaz-bureau'
    and stage not in ('proposal', 'profile') and not iza.is_behind(stage);

create function iza.may_summarise(kind text, stage text, regions text[]) returns boolean language sql stable parallel safe
  return iza.editor_role(kind, iza.actor_role()) and not iza.was_adopted(stage) and regions && iza.actor_regions();

-- Who records what others decided: those who write the plan.
create function iza.records_for_others(kind text, regions text[]) returns boolean language sql stable parallel safe
  return iza.editor_role(kind, iza.actor_role()) and regions && iza.actor_regions();

-- Who reads what stands beside the text: the plan's own people, and the ministry.
create function iza.reads_beside(kind text, regions text[]) returns boolean language sql stable parallel safe
  return iza.actor_role() = 'vws-programme' or iza.is_insider(kind, regions);

create table iza.step_undo (
  step uuid primary key references iza.step (id),
  reason text not null,
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  role text not null
);
comment on table iza.step_undo is 'That a mistaken step was undone; the step stays on record.';
comment on column iza.step_undo.step is 'The step.';
comment on column iza.step_undo.reason is 'Why, in words.';
comment on column iza.step_undo.at is 'When.';
comment on column iza.step_undo.person is 'Who.';
comment on column iza.step_undo.person_name is 'The name it had then.';
comment on column iza.step_undo.party is 'For whom.';
comment on column iza.step_undo.role is 'In which role.';

alter table iza.step add column taken_on date, add column state_before jsonb;
alter table iza.step drop constraint step_status;
alter table iza.step add constraint step_status check (status in ('pending', 'taken', 'withdrawn', 'undone'));
comment on column iza.step.taken_on is 'Day of the installation on which it was taken; null: it was not, or before this was kept.';
comment on column iza.step.state_before is 'Where the version stood when it was asked for; null: before this was kept.';

create table iza.process_proposal (
  version uuid not null references iza.plan_version (id),
  revision int not null check (revision >= 1),
  content jsonb not null,
  content_revision int not null,
  saved_at timestamptz(3) not null,
  saved_by uuid,
  saved_by_name text,
  primary key (version, revision)
);
comment on table iza.process_proposal is 'How a plan comes about: approach, involvement, time plan. Every revision stays; the last one counts.';
comment on column iza.process_proposal.version is 'Version of the plan.';
comment on column iza.process_proposal.revision is '1 when made, one more with each save.';
comment on column iza.process_proposal.content is 'As `processProposalSchema` has it.';
comment on column iza.process_proposal.content_revision is 'Revision of the version''s content that it made.';
comment on column iza.process_proposal.saved_at is 'When.';
comment on column iza.process_proposal.saved_by is 'Who; null: the operator.';
comment on column iza.process_proposal.saved_by_name is 'The name it had then.';

create table iza.mandate (
  id uuid primary key,
  plan uuid not null references iza.plan (id),
  party text not null references iza.party (id),
  holder text not null references iza.party (id),
  person text not null,
  scope text[] not null check (scope <@ '{write,decide,commit}' and cardinality(scope) > 0),
  note text not null,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_from <= valid_to),
  evidence text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text
);
create index mandate_plan on iza.mandate (plan);
comment on table iza.mandate is 'Who represents whom in a plan, as the parties arranged it. Recorded; no quorum follows from it.';
comment on column iza.mandate.id is 'UUIDv7.';
comment on column iza.mandate.plan is 'The plan.';
comment on column iza.mandate.party is 'Who authorises.';
comment on column iza.mandate.holder is 'Who acts for it.';
comment on column iza.mandate.person is 'Person or function that holds it; empty: whoever the holder sends.';
comment on column iza.mandate.scope is 'write, decide, commit.';
comment on column iza.mandate.note is 'Its limits, in words.';
comment on column iza.mandate.valid_from is 'First day.';
comment on column iza.mandate.valid_to is 'Last day; null: until further notice.';
comment on column iza.mandate.evidence is 'Where it was laid down.';
comment on column iza.mandate.recorded_at is 'When it was recorded.';
comment on column iza.mandate.recorded_by is 'By whom; null: the operator.';
comment on column iza.mandate.recorded_by_name is 'The name it had then.';
comment on column iza.mandate.recorded_by_party is 'For which party.';
comment on column iza.mandate.withdrawn_at is 'When it was withdrawn; null: it stands.';
comment on column iza.mandate.withdrawn_by is 'By whom.';
comment on column iza.mandate.withdrawn_by_name is 'The name it had then.';
comment on column iza.mandate.withdrawn_reason is 'Why.';

create table iza.body_decision (
  id uuid primary key,
  version uuid not null references iza.plan_version (id),
  body text not null,
  party text references iza.party (id),
  subject text not null,
  outcome text not null,
  decided_on date not null,
  on_revision int not null check (on_revision >= 1),
  text text not null,
  evidence text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text
);
create index body_decision_version on iza.body_decision (version);
comment on table iza.body_decision is 'What one of the many bodies decided on a version, as it was recorded; a mistake is withdrawn and stays.';
comment on column iza.body_decision.id is 'UUIDv7.';
comment on column iza.body_decision.version is 'Version of the plan.';
comment on column iza.body_decision.body is 'Body, by name.';
comment on column iza.body_decision.party is 'Party or network it belongs to; null: none named.';
comment on column iza.body_decision.subject is 'What was decided on.';
comment on column iza.body_decision.outcome is 'agreed, agreed with reservation, took note, rejected.';
comment on column iza.body_decision.decided_on is 'Day of the decision.';
comment on column iza.body_decision.on_revision is 'Revision of the content it was taken on.';
comment on column iza.body_decision.text is 'The decision in words.';
comment on column iza.body_decision.evidence is 'Where it is laid down.';
comment on column iza.body_decision.recorded_at is 'When it was recorded.';
comment on column iza.body_decision.recorded_by is 'By whom; null: the operator.';
comment on column iza.body_decision.recorded_by_name is 'The name it had then.';
comment on column iza.body_decision.recorded_by_party is 'For which party.';
comment on column iza.body_decision.withdrawn_at is 'When it was withdrawn; null: it stands.';
comment on column iza.body_decision.withdrawn_by is 'By whom.';
comment on column iza.body_decision.withdrawn_by_name is 'The name it had then.';
comment on column iza.body_decision.withdrawn_reason is 'Why.';

create table iza.commitment (
  id uuid primary key,
  version uuid not null references iza.plan_version (id),
  party text not null references iza.party (id),
  mandate uuid references iza.mandate (id),
  items uuid[],
  signatory text not null,
  signed_on date not null,
  on_revision int not null,
  reservation text not null,
  reservation_public boolean not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  recorded_by_name text,
  recorded_by_party text references iza.party (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text
);
create index commitment_version on iza.commitment (version);
comment on table iza.commitment is 'That a party bound itself to agreements of a version; a later one of the same party takes its place.';
comment on column iza.commitment.id is 'UUIDv7.';
comment on column iza.commitment.version is 'Version of the plan.';
comment on column iza.commitment.party is 'Who is bound.';
comment on column iza.commitment.mandate is 'Mandate by which another signed for it; null: it signed itself.';
comment on column iza.commitment.items is 'Agreements; null: all of the plan.';
comment on column iza.commitment.signatory is 'Authorised signatory, by name or function.';
comment on column iza.commitment.signed_on is 'Day of signing.';
comment on column iza.commitment.on_revision is 'Revision of the content it was given on.';
comment on column iza.commitment.reservation is 'Reservation in words; empty: none.';
comment on column iza.commitment.reservation_public is 'Whether the words of the reservation are published.';
comment on column iza.commitment.recorded_at is 'When it was recorded.';
comment on column iza.commitment.recorded_by is 'By whom; null: the operator.';
comment on column iza.commitment.recorded_by_name is 'The name it had then.';
comment on column iza.commitment.recorded_by_party is 'For which party: the party itself, or the holder of the mandate.';
comment on column iza.commitment.withdrawn_at is 'When it was withdrawn; null: it stands.';
comment on column iza.commitment.withdrawn_by is 'By whom.';
comment on column iza.commitment.withdrawn_by_name is 'The name it had then.';
comment on column iza.commitment.withdrawn_reason is 'Why.';

create table iza.round_summary (
  version uuid not null references iza.plan_version (id),
  round int not null check (round >= 1),
  revision int not null check (revision >= 1),
  content jsonb not null,
  saved_at timestamptz(3) not null,
  saved_by uuid,
  saved_by_name text,
  primary key (version, round, revision)
);
comment on table iza.round_summary is 'Public summary of a consultation round. Every revision stays; the last one counts, and is published when the plan is adopted.';
comment on column iza.round_summary.version is 'Version of the plan.';
comment on column iza.round_summary.round is 'Round, from 1.';
comment on column iza.round_summary.revision is '1 when made, one more with each save.';
comment on column iza.round_summary.content is 'As `roundSummarySchema` has it.';
comment on column iza.round_summary.saved_at is 'When.';
comment on column iza.round_summary.saved_by is 'Who; null: the operator.';
comment on column iza.round_summary.saved_by_name is 'The name it had then.';

-- What the public reads of it.
create table iza.published_commitment (
  version uuid not null references iza.plan_version (id),
  commitment uuid not null,
  party text not null,
  items uuid[],
  reserved boolean not null,
  reservation text,
  primary key (version, commitment)
);
comment on table iza.published_commitment is 'Who bound itself to which agreements of an adopted version, as the public reads it.';
comment on column iza.published_commitment.version is 'The version.';
comment on column iza.published_commitment.commitment is 'Which commitment.';
comment on column iza.published_commitment.party is 'Name of the party.';
comment on column iza.published_commitment.items is 'Agreements; null: all of the plan.';
comment on column iza.published_commitment.reserved is 'Whether there is a reservation.';
comment on column iza.published_commitment.reservation is 'Its words, where the party chose to publish them; null: it did not, or there is none.';

create table iza.published_round (
  version uuid not null references iza.plan_version (id),
  round int not null,
  closed_on date not null,
  received text not null,
  done text not null,
  primary key (version, round)
);
comment on table iza.published_round is 'Public summary of a consultation round of an adopted version.';
comment on column iza.published_round.version is 'The version.';
comment on column iza.published_round.round is 'Round, from 1.';
comment on column iza.published_round.closed_on is 'Last day for responses.';
comment on column iza.published_round.received is 'What came in.';
comment on column iza.published_round.done is 'What was done with it.';

alter table iza.published_plan add column ended_on date;
comment on column iza.published_plan.ended_on is 'Day on which it was decided to end the plan; null: it was not.';
