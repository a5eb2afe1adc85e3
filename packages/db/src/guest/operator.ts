import type { MailLanguage, MailedPlan } from '@iza/domain/notification';
import type { GuestId, IsoDate } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A guest who did not respond yet, and was not reminded. */
export type SilentGuest = {
  readonly id: GuestId;
  readonly name: string;
  readonly email: string;
  readonly language: MailLanguage;
  readonly closes: IsoDate;
  readonly invitedOn: IsoDate;
  readonly plan: MailedPlan;
  readonly region: string;
  readonly from: string;
};

/** @returns the guests of open rounds who can still be reminded; locked, so that no other process reminds them too. For the operator's jobs */
export function silentGuests(tx: Tx): Promise<readonly SilentGuest[]> {
  return tx<SilentGuest[]>`
    select g.id, g.name, a.email, g.language, g.closes, (g.invited_at at time zone 'Europe/Amsterdam')::date as "invitedOn",
      jsonb_build_object('id', s.plan, 'kind', s.kind, 'name', s.name) as plan,
      (select string_agg(r.name, ', ' order by r.name) from iza.region r where r.id = any (s.regions)) as region,
      coalesce(g.invited_by_name, '') as from
    from iza.guest g
    join iza.guest_address a on a.guest = g.id
    join iza.plan_summary s on s.version = g.version and s.stage = 'consultation' and s.consultation_closes = g.closes
    where g.withdrawn_at is null and g.reminded_at is null and iza.today() <= g.closes
      and not exists (select from iza.guest_response r where r.guest = g.id and r.sent_at is not null)
    order by g.id limit 200 for update of g skip locked`;
}

/** Remembers that a guest was reminded; for the operator's jobs. */
export async function noteReminded(tx: Tx, guest: GuestId): Promise<void> {
  await tx`update iza.guest set reminded_at = now() where id = ${guest}`;
}

/**
 * Forgets the addresses, links and unsent drafts of guests whose round closed so many days ago; name and sent response stay with the
 * consultation. For the operator's jobs. @returns of how many
 */
export async function forgetGuests(tx: Tx, days: number): Promise<number> {
  const over = tx`(select id from iza.guest where closes < iza.today() - ${days}::int)`;
  const addresses = await tx`delete from iza.guest_address where guest in ${over}`;
  await tx`delete from iza.guest_link where guest in ${over}`;
  await tx`delete from iza.guest_response where guest in ${over} and sent_at is null`;
  await tx`
    update iza.mail set to_address = null, to_name = ''
    where guest in ${over} and (sent_at is not null or failed_at is not null)`;
  return addresses.count;
}
