import { appendEvent } from '@iza/db/event';
import { closeStep, pendingStep } from '@iza/db/step';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, type Scope } from '../scope/index.ts';
import { maySignStep, transitionOfStep } from './signing.ts';
import type { PendingStepInput } from './sign-pending-step.ts';

/** Withdraws the step that waits; any of its signers may. */
export async function withdrawStep(
  scope: Scope,
  { version, step }: PendingStepInput,
): Promise<Saved | Refused> {
  const locked = await lockedHead(scope, version, 'sign');
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const waiting = await pendingStep(scope.tx, version);
  const transition = waiting && transitionOfStep(head, waiting);
  if (!transition || waiting.id !== step) return refused('no-such-pending-step');
  const { command, clause } = transition;
  if (!maySignStep(scope, head, transition)) return refused('not-a-signer', { clause });
  await closeStep(scope.tx, step, 'withdrawn');
  await appendEvent(scope.tx, version, { kind: 'step-withdrawn', step, command });
  return saved({});
}
