import { findMandate, recordMandate as store, withdrawMandate as take } from '@iza/db/decision';
import { appendEvent } from '@iza/db/event';
import { mayRecordForOthers } from '@iza/domain/access';
import { mandateSchema } from '@iza/domain/decision';
import { mandateIdSchema, noteSchema, type MandateId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { unknownParties } from './known-parties.ts';

export const recordMandateInput = z.strictObject({
  ...versionWriteInput.shape,
  mandate: mandateSchema,
});
export type RecordMandateInput = z.infer<typeof recordMandateInput>;

/** Records who represents whom; a party for itself, who writes the plan for any party, with where it was laid down. @see B.3.c */
export async function recordMandate(
  scope: Scope,
  { version, mandate }: RecordMandateInput,
): Promise<Saved<{ mandate: MandateId }> | Refused> {
  const { tx, actor, newId } = scope;
  const locked = await lockedHead(scope, version, 'decide');
  if ('refusal' in locked) return locked.refusal;
  const { resource, plan } = locked.head;
  const path = ['mandate', 'party'];
  if (mandate.party !== actor.party) {
    if (!mayRecordForOthers(actor, resource)) return refused('not-your-party', { path });
    if (mandate.evidence.trim() === '')
      return refused('no-evidence', { path: ['mandate', 'evidence'] });
  }
  if (mandate.holder === mandate.party) return refused('own-mandate', { path });
  const unknown = await unknownParties(scope, {
    'mandate.party': mandate.party,
    'mandate.holder': mandate.holder,
  });
  if (unknown) return unknown;
  const id = mandateIdSchema.parse(newId());
  await store(tx, plan.id, id, mandate);
  await appendEvent(tx, version, { kind: 'mandate-recorded', mandate: id });
  return saved({ mandate: id });
}

export const withdrawMandateInput = z.strictObject({
  ...versionWriteInput.shape,
  mandate: mandateIdSchema,
  reason: noteSchema.min(1),
});
export type WithdrawMandateInput = z.infer<typeof withdrawMandateInput>;

/** Withdraws a mandate; what was bound by it before stays. */
export async function withdrawMandate(
  scope: Scope,
  { version, mandate: id, reason }: WithdrawMandateInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedHead(scope, version, 'decide');
  if ('refusal' in locked) return locked.refusal;
  const { resource, plan } = locked.head;
  const known = await findMandate(tx, plan.id, id);
  if (!known || known.withdrawn) return refused('not-on-record');
  if (known.party !== actor.party && !mayRecordForOthers(actor, resource))
    return refused('not-your-party');
  await take(tx, id, reason);
  await appendEvent(tx, version, { kind: 'mandate-withdrawn', mandate: id });
  return saved({});
}
