import { addGuest, isInvited } from '@iza/db/guest';
import { appendEvent } from '@iza/db/event';
import { MAIL_LANGUAGES } from '@iza/domain/notification';
import { guestIdSchema, lineSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { versionWriteInput, type Scope } from '../scope/index.ts';
import { invitedRound, overFault } from './invited-round.ts';
import { mailToGuest } from './mail-to-guest.ts';

const MOST = 50;

export const inviteGuestsInput = z.strictObject({
  ...versionWriteInput.shape,
  guests: z
    .array(
      z.strictObject({
        name: lineSchema.trim().min(1).max(200).describe('Organisation or person that is asked'),
        email: z.email().max(254),
        language: z.enum(MAIL_LANGUAGES),
      }),
    )
    .min(1)
    .max(MOST),
});
export type InviteGuestsInput = z.infer<typeof inviteGuestsInput>;

/** Asks people without an account to respond in the round that is open: each gets a personal link by mail. @see C.6.d */
export async function inviteGuests(
  scope: Scope,
  { version, guests }: InviteGuestsInput,
): Promise<Saved<{ invited: number }> | Refused> {
  const { tx, today, newId } = scope;
  const open = await invitedRound(scope, version);
  if ('refusal' in open) return open.refusal;
  const over = overFault(open, today);
  if (over) return over;
  const ids = [];
  for (const [at, guest] of guests.entries()) {
    if (await isInvited(tx, version, open.round, guest.email)) {
      return refusedBecause([{ code: 'invited-already', path: ['guests', at] }]);
    }
    const id = guestIdSchema.parse(newId());
    await addGuest(tx, version, open.round, { id, ...guest });
    await mailToGuest(scope, open, { id, ...guest });
    ids.push(id);
  }
  for (const guest of ids) await appendEvent(tx, version, { kind: 'guest-invited', guest });
  return saved({ invited: ids.length });
}
