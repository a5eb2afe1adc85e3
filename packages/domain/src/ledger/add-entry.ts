import { cents, sumCents, type Cents, type TransformationId } from '../values/index.ts';
import { accountKey, type FundRoute } from './account.ts';
import { balanceOf, type Ledger, type LedgerEntry, type LedgerView, type Queued } from './entry.ts';

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
  const costs = operation.operation === 'grant' ? operation.costs.map(({ cost }) => cost) : [];
  return {
    entries: [...ledger.entries, entry],
    balances,
    accounts,
    envelopes: new Map([...ledger.envelopes, ...opened]),
    queues: queueAfter(ledger, entry),
    funded: new Set([...ledger.funded, ...costs]),
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

/** @returns the view of a ledger in memory; what plans asked is told by their applications */
export function viewOf(ledger: Ledger, asked: LedgerView['asked']): LedgerView {
  return {
    balance: (account) => balanceOf(ledger, account),
    envelope: (envelope) => ledger.envelopes.get(envelope),
    hasPool: (pool) => ledger.accounts.has(accountKey({ of: 'pool', pool })),
    queue: (route) => ledger.queues.get(route) ?? [],
    isFunded: (cost) => ledger.funded.has(cost),
    asked,
    granted: (plan, route) => grantedTo(ledger, plan, route),
  };
}
