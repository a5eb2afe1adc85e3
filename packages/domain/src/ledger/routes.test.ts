import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cents,
  type Cents,
  type EnvelopeId,
  type TransformationId,
  type TransformationPartId,
} from '../values/index.ts';
import { FUND_ROUTES, type Account } from './account.ts';
import { addEntry, grantedTo, viewOf } from './add-entry.ts';
import { decideEntry } from './decide-entry.ts';
import { balanceOf, EMPTY_LEDGER, type Ledger } from './entry.ts';
import { droppingOf, freeingOf } from './free.ts';
import type { LedgerOperation } from './operation.ts';

const uuid = (kind: number, n: number) =>
  `018d0000-0000-7000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
const plan = (n: number) => uuid(1, n) as TransformationId;
const part = (n: number) => uuid(2, n) as TransformationPartId;
const envelope = (n: number) => uuid(3, n) as EnvelopeId;
const SIZE = 1_000;
/** What each cost line asks: it comes in one go, or in parts. */
const LINE = cents(400);
const POOLS = ['msz', 'free'];
const reason = 'reden';

/** An envelope for each route, and two earmarks that all of them share. */
const OPENED: readonly LedgerOperation[] = [
  ...FUND_ROUTES.map(
    (route, n): LedgerOperation => ({
      operation: 'open-envelope',
      envelope: envelope(n),
      route,
      year: 2026,
      amount: cents(SIZE),
      source: 'test',
    }),
  ),
  ...POOLS.map(
    (pool): LedgerOperation => ({
      operation: 'open-pool',
      pool,
      amount: cents(SIZE),
      source: 'test',
    }),
  ),
];

/** What somebody does next, so chosen that most of it can be done: on money that is there, at the places where it stands. */
type Deed = {
  readonly what: 'grant' | 'queue' | 'commit' | 'pay' | 'release' | 'reclaim' | 'end';
  readonly route: number;
  readonly plan: number;
  readonly pool: string;
  readonly milestone: number;
  readonly at: number;
  readonly amount: Cents;
};
const aDeed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('grant', 'grant', 'queue', 'commit', 'pay', 'release', 'reclaim', 'end'),
  route: fc.nat(2),
  plan: fc.nat(2),
  pool: fc.constantFrom(...POOLS),
  milestone: fc.integer({ min: 90, max: 92 }),
  at: fc.nat(40),
  amount: fc.integer({ min: 1, max: 500 }).map(cents),
});

const standing = <Of extends Account['of']>({ accounts, balances }: Ledger, of: Of) =>
  [...accounts].flatMap(([key, account]) => {
    const balance = balances.get(key) ?? cents(0);
    return account.of === of && balance > 0
      ? [{ account: account as Extract<Account, { of: Of }>, balance }]
      : [];
  });

const pick = <One>(all: readonly One[], at: number): One | undefined => all[at % (all.length || 1)];

function operationsOf(deed: Deed, ledger: Ledger, cost: number): LedgerOperation[] {
  const { what, at, amount, pool } = deed;
  const on = { plan: plan(deed.plan + 1), envelope: envelope(deed.route), pool };
  switch (what) {
    case 'grant': {
      const costs = [{ cost: part(1_000 + deed.plan * 10 + (cost % 4)), amount }];
      return [{ operation: 'grant', ...on, from: 'available', costs }];
    }
    case 'queue':
      return [{ operation: 'queue', plan: on.plan, route: FUND_ROUTES[deed.route]!, amount }];
    case 'commit': {
      const place = pick(standing(ledger, 'granted'), at);
      if (!place) return [];
      const { of: _of, ...spot } = place.account;
      const some = cents(Math.min(amount, place.balance));
      return [{ operation: 'commit', ...spot, milestone: part(deed.milestone), amount: some }];
    }
    case 'pay': {
      const place = pick(standing(ledger, 'committed'), at);
      if (!place) return [];
      const { of: _of, ...spot } = place.account;
      return [{ operation: 'pay', ...spot }];
    }
    case 'release': {
      const place = pick(standing(ledger, 'committed'), at);
      if (!place) return [];
      const { of: from, ...spot } = place.account;
      return [{ operation: 'release', ...spot, from, amount, reason }];
    }
    case 'reclaim': {
      const place = pick(standing(ledger, 'paid'), at);
      if (!place) return [];
      const { of: _of, ...spot } = place.account;
      const back = cents(Math.min(amount, place.balance));
      return [{ operation: 'reclaim', ...spot, amount: back, reason }];
    }
    case 'end': {
      const accounts = [...ledger.accounts].map(([key, account]) => ({
        account,
        balance: ledger.balances.get(key) ?? cents(0),
      }));
      const queue = [...ledger.queues].flatMap(([route, waiting]) =>
        waiting.map((one) => ({ plan: one.plan, route })),
      );
      return freeingOf(on.plan, { accounts, queue }, reason);
    }
  }
}

const sumOf = (all: readonly { readonly balance: number }[]) =>
  all.reduce((sum, { balance }) => sum + balance, 0);

/** Paid until now on a route, what came back taken off. */
const paidOn = (ledger: Ledger, route: number) =>
  sumOf(standing(ledger, 'paid').filter(({ account }) => account.envelope === envelope(route)));

/** Every euro of a route is in its budget or at a plan, and uses room of the earmark that it counts towards. */
function expectWhole(ledger: Ledger): void {
  const atPlans = (['reserved', 'granted', 'committed', 'paid'] as const).flatMap((of) =>
    standing(ledger, of),
  );
  for (const n of FUND_ROUTES.keys()) {
    const own = atPlans.filter(({ account }) => account.envelope === envelope(n));
    const left = balanceOf(ledger, { of: 'envelope', envelope: envelope(n) });
    expect(left + sumOf(own)).toBe(SIZE);
  }
  for (const pool of POOLS) {
    const own = atPlans.filter(({ account }) => account.pool === pool);
    expect(balanceOf(ledger, { of: 'used', pool })).toBe(sumOf(own));
    expect(balanceOf(ledger, { of: 'pool', pool }) + sumOf(own)).toBe(SIZE);
  }
}

function walked(
  deeds: readonly Deed[],
  after: (before: Ledger, ledger: Ledger, done: LedgerOperation) => void,
) {
  const view = (ledger: Ledger) =>
    viewOf(
      ledger,
      () => cents(SIZE),
      () => [],
      () => LINE,
    );
  const add = (ledger: Ledger, operation: LedgerOperation): Ledger => {
    const entry = decideEntry(operation, view(ledger));
    if (!entry.ok) return ledger;
    const next = addEntry(ledger, entry.value);
    after(ledger, next, operation);
    return next;
  };
  return deeds.reduce(
    (ledger, deed, n) => operationsOf(deed, ledger, n).reduce(add, ledger),
    OPENED.reduce(add, EMPTY_LEDGER),
  );
}

test('over all three routes every euro stays on its route, whoever grants, ties, pays, frees or reclaims', () => {
  fc.assert(
    fc.property(fc.array(aDeed, { minLength: 20, maxLength: 40 }), (deeds) => {
      expectWhole(walked(deeds, () => undefined));
    }),
    { numRuns: 1_000 },
  );
});

test('only what came through municipalities is ever less paid than before, by exactly what was reclaimed', () => {
  let reclaimed = 0;
  fc.assert(
    fc.property(fc.array(aDeed, { minLength: 20, maxLength: 40 }), (deeds) => {
      walked(deeds, (before, ledger, done) => {
        for (const [n, route] of FUND_ROUTES.entries()) {
          const more = paidOn(ledger, n) - paidOn(before, n);
          const back = done.operation === 'reclaim' && done.envelope === envelope(n);
          expect(more < 0).toBe(back);
          if (!back) continue;
          expect(route).toBe('municipalities');
          expect(more).toBe(-done.amount);
          reclaimed += 1;
        }
      });
    }),
    { numRuns: 1_000 },
  );
  expect(reclaimed).toBeGreaterThan(100);
});

test('the head of the queue of a route is never passed by a grant on that route, and other routes do not wait for it', () => {
  fc.assert(
    fc.property(fc.array(aDeed, { minLength: 20, maxLength: 40 }), (deeds) => {
      walked(deeds, (before, _ledger, done) => {
        if (done.operation !== 'grant') return;
        const route = before.envelopes.get(done.envelope)?.route;
        const [head] = (route && before.queues.get(route)) ?? [];
        if (head) expect(done.plan).toBe(head.plan);
      });
    }),
    { numRuns: 1_000 },
  );
});

test('a cost line is paid in parts up to what it asks, by one plan on one route, and who waits keeps its place for the rest', () => {
  let parts = 0;
  let waited = 0;
  fc.assert(
    fc.property(fc.array(aDeed, { minLength: 20, maxLength: 40 }), (deeds) => {
      walked(deeds, (before, ledger, done) => {
        for (const places of ledger.funded.values()) {
          const [first] = places;
          const routes = new Set(places.map((one) => ledger.envelopes.get(one.envelope)?.route));
          const isOne = routes.size === 1 && places.every((one) => one.plan === first?.plan);
          if (!isOne || sumOf(places.map(({ amount }) => ({ balance: amount }))) > LINE)
            throw new Error('a cost line is paid twice, or beyond what it asks');
        }
        if (done.operation !== 'grant') return;
        const [cost] = done.costs;
        if ((before.funded.get(cost!.cost)?.length ?? 0) > 0) parts += 1;
        const route = before.envelopes.get(done.envelope)?.route;
        const [queue = [], left = []] = [before, ledger].map((one) => one.queues.get(route!) ?? []);
        const head = queue[0];
        if (!head) return;
        const rest = head.amount - cost!.amount;
        const expected = rest > 0 ? [{ ...head, amount: rest }, ...queue.slice(1)] : queue.slice(1);
        expect(left).toEqual(expected);
        if (rest > 0) waited += 1;
      });
    }),
    { numRuns: 1_000, seed: 11 },
  );
  expect(parts).toBeGreaterThan(100);
  expect(waited).toBeGreaterThan(100);
});

/** Mostly one plan, whose money is tied to one milestone more often than not. */
const towardsOne = fc
  .tuple(aDeed, fc.nat(2))
  .map(([deed, at]): Deed => (at > 0 ? { ...deed, plan: 0, milestone: 90 } : deed));

test('a milestone that is dropped keeps nothing: what its plan no longer asks goes back, the rest stays granted, and nothing paid moves', () => {
  let released = 0;
  let untied = 0;
  fc.assert(
    fc.property(
      fc.array(towardsOne, { minLength: 20, maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 3, maxLength: 3 }),
      (deeds, asks) => {
        const before = walked(deeds, () => undefined);
        const [own, dropped] = [plan(1), part(90)];
        const held = FUND_ROUTES.map((route, n) => ({
          route,
          asked: cents(asks[n]!),
          accounts: [...before.accounts].flatMap(([key, account]) =>
            'envelope' in account && account.envelope === envelope(n)
              ? [{ account, balance: before.balances.get(key) ?? cents(0) }]
              : [],
          ),
        }));
        const operations = droppingOf(own, [dropped], held, reason);
        const ledger = operations.reduce((now, operation) => {
          const entry = decideEntry(
            operation,
            viewOf(now, () => cents(SIZE)),
          );
          if (!entry.ok) throw new Error(entry.refusals[0]?.code);
          return addEntry(now, entry.value);
        }, before);
        expectWhole(ledger);
        const tied = standing(ledger, 'committed').filter(
          ({ account }) => account.plan === own && account.milestone === dropped,
        );
        expect(tied).toEqual([]);
        for (const [n, { route, asked }] of held.entries()) {
          expect(paidOn(ledger, n)).toBe(paidOn(before, n));
          const [was, is] = [before, ledger].map((one) => grantedTo(one, own, route)) as [
            Cents,
            Cents,
          ];
          expect(is).toBeGreaterThanOrEqual(Math.min(was, asked));
          for (const other of [plan(2), plan(3)])
            expect(grantedTo(ledger, other, route)).toBe(grantedTo(before, other, route));
        }
        released += operations.filter(({ operation }) => operation === 'release').length;
        untied += operations.filter(({ operation }) => operation === 'untie').length;
      },
    ),
    { numRuns: 1_000, seed: 12 },
  );
  expect(Math.min(released, untied)).toBeGreaterThan(50);
});
