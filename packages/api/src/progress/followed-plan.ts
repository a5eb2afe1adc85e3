import { listMandates } from '@iza/db/decision';
import { listVersions, loadPlanHead, type PlanHead } from '@iza/db/plan';
import { findRound, type ProgressRoundRow } from '@iza/db/progress';
import type { PlanAction } from '@iza/domain/access';
import { answersFor, type Answering } from '@iza/domain/progress';
import {
  idempotencyKeySchema,
  planIdSchema,
  progressRoundIdSchema,
  type PlanId,
  type ProgressRoundId,
} from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, type Refused } from '../answer/index.ts';
import { refusalOf, type Scope } from '../scope/index.ts';

/** A write on the progress of a plan. */
export const progressWriteInput = z.strictObject({
  plan: planIdSchema,
  key: idempotencyKeySchema,
});

/** A write in a round. */
export const roundWriteInput = z.strictObject({
  ...progressWriteInput.shape,
  round: progressRoundIdSchema,
});
export type RoundWriteInput = z.infer<typeof roundWriteInput>;

/**
 * The version of a plan that is carried out: the adopted one, also while a revision of it is made; where none was adopted, the newest.
 * @throws NotFoundError for a plan that the actor may not see
 */
export async function followedHead({ tx }: Scope, plan: PlanId): Promise<PlanHead> {
  const versions = await listVersions(tx, plan);
  const adopted = versions.find(({ stage }) => stage === 'adopted')?.id;
  return found(await loadPlanHead(tx, { plan, version: adopted }));
}

/** @returns the plan that is followed, when the actor may do this with its progress */
export async function followedFor(
  scope: Scope,
  plan: PlanId,
  action: PlanAction,
): Promise<{ head: PlanHead } | { refusal: Refused }> {
  const head = await followedHead(scope, plan);
  const refusal = refusalOf(scope, action, head);
  return refusal ? { refusal } : { head };
}

/** @returns a round of the plan that the actor may know of, open or closed as wanted */
export async function roundOf(
  { tx }: Scope,
  { plan, round }: { readonly plan: PlanId; readonly round: ProgressRoundId },
  wanted: 'open' | 'closed',
): Promise<{ row: ProgressRoundRow } | { refusal: Refused }> {
  const row = await findRound(tx, round);
  if (row?.plan !== plan) return { refusal: refused('no-such-round') };
  if (wanted === 'open' && row.closedOn !== null) return { refusal: refused('round-closed') };
  if (wanted === 'closed' && row.closedOn === null) return { refusal: refused('round-still-open') };
  return { row };
}

/** @returns who acts, and for whom it answers in a plan */
export async function answeringIn({ tx, actor, today }: Scope, plan: PlanId): Promise<Answering> {
  const mandates = await listMandates(tx, plan);
  const standing = mandates.filter(({ withdrawn }) => withdrawn === null);
  return { person: actor.person, answering: answersFor(actor.party, standing, today) };
}
