import { ownResponse } from '@iza/db/consultation';
import type { PlanHead } from '@iza/db/plan';
import { mayActor } from '@iza/domain/access';
import type { PlanVersionId } from '@iza/domain/values';
import { refused, type Refused } from '../answer/index.ts';
import { readableHead, refusalOf, type Scope } from '../scope/index.ts';
import { roundsOf } from './open-consultation.ts';

/** @returns the number of the open round, or why the actor's party can't respond in it */
export async function openRound(
  scope: Scope,
  version: PlanVersionId,
): Promise<{ round: number } | { refusal: Refused }> {
  const head = await readableHead(scope, version);
  const refusal = refusalOf(scope, 'respond', head);
  if (refusal) return { refusal };
  const rounds = roundsOf(head);
  const latest = rounds.at(-1);
  if (!latest?.invited.includes(scope.actor.party)) return { refusal: refused('not-invited') };
  if (scope.today > latest.closes) {
    return { refusal: refused('round-closed', { detail: { closes: latest.closes } }) };
  }
  return { round: rounds.length };
}

/** @returns whether the open round waits for a response of the actor's party: invited, in time, and not sent yet */
export async function awaitsResponseOf(scope: Scope, head: PlanHead): Promise<boolean> {
  const { tx, actor, today } = scope;
  if (!mayActor(actor, 'respond', head.resource)) return false;
  const rounds = roundsOf(head);
  const latest = rounds.at(-1);
  if (!latest?.invited.includes(actor.party) || today > latest.closes) return false;
  const own = await ownResponse(tx, head.version.id, rounds.length);
  return !own?.sentAt;
}
