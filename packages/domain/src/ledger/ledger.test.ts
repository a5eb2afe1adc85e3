import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cents,
  isoDate,
  type Cents,
  type EnvelopeId,
  type TransformationId,
  type TransformationPartId,
} from '../values/index.ts';
import { familyOf, mayBeNegative, type Account, type FundRoute } from './account.ts';
import { addEntry, grantedTo, viewOf } from './add-entry.ts';
import { decideEntry } from './decide-entry.ts';
import { balanceOf, EMPTY_LEDGER, type Ledger } from './entry.ts';
import { freeingOf } from './free.ts';
import { ledgerOperationSchema, type LedgerOperation } from './operation.ts';

const uuid = (kind: number, n: number) =>
  `018d0000-0000-7000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
const plan = (n: number) => uuid(1, n) as TransformationId;
const part = (n: number) => uuid(2, n) as TransformationPartId;
const envelope = (n: number) => uuid(3, n) as EnvelopeId;
const ROUTES = ['insurers', 'municipalities', 'vws'] as const;
const ASKED = cents(500);
const asked = (): Cents => ASKED;
const decision = { body: 'Bestuurlijk overleg', on: isoDate('2024-02-01'), reason: 'vrij' };

const attempt = (ledger: Ledger, operation: LedgerOperation, line?: number) =>
  decideEntry(
    operation,
    viewOf(
      ledger,
      asked,
      () => [],
      () => (line === undefined ? undefined : cents(line)),
    ),
  );

function then(ledger: Ledger, operation: LedgerOperation): Ledger {
  const entry = attempt(ledger, operation);
  if (!entry.ok) throw new Error(`${operation.operation}: ${entry.refusals[0]?.code}`);
  return addEntry(ledger, entry.value);
}

function after(...operations: readonly LedgerOperation[]): Ledger {
  return operations.reduce(then, EMPTY_LEDGER);
}

const opened = ROUTES.map(
  (route, n): LedgerOperation => ({
    operation: 'open-envelope',
    envelope: envelope(n),
    route,
    year: 2024,
    amount: cents(1000),
    source: 'test',
  }),
);
const pools = ['msz', 'ggz', 'free'].map(
  (pool): LedgerOperation => ({
    operation: 'open-pool',
    pool,
    amount: cents(600),
    source: 'test',
  }),
);
const spot = (n = 1, at = 0, pool = 'msz') => ({ plan: plan(n), envelope: envelope(at), pool });
const grant = (n: number, amount: number, cost: number, at = 0, pool = 'msz'): LedgerOperation => ({
  operation: 'grant',
  ...spot(n, at, pool),
  from: 'available',
  costs: [{ cost: part(cost), amount: cents(amount) }],
});
const funds = [...opened, ...pools];
const refusal = (code: string) => ({ ok: false, refusals: [{ code }] });

describe('money', () => {
  const commit = {
    operation: 'commit',
    ...spot(),
    milestone: part(90),
    amount: cents(300),
  } as const;
  const pay = { operation: 'pay', ...spot(), milestone: part(90) } as const;
  const paid = after(...funds, grant(1, 300, 1), commit, pay);

  test('goes from envelope to grant to milestone to payment, and uses room of the earmark', () => {
    expect(balanceOf(paid, { of: 'paid', ...spot(), milestone: part(90) })).toBe(300);
    expect(balanceOf(paid, { of: 'envelope', envelope: envelope(0) })).toBe(700);
    expect(balanceOf(paid, { of: 'pool', pool: 'msz' })).toBe(300);
  });
  test('is paid for a milestone once', () => {
    expect(attempt(paid, pay)).toMatchObject(refusal('nothing-committed'));
  });
  test('that insurers granted is never reclaimed; by a municipality it can be', () => {
    const back = { reason: 'niet besteed', milestone: part(90), amount: cents(100) };
    expect(attempt(paid, { operation: 'reclaim', ...spot(), ...back })).toMatchObject(
      refusal('never-reclaimed'),
    );
    const local = after(
      ...funds,
      grant(1, 300, 1, 1),
      { ...commit, ...spot(1, 1) },
      { ...pay, ...spot(1, 1) },
      { operation: 'reclaim', ...spot(1, 1), ...back },
    );
    expect(balanceOf(local, { of: 'envelope', envelope: envelope(1) })).toBe(800);
    expect(balanceOf(local, { of: 'pool', pool: 'msz' })).toBe(400);
  });
  test('of all routes counts towards the earmark of the sector', () => {
    const ledger = after(...funds, grant(1, 400, 1, 0), grant(2, 150, 2, 2));
    expect(attempt(ledger, grant(3, 100, 3, 1))).toMatchObject(refusal('earmark-exhausted'));
  });
  test('never pays the same cost twice, in whatever plan or route', () => {
    const ledger = after(...funds, grant(1, 100, 1));
    expect(attempt(ledger, grant(2, 100, 1, 2, 'ggz'))).toMatchObject(refusal('double-funding'));
  });
  test('never pays a cost that stands in another line too, once that line is paid or beside it', () => {
    const ledger = after(...funds, grant(1, 100, 1));
    const same = (cost: TransformationPartId) => (cost === part(2) ? [part(1)] : []);
    const decide = (operation: LedgerOperation, on = ledger) =>
      decideEntry(
        operation,
        viewOf(on, () => cents(1_000), same),
      );
    expect(decide(grant(2, 100, 2))).toMatchObject(refusal('double-funding'));
    expect(decide(grant(2, 100, 3))).toMatchObject({ ok: true });
    const both = grant(1, 50, 1) as Extract<LedgerOperation, { operation: 'grant' }>;
    const twice = { ...both, costs: [...both.costs, { cost: part(2), amount: cents(50) }] };
    expect(decide(twice, after(...funds))).toMatchObject(refusal('double-funding'));
  });
  test('whose grant was released wholly may be granted again; a part that was released frees no cost', () => {
    const back = (amount: number): LedgerOperation => ({
      operation: 'release',
      ...spot(),
      from: 'granted',
      milestone: null,
      amount: cents(amount),
      reason: 'gestopt',
    });
    const part1 = after(...funds, grant(1, 100, 1), back(60));
    expect(attempt(part1, grant(2, 40, 1))).toMatchObject(refusal('double-funding'));
    const whole = then(part1, back(40));
    expect(attempt(whole, grant(2, 40, 1))).toMatchObject({ ok: true });
  });
  test('that was paid keeps its cost funded, however much else is released', () => {
    const ledger = after(...funds, grant(1, 300, 1), { ...commit, amount: cents(100) }, pay, {
      operation: 'release',
      ...spot(),
      from: 'granted',
      milestone: null,
      amount: cents(200),
      reason: 'goedkoper',
    });
    expect(attempt(ledger, grant(2, 100, 1))).toMatchObject(refusal('double-funding'));
  });
  test('comes for a cost in parts, up to what was asked for it, to the same plan and on the same route', () => {
    const some = after(...funds, grant(1, 100, 1));
    expect(attempt(some, grant(1, 60, 1), 150)).toMatchObject(refusal('double-funding'));
    expect(attempt(some, grant(2, 50, 1), 150)).toMatchObject(refusal('double-funding'));
    expect(attempt(some, grant(1, 50, 1, 1), 150)).toMatchObject(refusal('double-funding'));
    expect(attempt(some, grant(1, 50, 1), undefined)).toMatchObject(refusal('double-funding'));
    expect(attempt(some, grant(1, 50, 1, 0, 'ggz'), 150)).toMatchObject({ ok: true });
    expect(attempt(after(...funds), grant(1, 151, 1), 150)).toMatchObject(
      refusal('more-than-asked'),
    );
  });
  test('granted is never more than was asked', () => {
    const ledger = after(...funds, grant(1, 450, 1));
    expect(attempt(ledger, grant(1, 100, 2))).toMatchObject(refusal('more-than-asked'));
  });
});

describe('the queue', () => {
  const full = after(...funds, grant(1, 500, 1), grant(2, 100, 2), {
    operation: 'queue',
    plan: plan(3),
    route: 'insurers',
    amount: cents(200),
  });
  const freed = then(full, {
    operation: 'release',
    ...spot(1),
    from: 'granted',
    milestone: null,
    amount: cents(500),
    reason: 'gestopt',
  });

  test('has its head funded first when money comes free', () => {
    expect(attempt(freed, grant(4, 100, 4))).toMatchObject(refusal('not-first-in-queue'));
    const next = attempt(freed, grant(3, 200, 3));
    expect(next.ok).toBe(true);
    if (next.ok) expect(addEntry(freed, next.value).queues.get('insurers')).toEqual([]);
  });
  test('is joined once and left with a reason', () => {
    const again = {
      operation: 'queue',
      plan: plan(3),
      route: 'insurers',
      amount: cents(1),
    } as const;
    expect(attempt(full, again)).toMatchObject(refusal('queued-already'));
    expect(
      attempt(full, { operation: 'leave-queue', plan: plan(9), route: 'vws', reason: 'x' }),
    ).toMatchObject(refusal('not-queued'));
  });
});

test('an unused earmark comes to the free half by a recorded decision; the free half is none', () => {
  const ledger = after(...funds, {
    operation: 'release-earmark',
    pool: 'ggz',
    amount: cents(600),
    decision,
  });
  expect(balanceOf(ledger, { of: 'pool', pool: 'free' })).toBe(1200);
  expect(
    attempt(ledger, { operation: 'release-earmark', pool: 'free', amount: cents(1), decision }),
  ).toMatchObject(refusal('free-is-no-earmark'));
});

const anAmount = fc.integer({ min: 1, max: 400 }).map(cents);
const aSpot = fc.record({
  plan: fc.integer({ min: 1, max: 3 }).map(plan),
  envelope: fc.integer({ min: 0, max: 3 }).map(envelope),
  pool: fc.constantFrom('msz', 'ggz', 'free', 'unknown'),
});
const aMilestone = fc.integer({ min: 90, max: 92 }).map(part);
const aRoute = fc.constantFrom<FundRoute>(...ROUTES);
const op = <Name extends string, Rest extends object>(operation: Name, rest: fc.Arbitrary<Rest>) =>
  rest.map((more) => ({ operation, ...more }));
const withSpot = <Rest extends object>(more: fc.Arbitrary<Rest>) =>
  fc.tuple(aSpot, more).map(([at, rest]) => ({ ...at, ...rest }));
const reason = fc.constant('reden');

const anOperation = fc.oneof(
  op('reserve', withSpot(fc.record({ amount: anAmount }))),
  op(
    'grant',
    withSpot(
      fc.record({
        from: fc.constantFrom('available', 'reserved'),
        costs: fc.array(
          fc.record({ cost: fc.integer({ min: 1, max: 60 }).map(part), amount: anAmount }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    ),
  ),
  op('commit', withSpot(fc.record({ milestone: aMilestone, amount: anAmount }))),
  op('pay', withSpot(fc.record({ milestone: aMilestone }))),
  op(
    'release',
    withSpot(
      fc.record({
        from: fc.constantFrom('reserved', 'granted', 'committed'),
        milestone: fc.option(aMilestone),
        amount: anAmount,
        reason,
      }),
    ),
  ),
  op('reclaim', withSpot(fc.record({ milestone: aMilestone, amount: anAmount, reason }))),
  op(
    'release-earmark',
    fc.record({
      pool: fc.constantFrom('msz', 'ggz', 'free'),
      amount: anAmount,
      decision: fc.constant(decision),
    }),
  ),
  op(
    'carry-over',
    fc.record({
      envelope: fc.integer({ min: 0, max: 4 }).map(envelope),
      to: fc.integer({ min: 0, max: 4 }).map(envelope),
      amount: anAmount,
      decision: fc.constant(decision),
    }),
  ),
  op(
    'lapse',
    fc.record({ envelope: fc.integer({ min: 0, max: 3 }).map(envelope), amount: anAmount, reason }),
  ),
  op(
    'queue',
    fc.record({ plan: fc.integer({ min: 1, max: 3 }).map(plan), route: aRoute, amount: anAmount }),
  ),
  op(
    'leave-queue',
    fc.record({ plan: fc.integer({ min: 1, max: 3 }).map(plan), route: aRoute, reason }),
  ),
) as fc.Arbitrary<LedgerOperation>;

const sumWhere = (ledger: Ledger, counts: (account: Account) => boolean) =>
  [...ledger.accounts].reduce(
    (sum, [key, account]) => sum + (counts(account) ? (ledger.balances.get(key) ?? 0) : 0),
    0,
  );

const BEGUN = after(...funds);

test('after any sequence of operations every sum holds and no account is below nothing', () => {
  fc.assert(
    fc.property(fc.array(anOperation, { maxLength: 40 }), (operations) => {
      let ledger = BEGUN;
      for (const operation of operations) {
        expect(ledgerOperationSchema.safeParse(operation).success).toBe(true);
        const entry = attempt(ledger, operation);
        if (entry.ok) ledger = addEntry(ledger, entry.value);
      }
      for (const family of ['money', 'room'] as const)
        expect(sumWhere(ledger, (account) => familyOf(account) === family)).toBe(0);
      for (const [key, account] of ledger.accounts)
        if (!mayBeNegative(account)) expect(ledger.balances.get(key)).toBeGreaterThanOrEqual(0);
      for (const pool of ['msz', 'ggz', 'free']) {
        const used = balanceOf(ledger, { of: 'used', pool });
        expect(sumWhere(ledger, (a) => 'plan' in a && a.pool === pool)).toBe(used);
      }
      for (const n of [1, 2, 3])
        for (const route of ROUTES) {
          expect(grantedTo(ledger, plan(n), route)).toBeLessThanOrEqual(ASKED);
        }
    }),
    { numRuns: 1500 },
  );
});

test('every entry balances in both families by itself', () => {
  fc.assert(
    fc.property(fc.array(anOperation, { maxLength: 25 }), (operations) => {
      let ledger = BEGUN;
      for (const operation of operations) {
        const entry = attempt(ledger, operation);
        if (!entry.ok) continue;
        for (const family of ['money', 'room'])
          expect(
            entry.value.lines
              .filter(({ account }) => familyOf(account) === family)
              .reduce((sum, { amount }) => sum + amount, 0),
          ).toBe(0);
        ledger = addEntry(ledger, entry.value);
      }
    }),
    { numRuns: 1000 },
  );
});

test('whatever happened, a plan that stops holds nothing afterwards, waits nowhere, and keeps what was paid', () => {
  const stopped = plan(1);
  fc.assert(
    fc.property(fc.array(anOperation, { maxLength: 30 }), (operations) => {
      let ledger = BEGUN;
      for (const operation of operations) {
        const entry = attempt(ledger, operation);
        if (entry.ok) ledger = addEntry(ledger, entry.value);
      }
      const paid = sumWhere(ledger, (a) => a.of === 'paid' && a.plan === stopped);
      const accounts = [...ledger.accounts].map(([key, account]) => ({
        account,
        balance: ledger.balances.get(key) ?? cents(0),
      }));
      const queue = ROUTES.flatMap((route) =>
        (ledger.queues.get(route) ?? []).map((waiting) => ({ route, plan: waiting.plan })),
      );
      for (const operation of freeingOf(stopped, { accounts, queue }, 'gestopt')) {
        expect(ledgerOperationSchema.safeParse(operation).success).toBe(true);
        ledger = then(ledger, operation);
      }
      expect(sumWhere(ledger, (a) => 'plan' in a && a.plan === stopped)).toBe(paid);
      for (const waiting of ledger.queues.values())
        expect(waiting.some((one) => one.plan === stopped)).toBe(false);
      expect(sumWhere(ledger, (account) => familyOf(account) === 'money')).toBe(0);
    }),
    { numRuns: 1000 },
  );
});
