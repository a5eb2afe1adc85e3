import { appendEvent } from '@iza/db/event';
import { setState, type PlanHead } from '@iza/db/plan';
import { closeStep } from '@iza/db/step';
import { awaitedSignatures, takeStep, type PendingStep, type Transition } from '@iza/domain/plan';
import { refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { factsFor, signersOf, type StepOutcome } from './signing.ts';

/**
 * Takes a step when nobody's signature is awaited any more, otherwise leaves it waiting.
 * @param step with the signature that was just set; stored by the caller, in the same transaction
 */
export async function takeStepIfSigned(
  scope: Scope,
  head: PlanHead,
  step: PendingStep,
  transition: Transition,
): Promise<Saved<StepOutcome> | Refused> {
  const { state, id: version } = head.version;
  const [facts, admitted] = await Promise.all([factsFor(scope, head), signersOf(scope, head)]);
  const next = takeStep(state, step.command, facts);
  if (!next.ok) return refusedBecause(next.refusals);
  if (awaitedSignatures(transition, step.signatures, admitted).length > 0) {
    return saved({ outcome: 'asked', state });
  }
  await closeStep(scope.tx, step.id, 'taken');
  await setState(scope.tx, version, next.value);
  const { command, from, to } = transition;
  await appendEvent(scope.tx, version, { kind: 'step-taken', step: step.id, command, from, to });
  return saved({ outcome: 'taken', state: next.value });
}
