import { appendEvent } from '@iza/db/event';
import { takenSteps, undoStep as store } from '@iza/db/step';
import { noteSchema, stepIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import type { StepOutcome } from './signing.ts';
import { lastStep, mayUndo, undone } from './undoable.ts';

export const undoStepInput = z.strictObject({
  ...versionWriteInput.shape,
  step: stepIdSchema,
  reason: noteSchema.min(1),
});
export type UndoStepInput = z.infer<typeof undoStepInput>;

/** Undoes the last step, which was a mistake; any of its signers may, within limits, and it stays on record. */
export async function undoStep(
  scope: Scope,
  { version, step, reason }: UndoStepInput,
): Promise<Saved<StepOutcome> | Refused> {
  const { tx } = scope;
  const locked = await lockedHead(scope, version, 'undo-step');
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const last = lastStep(await takenSteps(tx, version));
  if (!last || last.id !== step) return refused('nothing-to-undo');
  if (!mayUndo(scope, head, last)) return refused('not-a-signer');
  const back = await undone(scope, head, last);
  if (!back.ok) return refusedBecause(back.refusals);
  const { command } = last.command;
  const [from, to] = [head.version.state.stage, back.value.stage];
  await store(tx, { version, step, stateBefore: back.value, reason });
  await appendEvent(tx, version, { kind: 'step-undone', step, command, from, to });
  return saved({ outcome: 'taken', state: back.value });
}
