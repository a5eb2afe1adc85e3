import { appendEvent } from '@iza/db/event';
import type { PlanHead } from '@iza/db/plan';
import { partyNames } from '@iza/db/reference';
import { addSignature, askStep as storeStep, closeStep, pendingStep } from '@iza/db/step';
import { actionForStep } from '@iza/domain/access';
import { planCommandSchema, transitionOf, type PlanCommand } from '@iza/domain/plan';
import { stepIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { maySignStep, type StepOutcome } from './signing.ts';
import { takeStepIfSigned } from './take-step-if-signed.ts';

/** `contentRevision`: the content that the asker has before him; another one since is refused. */
export const askStepInput = z.strictObject({
  ...versionWriteInput.shape,
  contentRevision: z.int().min(1),
  command: planCommandSchema,
});
export type AskStepInput = z.infer<typeof askStepInput>;

async function unknownParties({ tx }: Scope, command: PlanCommand): Promise<Refused | undefined> {
  if (command.command !== 'open-consultation') return undefined;
  const known = await partyNames(tx, command.invited);
  const faults = command.invited.flatMap((party, at) =>
    known.has(party) ? [] : [{ code: 'unknown-party' as const, path: ['command', 'invited', at] }],
  );
  return faults.length > 0 ? refusedBecause(faults) : undefined;
}

/** Makes room for a new step: one that went stale, or that a step back overtakes, is withdrawn. */
async function makeRoom(
  { tx }: Scope,
  head: PlanHead,
  command: PlanCommand,
): Promise<Refused | undefined> {
  const { id: version, contentRevision } = head.version;
  const waiting = await pendingStep(tx, version);
  if (!waiting) return undefined;
  const overtaken = waiting.onRevision !== contentRevision || command.command === 'step-back';
  if (!overtaken) return refused('step-pending-already');
  await closeStep(tx, waiting.id, 'withdrawn');
  const { id: step } = waiting;
  await appendEvent(tx, version, {
    kind: 'step-withdrawn',
    step,
    command: waiting.command.command,
  });
  return undefined;
}

/** Asks for a step and signs it for the actor's party; it is taken at once when no other signature is needed. */
export async function askStep(
  scope: Scope,
  { version, contentRevision, command }: AskStepInput,
): Promise<Saved<StepOutcome> | Refused> {
  const { tx, actor, newId } = scope;
  const locked = await lockedHead(scope, version, actionForStep(command.command));
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const { stage } = head.version.state;
  const transition = transitionOf(head.plan.template, stage, command.command);
  if (!transition) return refused('no-such-step', { detail: { stage, command: command.command } });
  if (!maySignStep(scope, head, transition))
    return refused('not-a-signer', { clause: transition.clause });
  if (head.version.contentRevision !== contentRevision) return refused('content-changed-since');
  const hindrance =
    (await unknownParties(scope, command)) ?? (await makeRoom(scope, head, command));
  if (hindrance) return hindrance;
  const step = { id: stepIdSchema.parse(newId()), command, onRevision: contentRevision };
  await storeStep(tx, version, step);
  await addSignature(tx, step.id);
  const asked = { kind: 'step-asked', step: step.id, command: command.command } as const;
  return takeStepIfSigned(scope, head, { ...step, signatures: [actor] }, transition, asked);
}
