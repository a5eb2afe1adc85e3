import { postOperation, readBalances, readQueue } from '@iza/db/ledger';
import { freeingOf } from '@iza/domain/ledger';
import { cents, type TransformationId } from '@iza/domain/values';
import { refusedBecause, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

/** Gives back what a plan holds that is stopped or completed and takes it out of every queue, in the same transaction. @see 4.2.1 */
export async function freeFunds(
  { tx }: Scope,
  plan: TransformationId,
  reason: string,
): Promise<Refused | undefined> {
  const held = { accounts: await readBalances(tx, plan), queue: await readQueue(tx) };
  for (const operation of freeingOf(plan, held, reason)) {
    const posted = await postOperation(tx, operation, () => cents(0));
    if (!posted.ok) return refusedBecause(posted.refusals);
  }
  return undefined;
}
