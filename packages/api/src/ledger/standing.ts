import type { AskedRow, BalanceRow, EnvelopeRow, readQueue, ReclaimedRow } from '@iza/db/ledger';
import { FUND_ROUTES, type Account } from '@iza/domain/ledger';
import { sumCents, type EnvelopeId } from '@iza/domain/values';
import type { FundsStanding, RouteStanding } from './ledger-view.ts';

type PlanAccount = Extract<Account, { of: 'reserved' | 'granted' | 'committed' | 'paid' }>;

/** What stands in each state, on the accounts of plans that are asked for. */
export function standingOf(
  rows: readonly BalanceRow[],
  counts: (row: BalanceRow & { readonly account: PlanAccount }) => boolean,
): FundsStanding {
  const of = (state: PlanAccount['of']) =>
    sumCents(
      rows.flatMap(({ account, ...row }) =>
        account.of === state && counts({ ...row, account }) ? [row.balance] : [],
      ),
    );
  return {
    reserved: of('reserved'),
    granted: of('granted'),
    committed: of('committed'),
    paid: of('paid'),
  };
}

type RouteFacts = {
  readonly rows: readonly BalanceRow[];
  readonly envelopes: readonly EnvelopeRow[];
  readonly asked: readonly AskedRow[];
  readonly queue: Awaited<ReturnType<typeof readQueue>>;
  readonly reclaimed: readonly ReclaimedRow[];
};

/** @returns what stands on each route: asked, waiting, in each state, and back from whom it was paid to. Never added across. @see 4.2.1 */
export function standingByRoute(facts: RouteFacts): RouteStanding[] {
  const routeOf = (id: EnvelopeId) => facts.envelopes.find((one) => one.id === id)?.route;
  return FUND_ROUTES.map((route) => {
    const sum = (rows: readonly (Pick<ReclaimedRow, 'amount'> & { readonly route: unknown })[]) =>
      sumCents(rows.flatMap((row) => (row.route === route ? [row.amount] : [])));
    return {
      route,
      asked: sum(facts.asked),
      queued: sum(facts.queue),
      ...standingOf(facts.rows, ({ account }) => routeOf(account.envelope) === route),
      reclaimed: sum(facts.reclaimed),
    };
  });
}
