import { findParty } from '@iza/db/reference';
import {
  followFigures,
  listRecusals,
  recordRecusal,
  resourceOf,
  withdrawRecusal as storeWithdrawal,
  type TransformationHead,
} from '@iza/db/transformation';
import {
  isLeader,
  leadersStand,
  mayRecuse,
  mayUndoRecusal,
  recusalSchema,
  sameParties,
  type DerivedLeaders,
} from '@iza/domain/transformation';
import {
  noteSchema,
  partyIdSchema,
  recusalIdSchema,
  type PartyId,
  type RecusalId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { NameParty, Scope } from '../scope/index.ts';
import { deriveLeaders, leadersNow } from './derive-leaders.ts';
import { readableTransformation, transformationWriteInput } from './transformation-scope.ts';
import type { LeadersView } from './transformation-view.ts';

/** Lets the leaders of a plan that was never offered follow at once; of any other a place is vacant until a step fills it. */
async function follow(scope: Scope, head: TransformationHead, recused: readonly PartyId[]) {
  if (leadersStand(head.state)) return;
  await followFigures(scope.tx, head.id, await deriveLeaders(scope, { ...head, recused }));
}

export const recuseInput = z.strictObject({
  ...transformationWriteInput.shape,
  party: partyIdSchema.describe('Insurer that cannot lead the plan'),
  recusal: recusalSchema,
});
export type RecuseInput = z.infer<typeof recuseInput>;

/** Records that an insurer can't lead a plan; a leader declares it itself. Its place is vacant at once, and what waits for signatures lapses. */
export async function recuse(
  scope: Scope,
  { plan, party, recusal }: RecuseInput,
): Promise<Saved<{ recusal: RecusalId }> | Refused> {
  const { tx, actor, newId } = scope;
  const head = await readableTransformation(scope, plan);
  if (!mayRecuse(actor, party, resourceOf(head))) return refused('not-allowed');
  if ((await findParty(tx, party))?.sector !== 'insurance')
    return refused('unknown-party', { path: ['party'] });
  if (head.recused.includes(party)) return refused('recused-already');
  const id = recusalIdSchema.parse(newId());
  await recordRecusal(tx, plan, { ...recusal, id, party });
  await follow(scope, head, [...head.recused, party]);
  return saved({ recusal: id });
}

export const withdrawRecusalInput = z.strictObject({
  ...transformationWriteInput.shape,
  recusal: recusalIdSchema,
  reason: noteSchema.min(1),
});
export type WithdrawRecusalInput = z.infer<typeof withdrawRecusalInput>;

/** Withdraws it, as recorded by mistake; who led has its place back while that is vacant. */
export async function withdrawRecusal(
  scope: Scope,
  { plan, recusal, reason }: WithdrawRecusalInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const head = await readableTransformation(scope, plan);
  if (!mayUndoRecusal(actor, resourceOf(head))) return refused('not-allowed');
  const row = (await listRecusals(tx, plan)).find(({ id }) => id === recusal);
  if (!row || !(await storeWithdrawal(tx, plan, recusal, reason))) return refused('not-on-record');
  await follow(
    scope,
    head,
    head.recused.filter((party) => party !== row.party),
  );
  return saved({});
}

/** Whether what is known today names others than those who lead. */
const differs = (now: DerivedLeaders, head: TransformationHead) =>
  head.leaders.length < 2 || ('leaders' in now && !sameParties(now.leaders, head.leaders));

/** @returns who leads a plan by what, who would lead it by what is known today where that differs, and who can't lead it */
export async function leadersView(
  scope: Scope,
  head: TransformationHead,
  nameOf: NameParty,
): Promise<LeadersView> {
  const { tx, actor } = scope;
  const now = await leadersNow(scope, head);
  const resource = resourceOf(head);
  const named = (parties: readonly PartyId[]) =>
    parties.map((party) => ({ party, name: nameOf(party) }));
  return {
    basis: head.leadersBasis,
    stand: leadersStand(head.state),
    now: now && differs(now, head) ? now : null,
    recused: (await listRecusals(tx, head.id)).map(({ recordedByParty: _, ...row }) => ({
      ...row,
      name: nameOf(row.party),
    })),
    mayRecuse: named(
      isLeader(actor, resource)
        ? [actor.party]
        : head.leaders.filter((party) => mayRecuse(actor, party, resource)),
    ),
    mayUndo: mayUndoRecusal(actor, resource),
  };
}
