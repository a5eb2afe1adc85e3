import { appendEvent } from '@iza/db/event';
import { setState, type PlanHead } from '@iza/db/plan';
import { admittedSigners, closeStep } from '@iza/db/step';
import type { PlanEvent } from '@iza/domain/event';
import { awaitedSignatures, takeStep, type PendingStep, type Transition } from '@iza/domain/plan';
import { refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { factsFor, type StepOutcome } from './signing.ts';

/**
 * Takes a step when nobody's signature is awaited any more, otherwise leaves it waiting.
 * @param step with the signature that was just set; stored by the caller, in the same transaction
 * @param happened what the caller did: it is told here, before what follows from it
 */
export async function takeStepIfSigned(
  scope: Scope,
  head: PlanHead,
  step: PendingStep,
  transition: Transition,
  happened: PlanEvent,
): Promise<Saved<StepOutcome> | Refused> {
  const { tx } = scope;
  const { state, id: version } = head.version;
  const [facts, admitted] = await Promise.all([
    factsFor(scope, head),
    admittedSigners(tx, version),
  ]);
  const next = takeStep(state, step.command, facts);
  if (!next.ok) return refusedBecause(next.refusals);
  if (awaitedSignatures(transition, step.signatures, admitted).length > 0) {
    await appendEvent(tx, version, happened);
    return saved({ outcome: 'asked', state });
  }
  await setState(tx, version, next.value);
  await closeStep(tx, step.id, 'taken');
  await appendEvent(tx, version, happened);
  const { command, from, to } = transition;
  await appendEvent(tx, version, { kind: 'step-taken', step: step.id, command, from, to });
  return saved({ outcome: 'taken', state: next.value });
}
