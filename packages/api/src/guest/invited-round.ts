import { listGuests, type GuestRow } from '@iza/db/guest';
import type { PlanHead } from '@iza/db/plan';
import { mayInviteGuests } from '@iza/domain/guest';
import type { GuestId, IsoDate, PlanVersionId } from '@iza/domain/values';
import { refused, type Refused } from '../answer/index.ts';
import { roundsOf } from '../consultation/open-consultation.ts';
import { readableHead, type Scope } from '../scope/index.ts';

/** The round for which guests can be asked now. */
export type InvitedRound = {
  readonly head: PlanHead;
  readonly round: number;
  readonly closes: IsoDate;
};

/** @returns the round that is open, or why the actor can't ask anyone in it @throws NotFoundError */
export async function invitedRound(
  scope: Scope,
  version: PlanVersionId,
): Promise<InvitedRound | { readonly refusal: Refused }> {
  const head = await readableHead(scope, version);
  if (!mayInviteGuests(scope.actor, head.resource)) return { refusal: refused('not-allowed') };
  const rounds = roundsOf(head);
  const latest = rounds.at(-1);
  if (!latest) return { refusal: refused('not-allowed') };
  return { head, round: rounds.length, closes: latest.closes };
}

/** @returns the round and the guest asked in it, or why nothing can be done with that guest */
export async function guestInRound(
  scope: Scope,
  version: PlanVersionId,
  guest: GuestId,
): Promise<(InvitedRound & { readonly guest: GuestRow }) | { readonly refusal: Refused }> {
  const open = await invitedRound(scope, version);
  if ('refusal' in open) return open;
  const [found] = await listGuests(scope.tx, version, guest);
  if (!found || found.round !== open.round) return { refusal: refused('unknown-guest') };
  if (found.response) return { refusal: refused('sent-already') };
  return { ...open, guest: found };
}

/** @returns why no link can be given out any more, if so */
export function overFault({ closes }: InvitedRound, today: IsoDate): Refused | undefined {
  return today > closes ? refused('round-closed', { detail: { closes } }) : undefined;
}
