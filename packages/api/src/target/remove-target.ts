import { appendEvent } from '@iza/db/event';
import { readPlanContent, removeUnit } from '@iza/db/plan';
import { knownOf, targetIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';

export const removeTargetInput = z.strictObject({
  ...versionWriteInput.shape,
  target: targetIdSchema,
});
export type RemoveTargetInput = z.infer<typeof removeTargetInput>;

/** Takes a target away; not while a phase of an agreement still counts by it. */
export async function removeTarget(
  scope: Scope,
  { version, target }: RemoveTargetInput,
): Promise<Saved<{ contentRevision: number }> | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const { items } = found(await readPlanContent(scope.tx, version));
  const users = items.filter(
    ({ content }) =>
      content.type === 'agreement' &&
      content.phases.some((phase) => knownOf(phase.targets)?.includes(target)),
  );
  if (users.length > 0) return refused('target-in-use', { detail: { count: users.length } });
  const removed = await removeUnit(scope.tx, version, { unit: 'target', id: target });
  if (removed === 'not-there') return refused('unknown-target');
  await appendEvent(scope.tx, version, { kind: 'target-removed', target });
  return saved({ contentRevision: removed.contentRevision });
}
