import { outlineOperationSchema, type Outline } from '@iza/domain/plan';
import { z } from 'zod';
import { refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { applyOperations } from './apply-operations.ts';
import { outlineFacts, readOutline, writeOutline } from './stored-outline.ts';

/** Operations are applied to the newest outline, in order; all or nothing. */
export const changeOutlineInput = z.strictObject({
  ...versionWriteInput.shape,
  operations: z.array(outlineOperationSchema).min(1).max(200),
});
export type ChangeOutlineInput = z.infer<typeof changeOutlineInput>;

/** Moves, places, links and levels; two people who move different items don't hinder each other. */
export async function changePlanOutline(
  scope: Scope,
  { version, operations }: ChangeOutlineInput,
): Promise<Saved<{ revision: number; outline: Outline; contentRevision: number }> | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const before = await readOutline(scope, version);
  const after = applyOperations(before.content, operations, await outlineFacts(scope, version));
  if (!after.ok) return refusedBecause(after.refusals);
  const written = await writeOutline(scope, version, before, after.value);
  return saved({ ...written, outline: after.value });
}
