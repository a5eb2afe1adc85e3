import { revokeGuestLinks, withdrawGuest as storeWithdrawn } from '@iza/db/guest';
import { appendEvent } from '@iza/db/event';
import { guestIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { versionWriteInput, type Scope } from '../scope/index.ts';
import { guestInRound, overFault } from './invited-round.ts';
import { mailToGuest } from './mail-to-guest.ts';

export const guestWriteInput = z.strictObject({
  ...versionWriteInput.shape,
  guest: guestIdSchema,
});
export type GuestWriteInput = z.infer<typeof guestWriteInput>;

/** Mails a guest a new link; those before stop working. What the guest wrote stays. */
export async function renewGuest(
  scope: Scope,
  { version, guest }: GuestWriteInput,
): Promise<Saved | Refused> {
  const open = await guestInRound(scope, version, guest);
  if ('refusal' in open) return open.refusal;
  const { id, name, email, language, withdrawnAt } = open.guest;
  const over = overFault(open, scope.today);
  if (over) return over;
  if (email === null || withdrawnAt !== null) return refused('unknown-guest');
  await revokeGuestLinks(scope.tx, id);
  await mailToGuest(scope, open, { id, name, email, language });
  return saved({});
}

/** Withdraws an invitation: the link stops working. */
export async function withdrawGuest(
  scope: Scope,
  { version, guest }: GuestWriteInput,
): Promise<Saved | Refused> {
  const open = await guestInRound(scope, version, guest);
  if ('refusal' in open) return open.refusal;
  if (!(await storeWithdrawn(scope.tx, guest))) return refused('unknown-guest');
  await appendEvent(scope.tx, version, { kind: 'guest-withdrawn', guest });
  return saved({});
}
