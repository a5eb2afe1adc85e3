import { isDeepStrictEqual } from 'node:util';
import {
  closePrepared,
  pendingTransformationSteps,
  prepareDecision,
  readPrepared,
  resourceOf,
} from '@iza/db/transformation';
import {
  isDecision,
  sideOf,
  transformationCommandSchema,
  transformationFaults,
} from '@iza/domain/transformation';
import { noteSchema, preparedIdSchema, type PreparedId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { settlePrepared } from './own-company.ts';
import { askTransformation, signTransformation, type StepOutcome } from './take-step.ts';
import {
  lockedTransformation,
  transformationFacts,
  transformationWriteInput,
} from './transformation-scope.ts';

export const prepareStepInput = z.strictObject({
  ...transformationWriteInput.shape,
  contentRevision: z.int().min(0).describe('Revision of the plan that was on screen'),
  command: transformationCommandSchema,
});
export type PrepareStepInput = z.infer<typeof prepareStepInput>;

/** Prepares a decision for who may sign it in the acting company; a newer one takes the place of an older. The other leader is told nothing. */
export async function prepareStep(
  scope: Scope,
  { plan, contentRevision, command }: PrepareStepInput,
): Promise<Saved<{ prepared: PreparedId }> | Refused> {
  const { tx, actor, newId } = scope;
  const locked = await lockedTransformation(scope, plan, 'own-company');
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const from = head.state.stage;
  if (!isDecision(from, command.command) || !sideOf(actor, command.command, resourceOf(head)))
    return refused('not-allowed', { detail: { action: command.command } });
  if (head.contentRevision !== contentRevision) return refused('content-changed-since');
  const faults = transformationFaults(head.state, command, await transformationFacts(scope, head));
  if (faults.length > 0) return refusedBecause(faults);
  await settlePrepared(scope, plan, command, 'overtaken');
  const id = preparedIdSchema.parse(newId());
  await prepareDecision(tx, plan, { id, command, onRevision: contentRevision, from });
  return saved({ prepared: id });
}

export const preparedInput = z.strictObject({
  ...transformationWriteInput.shape,
  prepared: preparedIdSchema,
});
export type PreparedInput = z.infer<typeof preparedInput>;

/** Signs what a colleague prepared: the decision is asked for, or signed where the other leader asked for the same. */
export async function signPrepared(
  scope: Scope,
  { plan, key, prepared }: PreparedInput,
): Promise<StepOutcome | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedTransformation(scope, plan, 'own-company');
  if ('refusal' in locked) return locked.refusal;
  const found = (await readPrepared(tx, plan)).find(({ id }) => id === prepared);
  if (found?.status !== 'waiting') return refused('no-such-pending-step');
  const { command, onRevision: contentRevision } = found;
  if (contentRevision !== locked.head.contentRevision) return refused('content-changed-since');
  const pending = await pendingTransformationSteps(tx, plan);
  const asked = pending.find(
    (one) =>
      isDeepStrictEqual(one.command, command) &&
      !one.signatures.some(({ party }) => party === actor.party),
  );
  return asked
    ? signTransformation(scope, { plan, key, step: asked.id })
    : askTransformation(scope, { plan, key, contentRevision, command });
}

export const returnPreparedInput = z.strictObject({
  ...preparedInput.shape,
  reason: noteSchema.min(1),
});
export type ReturnPreparedInput = z.infer<typeof returnPreparedInput>;

/** Gives back what was prepared, with a reason, within the acting company. */
export async function returnPrepared(
  scope: Scope,
  { plan, prepared, reason }: ReturnPreparedInput,
): Promise<Saved | Refused> {
  const locked = await lockedTransformation(scope, plan, 'own-company');
  if ('refusal' in locked) return locked.refusal;
  const closed = await closePrepared(scope.tx, plan, prepared, { status: 'returned', reason });
  return closed ? saved({}) : refused('no-such-pending-step');
}
