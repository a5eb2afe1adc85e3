import { mailGuestLink } from '@iza/db/guest';
import type { MailLanguage } from '@iza/domain/notification';
import type { GuestId } from '@iza/domain/values';
import { regionName, type Scope } from '../scope/index.ts';
import type { InvitedRound } from './invited-round.ts';

type Guest = {
  readonly id: GuestId;
  readonly name: string;
  readonly email: string;
  readonly language: MailLanguage;
};

/** Writes the mail that asks a guest to respond, with a link of its own. */
export async function mailToGuest(
  { tx, newId, partyName }: Scope,
  { head: { plan, name }, closes }: InvitedRound,
  guest: Guest,
): Promise<void> {
  await mailGuestLink(tx, guest.id, {
    id: newId(),
    content: {
      kind: 'guest-invitation',
      plan: { id: plan.id, kind: plan.kind, name },
      region: plan.regions.map(regionName).join(', '),
      closes,
      from: partyName,
    },
    to: { name: guest.name, address: guest.email },
    language: guest.language,
  });
}
