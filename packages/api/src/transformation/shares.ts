import { chooseShareKey as storeKey, tellTransformation } from '@iza/db/transformation';
import { findParty } from '@iza/db/reference';
import { fairShares, shareKeySchema } from '@iza/domain/fair-share';
import { isLeader } from '@iza/domain/transformation';
import { resourceOf } from '@iza/db/transformation';
import { cents } from '@iza/domain/values';
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
  if (locked.head.leaders.length < 2) return refused('leader-place-vacant', { clause: '4.2.3' });
  const tried = fairShares(cents(0), shareKey);
  if (!tried.ok) return refusedBecause(tried.refusals);
  for (const [index, { party }] of shareKey.weights.entries())
    if (!(await findParty(scope.tx, party)))
      return refused('unknown-party', { path: ['shareKey', 'weights', index] });
  await storeKey(scope.tx, plan, shareKey);
  await tellTransformation(scope.tx, plan, { kind: 'share-key-chosen' });
  return saved({});
}
