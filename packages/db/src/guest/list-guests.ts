import type { Handling, ResponseContent } from '@iza/domain/consultation';
import type { MailLanguage } from '@iza/domain/notification';
import type { GuestId, IsoDate, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** How the last mail to a guest went. */
export type GuestMailState = 'waiting' | 'sent' | 'failed';

/** A guest as the plan's people see it, with the response as far as it was sent. */
export type GuestRow = {
  readonly id: GuestId;
  readonly round: number;
  readonly name: string;
  readonly language: MailLanguage;
  /** `null`: not for this reader, or forgotten. */
  readonly email: string | null;
  readonly closes: IsoDate;
  readonly invitedAt: string;
  readonly invitedByName: string | null;
  readonly openedAt: string | null;
  readonly remindedAt: string | null;
  readonly withdrawnAt: string | null;
  /** `null`: none was written, or it is not for this reader. */
  readonly mail: GuestMailState | null;
  readonly response: {
    readonly content: ResponseContent;
    readonly cameBy: 'link' | 'mail';
    readonly receivedOn: IsoDate | null;
    readonly sentAt: string;
    readonly recordedByName: string | null;
  } | null;
  readonly handling: (Handling & { readonly personName: string; readonly at: string }) | null;
};

/** @returns the guests of all rounds of a version, as far as the actor may know of them; in the order in which they were asked */
export function listGuests(
  tx: Tx,
  version: PlanVersionId,
  guest?: GuestId,
): Promise<readonly GuestRow[]> {
  return tx<GuestRow[]>`
    select g.id, g.round, g.name, g.language, a.email, g.closes, g.invited_at as "invitedAt", g.invited_by_name as "invitedByName",
      g.opened_at as "openedAt", g.reminded_at as "remindedAt", g.withdrawn_at as "withdrawnAt",
      (
        select case when m.sent_at is not null then 'sent' when m.failed_at is not null then 'failed' else 'waiting' end
        from iza.mail m where m.guest = g.id order by m.created_at desc limit 1
      ) as mail,
      case when r.sent_at is not null then jsonb_build_object(
        'content', r.content, 'cameBy', r.came_by, 'receivedOn', r.received_on, 'sentAt', r.sent_at, 'recordedByName', r.recorded_by_name
      ) end as response,
      case when h.at is not null then h.handling || jsonb_build_object('personName', h.person_name, 'at', h.at) end as handling
    from iza.guest g
    left join iza.guest_address a on a.guest = g.id
    left join iza.guest_response r on r.guest = g.id
    left join iza.guest_handling h on h.guest = g.id
    where g.version = ${version} ${guest === undefined ? tx`` : tx`and g.id = ${guest}`}
    order by g.round, g.invited_at, g.id`;
}
