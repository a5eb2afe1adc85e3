-- Files with the answer to a question, and with the evidence for a milestone. Until they are given, with the answer or the report, they are the
-- applicants' own and can be taken away; then whoever may read the answer reads them, and they stay.

create table iza.transformation_attachment (
  id uuid primary key,
  plan uuid not null references iza.transformation (id),
  question uuid references iza.transformation_question (id),
  milestone uuid,
  name text not null,
  kind text not null,
  content bytea not null,
  size integer not null generated always as (octet_length(content)) stored,
  given_at timestamptz(3),
  at timestamptz(3) not null,
  person uuid not null,
  person_name text not null,
  party text not null references iza.party (id),
  constraint transformation_attachment_place check (num_nonnulls(question, milestone) = 1),
  constraint transformation_attachment_size check (octet_length(content) between 1 and 10485760),
  constraint transformation_attachment_kind check (kind in (
    'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.spreadsheet', 'image/png', 'image/jpeg'))
);
create index transformation_attachment_plan on iza.transformation_attachment (plan);
comment on table iza.transformation_attachment is 'A file with the answer to a question, or with the evidence for a milestone.';
comment on column iza.transformation_attachment.id is 'UUIDv7.';
comment on column iza.transformation_attachment.plan is 'The plan.';
comment on column iza.transformation_attachment.question is 'The question that it helps to answer; null: it goes with a milestone.';
comment on column iza.transformation_attachment.milestone is 'The milestone that it shows; null: it goes with an answer.';
comment on column iza.transformation_attachment.name is 'Its name, without folders, with the ending of what it is.';
comment on column iza.transformation_attachment.kind is 'What its content is, as media type.';
comment on column iza.transformation_attachment.content is 'The file.';
comment on column iza.transformation_attachment.size is 'In bytes.';
comment on column iza.transformation_attachment.given_at is 'When it was given with the answer or the report; null: not yet, only applicants see it.';
comment on column iza.transformation_attachment.at is 'When it was put there.';
comment on column iza.transformation_attachment.person is 'Who put it there.';
comment on column iza.transformation_attachment.person_name is 'The name it had then.';
comment on column iza.transformation_attachment.party is 'For which party.';
-- It is compressed already: what the file formats do is not tried again.
alter table iza.transformation_attachment alter column content set storage external;

alter table iza.transformation_attachment enable row level security;
alter table iza.transformation_attachment force row level security;
create policy owner on iza.transformation_attachment to iza_owner using (true) with check (true);
grant select, insert (id, plan, question, milestone, name, kind, content), delete on iza.transformation_attachment to iza_server;

create policy read on iza.transformation_attachment for select to iza_server
  using (
    case
      when given_at is null then exists (
        select from iza.transformation t where t.id = transformation_attachment.plan and iza.is_applicant(t.applicants))
      when question is not null then exists (select from iza.transformation_question q where q.id = question)
      else exists (
        select from iza.transformation_milestone m
        where m.plan = transformation_attachment.plan and m.milestone = transformation_attachment.milestone)
    end
  );
create policy attach on iza.transformation_attachment for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_attachment.plan and iza.is_applicant(t.applicants) and case
      when question is not null then iza.transformation_is_judged(t.stage)
        and exists (select from iza.transformation_question q where q.id = question and q.plan = t.id)
      else t.stage = 'in-execution'
    end
  ));
create policy take_away on iza.transformation_attachment for delete to iza_server
  using (given_at is null and exists (
    select from iza.transformation t where t.id = transformation_attachment.plan and iza.is_applicant(t.applicants)
  ));
create trigger signed before insert on iza.transformation_attachment for each row execute function iza.sign_row();

-- With an answer that was given already, a file is given at once; a milestone that was reported takes no more.
create function iza.attachment_is_added() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if (
    select count(*) >= 20 from transformation_attachment a
    where a.plan = new.plan and a.question is not distinct from new.question and a.milestone is not distinct from new.milestone
  ) then
    perform iza.refuse('too-many-files', 'enough files stand here');
  end if;
  if new.question is not null then
    select case when q.answer is not null then iza.now_ms() end into new.given_at from transformation_question q where q.id = new.question;
  elsif exists (
    select from transformation_milestone m
    where m.plan = new.plan and m.milestone = new.milestone and m.standing not in ('planned', 'sent-back')
  ) then
    perform iza.refuse('milestone-skips', 'it was reported already');
  end if;
  return new;
end $$;
create trigger added before insert on iza.transformation_attachment for each row execute function iza.attachment_is_added();

create function iza.attachment_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.given_at is null then return old; end if;
  if tg_op = 'UPDATE' and old.given_at is null and new.given_at is not null
    and (new.id, new.name, new.kind, new.question, new.milestone, new.plan) is not distinct from
      (old.id, old.name, old.kind, old.question, old.milestone, old.plan) then
    return new;
  end if;
  perform iza.refuse('only-added-to', 'what was given stays');
  return null;
end $$;
create trigger stays before update or delete on iza.transformation_attachment for each row execute function iza.attachment_stays();

create function iza.gives_attachments() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if tg_table_name = 'transformation_question' then
    update transformation_attachment set given_at = iza.now_ms() where question = new.id and given_at is null;
  elsif new.standing = 'reported' then
    update transformation_attachment set given_at = iza.now_ms()
      where plan = new.plan and milestone = new.milestone and given_at is null;
  end if;
  return null;
end $$;
create trigger gives_attachments after update of answer on iza.transformation_question
  for each row execute function iza.gives_attachments();
create trigger gives_attachments after insert or update of progress on iza.transformation_milestone
  for each row execute function iza.gives_attachments();

revoke execute on function iza.attachment_is_added, iza.attachment_stays, iza.gives_attachments from public;
