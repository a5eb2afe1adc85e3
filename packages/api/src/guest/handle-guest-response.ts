import { handleGuestResponse as store, listGuests } from '@iza/db/guest';
import { appendEvent } from '@iza/db/event';
import { handlingSchema } from '@iza/domain/consultation';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, type Scope } from '../scope/index.ts';
import { guestWriteInput } from './change-invitation.ts';

export const handleGuestResponseInput = z.strictObject({
  ...guestWriteInput.shape,
  handling: handlingSchema,
});
export type HandleGuestResponseInput = z.infer<typeof handleGuestResponseInput>;

/** Records what was done with a guest's response. @see C.6.d */
export async function handleGuestResponse(
  scope: Scope,
  { version, guest, handling }: HandleGuestResponseInput,
): Promise<Saved | Refused> {
  const { tx } = scope;
  const refusal = refusalOf(scope, 'handle-responses', await readableHead(scope, version));
  if (refusal) return refusal;
  const [known] = await listGuests(tx, version, guest);
  if (!known?.response || !(await store(tx, guest, handling))) return refused('no-such-response');
  await appendEvent(tx, version, { kind: 'guest-response-handled', guest });
  return saved({});
}
