import { addProfileSignature, closeAdoption, pendingAdoption } from '@iza/db/profile';
import { signStep } from '@iza/domain/plan';
import { adoptionTransition } from '@iza/domain/profile';
import { idempotencyKeySchema, profileVersionIdSchema, stepIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { asStep, maySignAdoption } from './adoption-ahead.ts';
import { adoptIfSigned, type AdoptionOutcome } from './adopt-if-signed.ts';
import { lockedProfile } from './profile-scope.ts';

export const signAdoptionInput = z.strictObject({
  key: idempotencyKeySchema,
  version: profileVersionIdSchema,
  adoption: stepIdSchema,
});
export type SignAdoptionInput = z.infer<typeof signAdoptionInput>;

/** Signs the adoption that waits, for the actor's party in the actor's role; the last signature adopts the profile. */
export async function signAdoption(
  scope: Scope,
  { version, adoption }: SignAdoptionInput,
): Promise<Saved<AdoptionOutcome> | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedProfile(scope, version, 'sign');
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const waiting = await pendingAdoption(tx, version);
  if (waiting?.id !== adoption) return refused('no-such-pending-step');
  const { person, party, role } = actor;
  const transition = adoptionTransition(head.template);
  const own = { person, party, role };
  const signed = signStep(asStep(waiting), own, transition, head.contentRevision);
  if (!signed.ok) return refusedBecause(signed.refusals);
  await addProfileSignature(tx, adoption);
  const { signatures } = signed.value;
  return adoptIfSigned(scope, head, { id: adoption, decision: waiting.decision, signatures });
}

/** Withdraws the adoption that waits; any of its signers may. */
export async function withdrawAdoption(
  scope: Scope,
  { version, adoption }: SignAdoptionInput,
): Promise<Saved | Refused> {
  const locked = await lockedProfile(scope, version, 'sign');
  if ('refusal' in locked) return locked.refusal;
  const waiting = await pendingAdoption(scope.tx, version);
  if (waiting?.id !== adoption) return refused('no-such-pending-step');
  if (!maySignAdoption(scope, locked.head)) return refused('not-a-signer');
  await closeAdoption(scope.tx, adoption, 'withdrawn');
  return saved({});
}
