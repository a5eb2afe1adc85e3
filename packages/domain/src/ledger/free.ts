import type { Cents, TransformationId } from '../values/index.ts';
import type { Account, FundRoute } from './account.ts';
import type { LedgerOperation } from './operation.ts';

/** What a plan holds and waits for. */
export type Held = {
  readonly accounts: readonly { readonly account: Account; readonly balance: Cents }[];
  readonly queue: readonly { readonly plan: TransformationId; readonly route: FundRoute }[];
};

/**
 * @returns the operations that free what a stopped plan holds: all that was reserved, granted or committed goes back to where it came from,
 * and the plan leaves every queue, so that who is next can be served. What was paid is paid.
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
