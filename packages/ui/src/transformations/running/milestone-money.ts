import type { LedgerView, PlanAccountView } from '@iza/api/ledger';
import { FUND_ROUTES, isReached, type FundRoute } from '@iza/domain/ledger';
import type { MilestoneProgress } from '@iza/domain/transformation';
import { sumCents, type Cents, type IsoDate, type TransformationPartId } from '@iza/domain/values';

/** What of a milestone stands on one route. */
export type RouteMoney = {
  readonly route: FundRoute;
  readonly committed: Cents;
  readonly paid: Cents;
  readonly reclaimed: Cents;
  /** Day of the last payment that is on the page. */
  readonly paidOn: IsoDate | null;
};

const balances = (accounts: readonly PlanAccountView[], of: 'committed' | 'paid') =>
  sumCents(accounts.flatMap(({ account, balance }) => (account.of === of ? [balance] : [])));

/** @returns what of a milestone stands on each route that has something for it, or had */
export function milestoneMoney(ledger: LedgerView, milestone: TransformationPartId): RouteMoney[] {
  const own = ledger.accounts.filter(
    ({ account }) => 'milestone' in account && account.milestone === milestone,
  );
  return FUND_ROUTES.flatMap((route) => {
    const accounts = own.filter((one) => one.route === route);
    const payment = ledger.entries.find(
      ({ operation, ...entry }) =>
        operation.operation === 'pay' && operation.milestone === milestone && entry.route === route,
    );
    const money = {
      committed: balances(accounts, 'committed'),
      paid: balances(accounts, 'paid'),
      reclaimed: sumCents(
        ledger.reclaimed.flatMap((one) =>
          one.milestone === milestone && one.route === route ? [one.amount] : [],
        ),
      ),
    };
    const none = Object.values(money).every((amount) => amount === 0);
    return none ? [] : [{ route, ...money, paidOn: payment?.day ?? null }];
  });
}

/** @returns how a milestone stands over all routes: paid when nothing waits, partly paid while a route still has to */
export function standingShown(
  at: MilestoneProgress,
  money: readonly RouteMoney[] | undefined,
): MilestoneProgress['standing'] | 'part-paid' {
  if (!money || !isReached(at.standing)) return at.standing;
  const paid = money.some((route) => route.paid + route.reclaimed > 0);
  const waits = money.some(({ committed }) => committed > 0);
  if (!paid) return at.standing;
  return waits ? 'part-paid' : 'paid';
}
