import {
  cents,
  type Cents,
  type TransformationId,
  type TransformationPartId,
} from '../values/index.ts';
import { FUND_ROUTES, type Account, type FundRoute } from './account.ts';
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

/** What a plan holds on a route, and what it asks there from now on. */
export type RouteHeld = {
  readonly route: FundRoute;
  readonly accounts: Held['accounts'];
  readonly asked: Cents;
};

/**
 * @returns the operations that free what is tied to milestones that a change drops: what the plan no longer asks on that route goes back to where it
 * came from, for who is next; what it still asks stays granted to it, tied to nothing. Nothing that was paid moves.
 * @see 4.2.1 use it or lose it, 4.2.3 step 3
 */
export function droppingOf(
  plan: TransformationId,
  dropped: readonly TransformationPartId[],
  held: readonly RouteHeld[],
  reason: string,
): LedgerOperation[] {
  return FUND_ROUTES.flatMap((route) => {
    const own = held.filter((one) => one.route === route);
    const accounts = own
      .flatMap((one) => one.accounts)
      .filter(({ account }) => isOf(account, plan));
    const asked = own[0]?.asked ?? 0;
    const granted = accounts.reduce((sum, { balance }) => sum + balance, 0);
    let surplus = Math.max(0, granted - asked);
    return accounts.flatMap(({ account, balance }): LedgerOperation[] => {
      if (account.of !== 'committed' || !dropped.includes(account.milestone) || balance <= 0)
        return [];
      const { envelope, pool, milestone } = account;
      const spot = { plan, envelope, pool, milestone, reason };
      const back = Math.min(balance, surplus);
      surplus -= back;
      const kept = cents(balance - back);
      return [
        ...(back > 0
          ? [{ operation: 'release', ...spot, from: 'committed', amount: cents(back) } as const]
          : []),
        ...(kept > 0 ? [{ operation: 'untie', ...spot, amount: kept } as const] : []),
      ];
    });
  });
}

/** Whether money on an account counts as granted to a plan, in whatever state it is. */
const isOf = (account: Account, plan: TransformationId): boolean =>
  (account.of === 'granted' || account.of === 'committed' || account.of === 'paid') &&
  account.plan === plan;
