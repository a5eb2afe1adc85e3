import { addSignature, pendingStep } from '@iza/db/step';
import { signStep } from '@iza/domain/plan';
import { stepIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { transitionOfStep, type StepOutcome } from './signing.ts';
import { takeStepIfSigned } from './take-step-if-signed.ts';

export const pendingStepInput = z.strictObject({ ...versionWriteInput.shape, step: stepIdSchema });
export type PendingStepInput = z.infer<typeof pendingStepInput>;

/** Signs the step that waits, for the actor's party in the actor's role; the last signature takes it. */
export async function signPendingStep(
  scope: Scope,
  { version, step }: PendingStepInput,
): Promise<Saved<StepOutcome> | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedHead(scope, version, 'sign');
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const waiting = await pendingStep(tx, version);
  const transition = waiting && transitionOfStep(head, waiting);
  if (!transition || waiting.id !== step) return refused('no-such-pending-step');
  const { person, party, role } = actor;
  const signed = signStep(
    waiting,
    { person, party, role },
    transition,
    head.version.contentRevision,
  );
  if (!signed.ok) return refusedBecause(signed.refusals);
  await addSignature(tx, step);
  const happened = { kind: 'step-signed', step, command: waiting.command.command } as const;
  return takeStepIfSigned(scope, head, signed.value, transition, happened);
}
