import {
  agreementsInPlan,
  findCommitment,
  giveCommitments,
  listMandates,
  withdrawCommitment as take,
} from '@iza/db/decision';
import { appendEvent } from '@iza/db/event';
import { commit as bind, commitmentActSchema } from '@iza/domain/decision';
import { commitmentIdSchema, noteSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';

/** `contentRevision`: the text that the signatory has before him; another one since is refused. */
export const commitInput = z.strictObject({
  ...versionWriteInput.shape,
  contentRevision: z.int().min(1),
  act: commitmentActSchema,
});
export type CommitInput = z.infer<typeof commitInput>;

/** Binds the actor's party, and parties that gave it a mandate, to agreements of the text as it stands. @see B.2.b.7.B and C.6.c.3.B */
export async function commit(
  scope: Scope,
  { version, contentRevision, act }: CommitInput,
): Promise<Saved<{ parties: number }> | Refused> {
  const { tx, actor, today, newId } = scope;
  const locked = await lockedHead(scope, version, 'commit');
  if ('refusal' in locked) return locked.refusal;
  const { plan, version: at } = locked.head;
  if (at.contentRevision !== contentRevision) return refused('content-changed-since');
  const [mandates, agreements] = await Promise.all([
    listMandates(tx, plan.id),
    agreementsInPlan(tx, version),
  ]);
  const standing = mandates.filter(({ withdrawn }) => withdrawn === null);
  const made = bind(act, { actor: actor.party, today, mandates: standing, agreements });
  if (!made.ok) return refusedBecause(made.refusals);
  const given = made.value.map((each) => ({ ...each, id: commitmentIdSchema.parse(newId()) }));
  await giveCommitments(tx, version, given);
  const parties = given.map(({ party }) => party);
  await appendEvent(tx, version, { kind: 'commitments-given', parties });
  return saved({ parties: parties.length });
}

export const withdrawCommitmentInput = z.strictObject({
  ...versionWriteInput.shape,
  commitment: commitmentIdSchema,
  reason: noteSchema.min(1),
});
export type WithdrawCommitmentInput = z.infer<typeof withdrawCommitmentInput>;

/** Withdraws a commitment; that it was given, and why it was withdrawn, stays on record. */
export async function withdrawCommitment(
  scope: Scope,
  { version, commitment: id, reason }: WithdrawCommitmentInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedHead(scope, version, 'commit');
  if ('refusal' in locked) return locked.refusal;
  const known = await findCommitment(tx, version, id);
  if (!known || known.withdrawn) return refused('not-on-record');
  if (known.party !== actor.party && known.recordedByParty !== actor.party)
    return refused('not-your-party');
  await take(tx, id, reason);
  await appendEvent(tx, version, { kind: 'commitment-withdrawn', party: known.party });
  return saved({});
}
