import {
  chooseShareKey as storeKey,
  supplyInsured as storeInsured,
  tellTransformation,
} from '@iza/db/transformation';
import { findParty } from '@iza/db/reference';
import { fairShares, shareKeySchema } from '@iza/domain/fair-share';
import { insuredSchema, isLeader } from '@iza/domain/transformation';
import { resourceOf } from '@iza/db/transformation';
import { cents, idempotencyKeySchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { lockedTransformation, transformationWriteInput } from './transformation-scope.ts';

export const chooseShareKeyInput = z.strictObject({
  ...transformationWriteInput.shape,
  shareKey: shareKeySchema,
});
export type ChooseShareKeyInput = z.infer<typeof chooseShareKeyInput>;

/** Records the key by which insurers share what is granted. The text gives none, so it is a recorded choice. @see 4.2.3 */
export async function chooseShareKey(
  scope: Scope,
  { plan, shareKey }: ChooseShareKeyInput,
): Promise<Saved | Refused> {
  const locked = await lockedTransformation(scope, plan);
  if ('refusal' in locked) return locked.refusal;
  if (!isLeader(scope.actor, resourceOf(locked.head))) return refused('not-allowed');
  if (!('approvedOn' in locked.head.state)) return refused('not-approved-yet');
  const tried = fairShares(cents(0), shareKey);
  if (!tried.ok) return refusedBecause(tried.refusals);
  for (const [index, { party }] of shareKey.weights.entries())
    if (!(await findParty(scope.tx, party)))
      return refused('unknown-party', { path: ['shareKey', 'weights', index] });
  await storeKey(scope.tx, plan, shareKey);
  await tellTransformation(scope.tx, plan, { kind: 'share-key-chosen' });
  return saved({});
}

export const supplyInsuredInput = z.strictObject({
  key: idempotencyKeySchema,
  figures: z.array(insuredSchema).min(1).max(5000),
});
export type SupplyInsuredInput = z.infer<typeof supplyInsuredInput>;

/** Supplies numbers of insured, from which the market leaders of areas follow; by the insurers' own association. */
export async function supplyInsured(
  { tx, actor }: Scope,
  { figures }: SupplyInsuredInput,
): Promise<Saved<{ added: number }> | Refused> {
  if (actor.role !== 'zn') return refused('not-allowed');
  for (const party of new Set(figures.map((figure) => figure.party)))
    if (!(await findParty(tx, party))) return refused('unknown-party', { detail: { party } });
  return saved({ added: await storeInsured(tx, figures) });
}
