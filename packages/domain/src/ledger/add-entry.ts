import {
  cents,
  sumCents,
  type Cents,
  type TransformationId,
  type TransformationPartId,
} from '../values/index.ts';
import { accountKey, type Account, type FundRoute } from './account.ts';
import {
  balanceOf,
  type Ledger,
  type LedgerEntry,
  type LedgerView,
  type Queued,
  type Spot,
} from './entry.ts';

/** A plan leaves the queue of a route, or waits for less than before. */
function served(queue: readonly Queued[], plan: TransformationId, granted: Cents): Queued[] {
  return queue.flatMap((waiting) => {
    if (waiting.plan !== plan) return [waiting];
    return waiting.amount > granted ? [{ plan, amount: cents(waiting.amount - granted) }] : [];
  });
}

function queueAfter(ledger: Ledger, { operation }: LedgerEntry): Ledger['queues'] {
  const change = (route: FundRoute | undefined, to: (queue: readonly Queued[]) => Queued[]) =>
    route === undefined
      ? ledger.queues
      : new Map([...ledger.queues, [route, to(ledger.queues.get(route) ?? [])]]);
  switch (operation.operation) {
    case 'queue': {
      const { plan, amount } = operation;
      return change(operation.route, (queue) => [...queue, { plan, amount }]);
    }
    case 'leave-queue':
      return change(operation.route, (queue) =>
        queue.filter(({ plan }) => plan !== operation.plan),
      );
    case 'grant': {
      const granted = sumCents(operation.costs.map(({ amount }) => amount));
      const route = ledger.envelopes.get(operation.envelope)?.route;
      return change(route, (queue) => served(queue, operation.plan, granted));
    }
    default:
      return ledger.queues;
  }
}

const inSpot = (account: Account, { plan, envelope, pool }: Spot): boolean =>
  (account.of === 'granted' || account.of === 'committed' || account.of === 'paid') &&
  account.plan === plan &&
  account.envelope === envelope &&
  account.pool === pool;

/**
 * Cost lines that are funded after an entry, in one go or in parts. What was granted from a place pays for as long as anything stands of it there;
 * once all of that was released or reclaimed it pays nothing any more, so funding that is no double funding. A part that is released frees none.
 * @see J.2.e
 */
function fundedAfter(
  { funded }: Ledger,
  { operation }: LedgerEntry,
  { accounts, balances }: Pick<Ledger, 'accounts' | 'balances'>,
): Ledger['funded'] {
  if (operation.operation === 'grant') {
    const { plan, envelope, pool } = operation;
    const parts = new Map(funded);
    for (const { cost, amount } of operation.costs)
      parts.set(cost, [...(parts.get(cost) ?? []), { plan, envelope, pool, amount }]);
    return parts;
  }
  if (operation.operation !== 'release' && operation.operation !== 'reclaim') return funded;
  const stands = [...accounts].some(
    ([key, account]) => inSpot(account, operation) && (balances.get(key) ?? 0) > 0,
  );
  if (stands) return funded;
  const { plan, envelope, pool } = operation;
  const elsewhere = (spot: Spot) =>
    spot.plan !== plan || spot.envelope !== envelope || spot.pool !== pool;
  return new Map(
    [...funded].flatMap(([cost, parts]) => {
      const kept = parts.filter(elsewhere);
      return kept.length > 0 ? [[cost, kept] as const] : [];
    }),
  );
}

/** @returns the ledger with an entry behind the others */
export function addEntry(ledger: Ledger, entry: LedgerEntry): Ledger {
  const { operation, lines } = entry;
  const balances = new Map(ledger.balances);
  const accounts = new Map(ledger.accounts);
  for (const { account, amount } of lines) {
    const key = accountKey(account);
    balances.set(key, cents((balances.get(key) ?? 0) + amount));
    accounts.set(key, account);
  }
  const opened =
    operation.operation === 'open-envelope'
      ? ([[operation.envelope, { route: operation.route, year: operation.year }]] as const)
      : [];
  return {
    entries: [...ledger.entries, entry],
    balances,
    accounts,
    envelopes: new Map([...ledger.envelopes, ...opened]),
    queues: queueAfter(ledger, entry),
    funded: fundedAfter(ledger, entry, { accounts, balances }),
  };
}

/** @returns what was granted to a plan on a route, in whatever state it is now: granted, committed or paid */
export function grantedTo(ledger: Ledger, plan: TransformationId, route: FundRoute): Cents {
  return sumCents(
    [...ledger.accounts].flatMap(([key, account]) => {
      const counts =
        (account.of === 'granted' || account.of === 'committed' || account.of === 'paid') &&
        account.plan === plan &&
        ledger.envelopes.get(account.envelope)?.route === route;
      return counts ? [ledger.balances.get(key) ?? cents(0)] : [];
    }),
  );
}

/** @returns what pays a cost line by now */
function fundedBy({ funded, envelopes }: Ledger, cost: TransformationPartId) {
  const parts = funded.get(cost) ?? [];
  const [first] = parts;
  const route = first && envelopes.get(first.envelope)?.route;
  if (!first || !route) return undefined;
  return { plan: first.plan, route, amount: sumCents(parts.map(({ amount }) => amount)) };
}

/** @returns the view of a ledger in memory; what plans asked is told by their applications */
export function viewOf(
  ledger: Ledger,
  asked: LedgerView['asked'],
  sameCosts: LedgerView['sameCosts'] = () => [],
  askedFor: LedgerView['askedFor'] = () => undefined,
): LedgerView {
  return {
    balance: (account) => balanceOf(ledger, account),
    envelope: (envelope) => ledger.envelopes.get(envelope),
    hasPool: (pool) => ledger.accounts.has(accountKey({ of: 'pool', pool })),
    queue: (route) => ledger.queues.get(route) ?? [],
    fundedBy: (cost) => fundedBy(ledger, cost),
    askedFor,
    sameCosts,
    asked,
    granted: (plan, route) => grantedTo(ledger, plan, route),
  };
}
