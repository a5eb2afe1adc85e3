import { loadProfileHead, type ProfileHead } from '@iza/db/profile';
import { mayProfile, type ProfileAction } from '@iza/domain/profile';
import type { ProfileVersionId } from '@iza/domain/values';
import { found, refused, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

/** @returns the head of a version that the actor may read @throws NotFoundError for any other */
export async function readableProfile(
  { tx }: Scope,
  version: ProfileVersionId,
): Promise<ProfileHead> {
  return found(await loadProfileHead(tx, version));
}

/** @returns why the actor may not do it, or `undefined` when the actor may */
function profileRefusal(
  { actor }: Scope,
  action: ProfileAction,
  { resource }: ProfileHead,
): Refused | undefined {
  if (mayProfile(actor, action, resource)) return undefined;
  const inConcept = mayProfile(actor, action, { ...resource, stage: 'concept' });
  if (resource.stage === 'adopted' && inConcept) return refused('profile-adopted-already');
  return refused('not-allowed', { detail: { action } });
}

/**
 * Loads a version that the actor is going to change, and locks it until the transaction ends.
 * @throws NotFoundError when the actor may not even read it
 */
export async function lockedProfile(
  scope: Scope,
  version: ProfileVersionId,
  action: ProfileAction,
): Promise<{ head: ProfileHead } | { refusal: Refused }> {
  const locked = await loadProfileHead(scope.tx, version, { lock: true });
  const head = locked ?? (await readableProfile(scope, version));
  const refusal = profileRefusal(scope, action, head);
  if (refusal) return { refusal };
  return locked ? { head } : { refusal: refused('not-allowed', { detail: { action } }) };
}
