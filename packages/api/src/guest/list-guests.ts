import { listGuests as readGuests, type GuestRow } from '@iza/db/guest';
import { mayActor } from '@iza/domain/access';
import { guestStatus, mayInviteGuests } from '@iza/domain/guest';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';
import type { GuestsView, GuestView } from './guest-view.ts';

function viewOf(row: GuestRow, today: Scope['today']): GuestView {
  const { closes, openedAt, withdrawnAt, response } = row;
  const facts = {
    closes,
    opened: openedAt !== null,
    withdrawn: withdrawnAt !== null,
    cameBy: response?.cameBy ?? null,
  };
  return { ...row, status: guestStatus(facts, today) };
}

/** The guests that were asked to respond, as far as the actor reads along; for anybody else nobody. */
export async function listGuests(scope: Scope, { version }: VersionInput): Promise<GuestsView> {
  const { tx, actor, today } = scope;
  const { resource } = await readableHead(scope, version);
  const rows = await readGuests(tx, version);
  return {
    guests: rows.map((row) => viewOf(row, today)),
    mayInvite: mayInviteGuests(actor, resource),
    readsHandling: mayActor(actor, 'read-working-corner', resource),
    mayHandle: mayActor(actor, 'handle-responses', resource),
  };
}
