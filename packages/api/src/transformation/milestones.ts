import { postOperation, readBalances } from '@iza/db/ledger';
import {
  readMilestones,
  setMilestone,
  tellTransformation,
  type TransformationHead,
} from '@iza/db/transformation';
import {
  confirmMilestone as confirm,
  payMilestone as pay,
  PLANNED,
  reportMilestone as report,
  sendMilestoneBack as sendBack,
  type MilestoneProgress,
  type MilestoneRefusal,
  type TransformationAction,
  type TransformationEvent,
} from '@iza/domain/transformation';
import {
  cents,
  noteSchema,
  sumCents,
  transformationPartIdSchema,
  type Result,
  type TransformationId,
  type TransformationPartId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { stateShares, throughInsurers } from './statements.ts';
import {
  contentOf,
  lockedTransformation,
  transformationWriteInput,
} from './transformation-scope.ts';

export const milestoneInput = z.strictObject({
  ...transformationWriteInput.shape,
  milestone: transformationPartIdSchema,
});
export type MilestoneInput = z.infer<typeof milestoneInput>;

export const toldMilestoneInput = z.strictObject({
  ...milestoneInput.shape,
  text: noteSchema.min(1).describe('How it shows; or why it is sent back'),
});
export type ToldMilestoneInput = z.infer<typeof toldMilestoneInput>;

type MilestoneKind = Extract<TransformationEvent, { milestone: unknown }>['kind'];

async function moved(
  scope: Scope,
  { plan, milestone }: { plan: TransformationId; milestone: TransformationPartId },
  action: TransformationAction,
  kind: MilestoneKind,
  move: (
    at: MilestoneProgress,
    head: TransformationHead,
  ) => Result<MilestoneProgress, MilestoneRefusal>,
): Promise<Saved<{ standing: MilestoneProgress['standing'] }> | Refused> {
  const locked = await lockedTransformation(scope, plan, action);
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const { milestones } = (await contentOf(scope, head)).application;
  if (!milestones.some(({ id }) => id === milestone)) return refused('unknown-milestone');
  const all = await readMilestones(scope.tx, plan);
  const at = all.find((one) => one.milestone === milestone)?.progress ?? PLANNED;
  const next = move(at, head);
  if (!next.ok) return refusedBecause(next.refusals);
  await setMilestone(scope.tx, plan, milestone, next.value);
  await tellTransformation(scope.tx, plan, { kind, milestone });
  return saved({ standing: next.value.standing });
}

/** The applicants say that a milestone was reached, with how it shows. */
export function reportMilestone(scope: Scope, input: ToldMilestoneInput) {
  return moved(scope, input, 'report-milestone', 'milestone-reported', (at) =>
    report(at, input.text, scope.today),
  );
}

/** A market leader confirms; the second one makes it confirmed. @see 4.2.3 */
export function confirmMilestone(scope: Scope, input: MilestoneInput) {
  const { actor, today } = scope;
  return moved(scope, input, 'confirm-milestone', 'milestone-confirmed', (at, { leaders }) =>
    confirm(at, actor.party, leaders, today),
  );
}

/** A market leader sends it back, with a reason. */
export function sendMilestoneBack(scope: Scope, input: ToldMilestoneInput) {
  return moved(scope, input, 'confirm-milestone', 'milestone-sent-back', (at) =>
    sendBack(at, input.text),
  );
}

/**
 * Pays a confirmed milestone: all that was committed to it through the insurers, once; ledger and statements are written in the same
 * transaction. What VWS or a municipality pays of it is paid on its own route.
 */
export async function payMilestone(scope: Scope, input: MilestoneInput) {
  const { plan, milestone } = input;
  const answer = await moved(scope, input, 'confirm-milestone', 'milestone-paid', (at) =>
    pay(at, scope.today),
  );
  if (answer.kind !== 'saved') return answer;
  const committed = await throughInsurers(
    scope,
    (await readBalances(scope.tx, plan)).flatMap(({ account, balance }) =>
      account.of === 'committed' && account.milestone === milestone && balance > 0
        ? [{ account, balance }]
        : [],
    ),
  );
  if (committed.length === 0) return refused('nothing-committed', { clause: '4.2.3' });
  for (const { account } of committed) {
    const { envelope, pool } = account;
    const operation = { operation: 'pay', plan, envelope, pool, milestone } as const;
    const posted = await postOperation(scope.tx, operation, () => cents(0));
    if (!posted.ok) return refusedBecause(posted.refusals);
  }
  const paid = sumCents(committed.map(({ balance }) => balance));
  return (await stateShares(scope, { plan, milestone }, paid)) ?? answer;
}
