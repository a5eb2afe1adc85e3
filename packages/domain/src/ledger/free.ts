import type { Cents, TransformationId } from '../values/index.ts';
import type { Account, FundRoute } from './account.ts';
import type { LedgerOperation } from './operation.ts';

/** What a plan holds and waits for. */
export type Held = {
  readonly accounts: readonly { readonly account: Account; readonly balance: Cents }[];
  readonly queue: readonly { readonly plan: TransformationId; readonly route: FundRoute }[];
};

/** Why a completed plan gives back what it did not need, in the words of the agreement. @see 4.2.1 */
export const USE_IT_OR_LOSE_IT = 'use it or lose it';

/**
 * @returns the operations that free what a plan holds that was stopped or completed: all that was reserved, granted or committed goes back to
 * where it came from, on every route, and the plan leaves every queue, so that who is next can be served. What was paid is paid.
 * @see 4.2.1 use it or lose it
 */
export function freeingOf(
  plan: TransformationId,
  { accounts, queue }: Held,
  reason: string,
): LedgerOperation[] {
  const releases = accounts.flatMap(({ account, balance }): LedgerOperation[] => {
    const { of } = account;
    if (of !== 'reserved' && of !== 'granted' && of !== 'committed') return [];
    if (account.plan !== plan || balance <= 0) return [];
    const { envelope, pool } = account;
    const milestone = of === 'committed' ? account.milestone : null;
    return [
      {
        operation: 'release',
        plan,
        envelope,
        pool,
        from: of,
        milestone,
        amount: balance,
        reason,
      },
    ];
  });
  const leaving = queue
    .filter((waiting) => waiting.plan === plan)
    .map(({ route }): LedgerOperation => ({ operation: 'leave-queue', plan, route, reason }));
  return [...releases, ...leaving];
}
