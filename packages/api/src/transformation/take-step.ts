import {
  askTransformationStep,
  changeLeaders,
  closeTransformationStep,
  describeTransformation,
  giveChangeConsent,
  pendingTransformationSteps,
  setApplicants,
  setAsked,
  setTransformationState,
  signTransformationStep,
  tellTransformation,
  resourceOf,
  type TransformationHead,
} from '@iza/db/transformation';
import {
  askedBy,
  awaitedSides,
  changingNumber,
  runningOf,
  sideOf,
  signsOwn,
  takeTransformationStep,
  transformationCommandSchema,
  transformationFaults,
  type PendingTransformationStep,
  type TransformationCommand,
  type TransformationContent,
  type TransformationState,
} from '@iza/domain/transformation';
import { USE_IT_OR_LOSE_IT } from '@iza/domain/ledger';
import { knownOf, stepIdSchema, type StepId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { informOfApproval } from './alignment.ts';
import { withLeadersOfToday } from './derive-leaders.ts';
import { mandateRefusal, settlePrepared } from './own-company.ts';
import { freeDropped, freeFunds } from './free-funds.ts';
import {
  lockedTransformation,
  transformationFacts,
  transformationWriteInput,
} from './transformation-scope.ts';

export type StepOutcome = Saved<{
  outcome: 'taken' | 'asked' | 'signed';
  stage: TransformationState['stage'];
}>;

export const askTransformationInput = z.strictObject({
  ...transformationWriteInput.shape,
  contentRevision: z.int().min(0).describe('Revision of the plan that was on screen'),
  command: transformationCommandSchema,
});
export type AskTransformationInput = z.infer<typeof askTransformationInput>;

/**
 * Takes a step whose signatures are all there: looks again at the facts, stores state and event, and drops what else was asked before it.
 * What a plan holds that stopped or was completed is free for others at once. From submission on it is known what a plan asks: who names no line asks for nothing.
 */
async function take(
  scope: Scope,
  head: TransformationHead,
  step: StepId,
  command: TransformationCommand,
): Promise<StepOutcome | Refused> {
  const { tx } = scope;
  const facts = await transformationFacts(scope, head);
  const next = takeTransformationStep(head.state, command, facts);
  if (!next.ok) return refusedBecause(next.refusals);
  const { stage } = next.value;
  if (command.command === 'change-leaders') {
    await changeLeaders(tx, step);
    return saved({ outcome: 'taken', stage });
  }
  if (command.command === 'submit') await setAsked(tx, head.id, askedBy(facts.content.application));
  const changed =
    changingNumber(next.value) > changingNumber(head.state) ? facts.changing?.content : undefined;
  if (changed) await describeChanged(scope, head, changed);
  if (command.command === 'offer-change' && command.text)
    await giveChangeConsent(tx, head.id, command.text);
  if (command.command === 'hand-lead')
    await setApplicants(tx, head.id, head.applicants, command.party);
  await setTransformationState(tx, head.id, next.value);
  await closeTransformationStep(tx, step, 'taken');
  if (changed) {
    const applied = { before: facts.content.application, after: changed.application };
    const what = runningOf(next.value)?.changed?.at(-1)?.what ?? '';
    const refusal = await freeDropped(scope, head.id, applied, what);
    if (refusal) return refusal;
  }
  if (stage === 'approved' && command.command === 'decide') await informOfApproval(scope, head);
  for (const other of await pendingTransformationSteps(tx, head.id))
    await closeTransformationStep(tx, other.id, 'withdrawn');
  await tellTransformation(tx, head.id, {
    kind: 'step-taken',
    command: command.command,
    from: head.state.stage,
    to: stage,
  });
  if (next.value.stage === 'stopped' || next.value.stage === 'completed') {
    const why = 'reason' in next.value ? next.value.reason : USE_IT_OR_LOSE_IT;
    const refusal = await freeFunds(scope, head.id, why);
    if (refusal) return refusal;
  }
  return saved({ outcome: 'taken', stage });
}

/** Keeps beside the plan what its text says from a change on; the market leaders stay who they are. */
async function describeChanged(
  { tx }: Scope,
  { id, leaders, leadersBasis }: TransformationHead,
  { about, application }: TransformationContent,
): Promise<void> {
  const { name, regions, area, sectors, themes } = about;
  const municipalities = knownOf(knownOf(area)?.municipalities ?? { open: 'leftOpen' }) ?? [];
  const said = { name, regions, area: municipalities, sectors, themes };
  await describeTransformation(tx, id, { ...said, leaders, leadersBasis });
  await setAsked(tx, id, askedBy(application));
}

/** Takes the step when nobody else has to sign; else it waits. */
async function takeOrWait(
  scope: Scope,
  head: TransformationHead,
  step: StepId,
  pending: PendingTransformationStep,
): Promise<StepOutcome | Refused> {
  const { stage } = head.state;
  const { command } = pending;
  if (awaitedSides(stage, pending, head.leaders).length === 0)
    return take(scope, head, step, command);
  const kind = pending.signatures.length > 1 ? 'step-signed' : 'step-asked';
  await tellTransformation(scope.tx, head.id, { kind, command: command.command });
  return saved({ outcome: kind === 'step-asked' ? 'asked' : 'signed', stage });
}

/** Asks for a step and signs it; it is taken at once when no one else has to sign. @see J.2.f */
export async function askTransformation(
  scope: Scope,
  { plan, contentRevision, command }: AskTransformationInput,
): Promise<StepOutcome | Refused> {
  const { tx, actor, newId } = scope;
  const locked = await lockedTransformation(scope, plan);
  if ('refusal' in locked) return locked.refusal;
  const side = sideOf(actor, command.command, resourceOf(locked.head));
  if (!side || !signsOwn(side, command, actor.party))
    return refused('not-allowed', { detail: { action: command.command } });
  const offers = command.command === 'offer-quick-check' || command.command === 'submit';
  const head = offers ? await withLeadersOfToday(scope, locked.head) : locked.head;
  if (head.contentRevision !== contentRevision) return refused('content-changed-since');
  const unmandated = await mandateRefusal(scope, head, command.command);
  if (unmandated) return unmandated;
  const waiting = await pendingTransformationSteps(tx, plan);
  if (waiting.some((one) => one.command.command === command.command))
    return refused('step-pending-already');
  const faults = transformationFaults(head.state, command, await transformationFacts(scope, head));
  if (faults.length > 0) return refusedBecause(faults);
  const id = stepIdSchema.parse(newId());
  const from = head.state.stage;
  await askTransformationStep(tx, plan, { id, command, onRevision: contentRevision, from });
  await signTransformationStep(tx, id, side);
  await settlePrepared(scope, plan, command);
  const signatures = [{ person: actor.person, party: actor.party, side }];
  return takeOrWait(scope, head, id, { command, onRevision: contentRevision, signatures });
}

export const signTransformationInput = z.strictObject({
  ...transformationWriteInput.shape,
  step: stepIdSchema,
});
export type SignTransformationInput = z.infer<typeof signTransformationInput>;

/** Signs a step that waits; the last signature takes it. Two people at once: one signs, the other is told that it was done. */
export async function signTransformation(
  scope: Scope,
  { plan, step }: SignTransformationInput,
): Promise<StepOutcome | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedTransformation(scope, plan);
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const pending = (await pendingTransformationSteps(tx, plan)).find(({ id }) => id === step);
  if (!pending) return refused('no-such-pending-step');
  const side = sideOf(actor, pending.command.command, resourceOf(head));
  if (!side || !signsOwn(side, pending.command, actor.party)) return refused('not-a-signer');
  if (pending.onRevision !== head.contentRevision) return refused('content-changed-since');
  const { person, party } = actor;
  const again = pending.signatures.some((one) => one.side === side && one.party === party);
  if (again) return refused('signed-already');
  const unmandated = await mandateRefusal(scope, head, pending.command.command);
  if (unmandated) return unmandated;
  await signTransformationStep(tx, step, side);
  await settlePrepared(scope, plan, pending.command);
  const signatures = [...pending.signatures, { person, party, side }];
  return takeOrWait(scope, head, step, { ...pending, signatures });
}

/** Withdraws a step that waits; whoever may sign it may do so. */
export async function withdrawTransformation(
  scope: Scope,
  { plan, step }: SignTransformationInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedTransformation(scope, plan);
  if ('refusal' in locked) return locked.refusal;
  const pending = (await pendingTransformationSteps(tx, plan)).find(({ id }) => id === step);
  if (!pending) return refused('no-such-pending-step');
  const { command } = pending.command;
  const side = sideOf(actor, command, resourceOf(locked.head));
  if (!side || !signsOwn(side, pending.command, actor.party)) return refused('not-a-signer');
  await closeTransformationStep(tx, step, 'withdrawn');
  await tellTransformation(tx, plan, { kind: 'step-withdrawn', command });
  return saved({});
}
