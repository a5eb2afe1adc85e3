import { addGuest, recordResponse as store, revokeGuestLinks } from '@iza/db/guest';
import { appendEvent } from '@iza/db/event';
import { responseContentSchema } from '@iza/domain/consultation';
import { guestIdSchema, isoDateSchema, lineSchema, type GuestId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { versionWriteInput, type Scope } from '../scope/index.ts';
import { guestInRound, invitedRound, type InvitedRound } from './invited-round.ts';

export const recordGuestResponseInput = z.strictObject({
  ...versionWriteInput.shape,
  sender: z.union([
    z.strictObject({ guest: guestIdSchema.describe('Someone who was invited') }),
    z.strictObject({
      name: lineSchema.trim().min(1).max(200).describe('Someone who mailed without being invited'),
    }),
  ]),
  receivedOn: isoDateSchema.describe('Day on which it came by mail'),
  content: responseContentSchema,
});
export type RecordGuestResponseInput = z.infer<typeof recordGuestResponseInput>;

async function senderOf(
  scope: Scope,
  { version, sender }: RecordGuestResponseInput,
  { round }: InvitedRound,
): Promise<{ id: GuestId } | { refusal: Refused }> {
  if ('guest' in sender) {
    const known = await guestInRound(scope, version, sender.guest);
    return 'refusal' in known ? known : { id: sender.guest };
  }
  const id = guestIdSchema.parse(scope.newId());
  await addGuest(scope.tx, version, round, { id, name: sender.name, email: null, language: 'nl' });
  return { id };
}

/** Records a response that came by mail, with the day it came; it stands from then on, and the guest's link is used up. */
export async function recordGuestResponse(
  scope: Scope,
  input: RecordGuestResponseInput,
): Promise<Saved | Refused> {
  const { tx, today } = scope;
  const { version, receivedOn, content } = input;
  const open = await invitedRound(scope, version);
  if ('refusal' in open) return open.refusal;
  if (receivedOn > today) return refused('day-in-future', { path: ['receivedOn'] });
  if (content.text.trim() === '' && content.supports === null) return refused('empty-response');
  const sender = await senderOf(scope, input, open);
  if ('refusal' in sender) return sender.refusal;
  if (!(await store(tx, sender.id, content, receivedOn))) return refused('sent-already');
  await revokeGuestLinks(tx, sender.id);
  await appendEvent(tx, version, { kind: 'guest-response-recorded', guest: sender.id });
  return saved({});
}
