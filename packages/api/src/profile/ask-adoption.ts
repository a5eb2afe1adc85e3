import {
  addProfileSignature,
  askAdoption as storeAdoption,
  closeAdoption,
  pendingAdoption,
} from '@iza/db/profile';
import { decisionSchema } from '@iza/domain/plan';
import { adoptionTransition } from '@iza/domain/profile';
import { idempotencyKeySchema, profileVersionIdSchema, stepIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { maySignAdoption } from './adoption-ahead.ts';
import { adoptIfSigned, type AdoptionOutcome } from './adopt-if-signed.ts';
import { lockedProfile } from './profile-scope.ts';

/** `contentRevision`: the content that the asker has before him; another one since is refused. */
export const askAdoptionInput = z.strictObject({
  key: idempotencyKeySchema,
  version: profileVersionIdSchema,
  contentRevision: z.int().min(0),
  decision: decisionSchema,
});
export type AskAdoptionInput = z.infer<typeof askAdoptionInput>;

/** Asks for adoption and signs for the actor's party; one that went stale makes room. @see B.2.b, C.6.d */
export async function askAdoption(
  scope: Scope,
  { version, contentRevision, decision }: AskAdoptionInput,
): Promise<Saved<AdoptionOutcome> | Refused> {
  const { tx, actor, newId } = scope;
  const locked = await lockedProfile(scope, version, 'sign');
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  if (!maySignAdoption(scope, head))
    return refused('not-a-signer', { clause: adoptionTransition(head.template).clause });
  if (head.contentRevision !== contentRevision) return refused('content-changed-since');
  const waiting = await pendingAdoption(tx, version);
  if (waiting?.onRevision === contentRevision) return refused('step-pending-already');
  if (waiting) await closeAdoption(tx, waiting.id, 'withdrawn');
  const id = stepIdSchema.parse(newId());
  await storeAdoption(tx, version, { id, decision, onRevision: contentRevision });
  await addProfileSignature(tx, id);
  const { person, party, role } = actor;
  return adoptIfSigned(scope, head, { id, decision, signatures: [{ person, party, role }] });
}
