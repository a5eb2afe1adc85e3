-- Login at an identity provider (OpenID Connect). A person is known by the provider's number for the account, from the first login on.

create table iza.person_identity (
  issuer text not null check (length(issuer) between 8 and 500),
  subject text not null check (length(subject) between 1 and 255),
  person uuid not null references iza.person (id),
  bound_at timestamp(3) with time zone not null default now(),
  constraint person_identity_issuer_subject_pk primary key (issuer, subject)
);
create unique index person_identity_person on iza.person_identity (person, issuer);

comment on table iza.person_identity is 'The account at an identity provider by which a person logs in.';
comment on column iza.person_identity.issuer is 'Address of the provider.';
comment on column iza.person_identity.subject is 'Number of the account there; it never changes and is never given to another.';
comment on column iza.person_identity.person is 'Whose account it is.';
comment on column iza.person_identity.bound_at is 'When it was first used, or bound by the operator.';

alter table iza.person_identity enable row level security;
alter table iza.person_identity force row level security;
create policy owner on iza.person_identity for all to iza_owner using (true) with check (true);
grant select on iza.person_identity to iza_server;
create policy read on iza.person_identity for select to iza_server
  using (person = iza.actor_person() or iza.actor_role() = 'administrator');

-- Opens a session for an account that a provider vouches for. The first time, the address finds the person: null where the provider does not
-- vouch for it. An address that was bound to an account is no way in for another account: addresses are given to new people.
create function iza.open_identity_session(as_issuer text, as_subject text, address text, session_hash bytea, hours int)
  returns boolean language plpgsql security definer set search_path = iza, pg_temp
as $$
declare found_person uuid;
begin
  select i.person into found_person from person_identity i where i.issuer = as_issuer and i.subject = as_subject;
  if found_person is null then
    select p.id into found_person from person p where lower(p.email) = lower(address) and p.disabled_at is null for update;
    if found_person is null then return false; end if;
    insert into person_identity (issuer, subject, person) values (as_issuer, as_subject, found_person) on conflict do nothing;
    if not exists (
      select from person_identity i where i.issuer = as_issuer and i.subject = as_subject and i.person = found_person
    ) then return false; end if;
  end if;
  if not exists (select from person where id = found_person and disabled_at is null) then return false; end if;
  perform iza.open_session(found_person, session_hash, hours);
  return true;
end $$;
revoke execute on function iza.open_identity_session from public;
grant execute on function iza.open_identity_session to iza_server;
