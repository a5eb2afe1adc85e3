-- The public register of transformation plans (J.2.h): of an approved plan its goals, parties and contact, and nothing else. Written by the
-- database in the transaction in which the plan is approved, so that no other field can slip in.
create table iza.published_transformation (
  plan uuid primary key references iza.transformation (id),
  name text not null,
  goals text,
  contact text,
  parties text[] not null,
  regions text[] not null,
  themes text[] not null,
  sectors text[] not null,
  origin text not null,
  approved_on date not null,
  ended_on date
);
comment on table iza.published_transformation is 'An approved transformation plan as the public reads it.';
comment on column iza.published_transformation.plan is 'The plan.';
comment on column iza.published_transformation.name is 'Name of the plan.';
comment on column iza.published_transformation.goals is 'What is to be reached; null: left open.';
comment on column iza.published_transformation.contact is 'Who answers questions; null: left open.';
comment on column iza.published_transformation.parties is 'Names of the applicants, the lead first, and of other parties involved.';
comment on column iza.published_transformation.regions is 'Regions whose plans it belongs to.';
comment on column iza.published_transformation.themes is 'Themes that it serves, by letter.';
comment on column iza.published_transformation.sectors is 'Sectors that it concerns.';
comment on column iza.published_transformation.origin is 'live, or example in a demonstration.';
comment on column iza.published_transformation.approved_on is 'Day of the approval.';
comment on column iza.published_transformation.ended_on is 'Day on which it was completed or stopped; null: neither.';
alter table iza.published_transformation enable row level security;
alter table iza.published_transformation force row level security;
create policy owner on iza.published_transformation to iza_owner using (true) with check (true);
create policy read on iza.published_transformation for select to iza_server, iza_anonymous using (true);
grant select on iza.published_transformation to iza_server, iza_anonymous;

create function iza.publish_transformation(of_plan uuid) returns void language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  insert into published_transformation (plan, name, goals, contact, parties, regions, themes, sectors, origin, approved_on)
    select t.id, t.name, s.content #>> '{goals,known}', s.content #>> '{contact,known}',
      array(
        select p.name from unnest(t.applicants) with ordinality a (id, n) join party p on p.id = a.id
        order by a.id is distinct from t.lead, a.n
      ) || array(
        select coalesce(p.name, o ->> 'name')
        from jsonb_array_elements(coalesce(s.content -> 'otherParties', '[]')) o left join party p on p.id = o ->> 'party'
        where jsonb_typeof(o) = 'object' and coalesce(p.name, o ->> 'name') is not null
      ),
      t.regions, t.themes, t.sectors, t.origin, coalesce((t.state ->> 'approvedOn')::date, iza.today())
    from transformation t
    left join lateral (
      select content from transformation_section where plan = t.id and section = 'about' order by revision desc limit 1
    ) s on true
    where t.id = of_plan
    on conflict (plan) do nothing;
end $$;
revoke execute on function iza.publish_transformation from public;

create function iza.transformation_published() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.stage = 'approved' and not iza.transformation_is_approved(old.stage) then perform iza.publish_transformation(new.id); end if;
  if new.stage in ('completed', 'stopped') and old.stage <> new.stage then
    update published_transformation set ended_on = iza.today() where plan = new.id;
  end if;
  return new;
end $$;
create trigger published after update of state on iza.transformation for each row execute function iza.transformation_published();

select iza.publish_transformation(t.id) from iza.transformation t where iza.transformation_is_approved(t.stage);
