import { mayActor, type PlanAction } from '@iza/domain/access';
import { mayContentChange } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import { loadPlanHead, type PlanHead } from '@iza/db/plan';
import { found, refused, type Refused } from '../answer/index.ts';
import type { Scope } from './scope.ts';

/** @returns the head of a version that the actor may read @throws NotFoundError for any other */
export async function readableHead({ tx }: Scope, version: PlanVersionId): Promise<PlanHead> {
  return found(await loadPlanHead(tx, { version }));
}

/** @returns why the actor may not do it, or `undefined` when the actor may */
export function refusalOf(
  { actor }: Scope,
  action: PlanAction,
  head: PlanHead,
): Refused | undefined {
  const { resource } = head;
  if (mayActor(actor, action, resource)) return undefined;
  const inDraft = { ...resource, stage: 'drafting' as const };
  const standsStill = action === 'edit' && !mayContentChange(resource.stage);
  if (standsStill && mayActor(actor, action, inDraft)) return refused('content-stands-still');
  return refused('not-allowed', { detail: { action } });
}

/**
 * Loads a version that the actor is going to change, and locks it until the transaction ends.
 * @param locking the head that was asked for ahead, with its lock
 * @returns the head as it stands under the lock, or why the actor may not do it
 * @throws NotFoundError when the actor may not even read it
 */
export async function lockedHead(
  scope: Scope,
  version: PlanVersionId,
  action: PlanAction,
  locking = loadPlanHead(scope.tx, { version }, { lock: true }),
): Promise<{ head: PlanHead } | { refusal: Refused }> {
  const locked = await locking;
  const head = locked ?? (await readableHead(scope, version));
  const refusal = refusalOf(scope, action, head);
  if (refusal) return { refusal };
  return locked ? { head } : { refusal: refused('not-allowed', { detail: { action } }) };
}
