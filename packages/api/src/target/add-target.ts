import { appendEvent } from '@iza/db/event';
import { insertUnits } from '@iza/db/plan';
import { targetSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { targetReferenceFaults } from '../unit/unit-references.ts';

export const addTargetInput = z.strictObject({ ...versionWriteInput.shape, target: targetSchema });
export type AddTargetInput = z.infer<typeof addTargetInput>;

type Added = { revision: number; savedAt: string; contentRevision: number };

/** Adds a result target to an item or to the plan as a whole. */
export async function addTarget(
  scope: Scope,
  { version, target }: AddTargetInput,
): Promise<Saved<Added> | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const faults = await targetReferenceFaults(scope, version, target);
  if (faults.length > 0) return refusedBecause(faults);
  const written = await insertUnits(scope.tx, version, [{ unit: 'target', content: target }]);
  if (written === 'id-in-use') return refused('id-in-use');
  await appendEvent(scope.tx, version, { kind: 'target-added', target: target.id });
  return saved({ revision: 1, ...written });
}
