import { findDecision, recordDecision as store, withdrawDecision as take } from '@iza/db/decision';
import { appendEvent } from '@iza/db/event';
import { mayRecordForOthers } from '@iza/domain/access';
import { bodyDecisionSchema, recordDecision as decide } from '@iza/domain/decision';
import { bodyDecisionIdSchema, noteSchema, type BodyDecisionId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { unknownParties } from './known-parties.ts';

export const recordDecisionInput = z.strictObject({
  ...versionWriteInput.shape,
  decision: bodyDecisionSchema,
});
export type RecordDecisionInput = z.infer<typeof recordDecisionInput>;

/** Records what a body decided; a party for itself, who writes the plan for any body. */
export async function recordDecision(
  scope: Scope,
  { version, decision }: RecordDecisionInput,
): Promise<Saved<{ decision: BodyDecisionId }> | Refused> {
  const { tx, actor, today, newId } = scope;
  const locked = await lockedHead(scope, version, 'decide');
  if ('refusal' in locked) return locked.refusal;
  const { resource, plan } = locked.head;
  const { state, contentRevision } = locked.head.version;
  if (decision.party !== actor.party && !mayRecordForOthers(actor, resource))
    return refused('not-your-party', { path: ['decision', 'party'] });
  const facts = { kind: plan.kind, stage: state.stage, contentRevision, today };
  const made = decide(decision, facts);
  if (!made.ok) return refusedBecause(made.refusals);
  const unknown = await unknownParties(scope, { 'decision.party': decision.party });
  if (unknown) return unknown;
  const id = bodyDecisionIdSchema.parse(newId());
  await store(tx, version, id, made.value);
  await appendEvent(tx, version, { kind: 'decision-recorded', decision: id });
  return saved({ decision: id });
}

export const withdrawDecisionInput = z.strictObject({
  ...versionWriteInput.shape,
  decision: bodyDecisionIdSchema,
  reason: noteSchema.min(1),
});
export type WithdrawDecisionInput = z.infer<typeof withdrawDecisionInput>;

/** Withdraws what was recorded by mistake; it stays on record with the reason. */
export async function withdrawDecision(
  scope: Scope,
  { version, decision: id, reason }: WithdrawDecisionInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedHead(scope, version, 'decide');
  if ('refusal' in locked) return locked.refusal;
  const known = await findDecision(tx, version, id);
  if (!known || known.withdrawn) return refused('not-on-record');
  if (known.party !== actor.party && !mayRecordForOthers(actor, locked.head.resource))
    return refused('not-your-party');
  await take(tx, id, reason);
  await appendEvent(tx, version, { kind: 'decision-withdrawn', decision: id });
  return saved({});
}
