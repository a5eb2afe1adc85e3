import {
  cents,
  ok,
  refuse,
  sumCents,
  type Cents,
  type Refusal,
  type Result,
} from '../values/index.ts';
import { FREE_POOL, type Account, type FundRoute } from './account.ts';
import { moved, type LedgerEntry, type LedgerLine, type LedgerView } from './entry.ts';
import type { LedgerOperation } from './operation.ts';

export type LedgerRefusal =
  | 'envelope-opened-already'
  | 'no-such-envelope'
  | 'no-such-pool'
  | 'not-enough-available'
  | 'earmark-exhausted'
  | 'not-enough-there'
  | 'more-than-asked'
  | 'double-funding'
  | 'not-first-in-queue'
  | 'queued-already'
  | 'not-queued'
  | 'nothing-committed'
  | 'never-reclaimed'
  | 'free-is-no-earmark'
  | 'routes-differ';

type Fault = Refusal<LedgerRefusal>;
type Of<Name extends LedgerOperation['operation']> = Extract<LedgerOperation, { operation: Name }>;

/** Money and room move together: what leaves an envelope for a plan uses room of the earmark, and gives it back when it returns. */
function toPlan(amount: Cents, spot: Of<'reserve'> | Of<'grant'>, to: Account): LedgerLine[] {
  const { envelope, pool } = spot;
  return [
    ...moved(amount, { of: 'envelope', envelope }, to),
    ...moved(amount, { of: 'pool', pool }, { of: 'used', pool }),
  ];
}

function fromPlan(
  amount: Cents,
  from: Account & { envelope: Of<'pay'>['envelope'] },
  pool: string,
) {
  const { envelope } = from;
  return [
    ...moved(amount, from, { of: 'envelope', envelope }),
    ...moved(amount, { of: 'used', pool }, { of: 'pool', pool }),
  ];
}

function placeFaults(view: LedgerView, spot: Pick<Of<'reserve'>, 'envelope' | 'pool'>): Fault[] {
  return [
    ...(view.envelope(spot.envelope) ? [] : [{ code: 'no-such-envelope' } as const]),
    ...(view.hasPool(spot.pool) ? [] : [{ code: 'no-such-pool' } as const]),
  ];
}

function shortFaults(
  view: LedgerView,
  { envelope, pool }: Of<'reserve'> | Of<'grant'>,
  amount: Cents,
) {
  const left = view.balance({ of: 'envelope', envelope });
  const room = view.balance({ of: 'pool', pool });
  return [
    ...(left < amount
      ? [{ code: 'not-enough-available', clause: '4.2.1', detail: { left, amount } } as const]
      : []),
    ...(room < amount
      ? [{ code: 'earmark-exhausted', clause: '4.1.2.d', detail: { left: room, amount } } as const]
      : []),
  ];
}

function queueFaults(view: LedgerView, { plan, envelope }: Of<'reserve'> | Of<'grant'>): Fault[] {
  const { route } = view.envelope(envelope) ?? {};
  const head = route === undefined ? undefined : view.queue(route)[0];
  return head === undefined || head.plan === plan ? [] : [{ code: 'not-first-in-queue' }];
}

type Cost = Of<'grant'>['costs'][number];

/**
 * Whether a grant pays a cost that is paid already: here, or where the same cost stands too. A part of what the plan asks for it leaves the rest to
 * be paid, from the same route and to the same plan; never more than was asked.
 * @see J.2.e
 */
function isPaidTwice(
  view: LedgerView,
  { plan, costs }: Of<'grant'>,
  { cost, amount }: Cost,
  at: number,
  route: FundRoute | undefined,
): boolean {
  const others = view.sameCosts(cost);
  const beside = costs.slice(0, at).some((one) => one.cost === cost || others.includes(one.cost));
  if (beside || others.some((other) => view.fundedBy(other))) return true;
  const by = view.fundedBy(cost);
  if (!by) return false;
  const whole = view.askedFor(cost);
  const isRest = by.plan === plan && by.route === route;
  return whole === undefined || !isRest || by.amount + amount > whole;
}

function grantFaults(view: LedgerView, operation: Of<'grant'>, amount: Cents): Fault[] {
  const { plan, envelope, pool, costs } = operation;
  const { route } = view.envelope(envelope) ?? {};
  const twice = costs.filter((cost, at) => isPaidTwice(view, operation, cost, at, route));
  const beyond = costs.some((cost) => cost.amount > (view.askedFor(cost.cost) ?? cost.amount));
  const total = route !== undefined && view.granted(plan, route) + amount > view.asked(plan, route);
  const over = beyond || total;
  const reserved = view.balance({ of: 'reserved', plan, envelope, pool });
  const short =
    operation.from === 'available'
      ? [...shortFaults(view, operation, amount), ...queueFaults(view, operation)]
      : reserved < amount
        ? [{ code: 'not-enough-there', detail: { left: reserved, amount } } as const]
        : [];
  return [
    ...(twice.length > 0
      ? [{ code: 'double-funding', clause: 'J.2.e', detail: { count: twice.length } } as const]
      : []),
    ...(over ? [{ code: 'more-than-asked', clause: '4.2.3' } as const] : []),
    ...short,
  ];
}

type Decided = { readonly faults: readonly Fault[]; readonly lines: () => readonly LedgerLine[] };

const nothing = () => [];
const holds = (view: LedgerView, account: Account, amount: Cents): Fault[] => {
  const left = view.balance(account);
  return left < amount ? [{ code: 'not-enough-there', detail: { left, amount } }] : [];
};

function decideForPlan(
  operation: Of<'reserve' | 'grant' | 'commit' | 'untie' | 'pay' | 'release' | 'reclaim'>,
  view: LedgerView,
): Decided {
  const { plan, envelope, pool } = operation;
  const spot = { plan, envelope, pool };
  const granted: Account = { of: 'granted', ...spot };
  switch (operation.operation) {
    case 'reserve': {
      const { amount } = operation;
      const faults = [...shortFaults(view, operation, amount), ...queueFaults(view, operation)];
      return { faults, lines: () => toPlan(amount, operation, { of: 'reserved', ...spot }) };
    }
    case 'grant': {
      const amount = sumCents(operation.costs.map((cost) => cost.amount));
      const reserved: Account = { of: 'reserved', ...spot };
      const lines = () =>
        operation.from === 'reserved'
          ? moved(amount, reserved, granted)
          : toPlan(amount, operation, granted);
      return { faults: grantFaults(view, operation, amount), lines };
    }
    case 'commit': {
      const { amount, milestone } = operation;
      const committed: Account = { of: 'committed', ...spot, milestone };
      return {
        faults: holds(view, granted, amount),
        lines: () => moved(amount, granted, committed),
      };
    }
    case 'untie': {
      const { amount, milestone } = operation;
      const committed: Account = { of: 'committed', ...spot, milestone };
      return {
        faults: holds(view, committed, amount),
        lines: () => moved(amount, committed, granted),
      };
    }
    case 'pay': {
      const committed: Account = { of: 'committed', ...spot, milestone: operation.milestone };
      const amount = view.balance(committed);
      return {
        faults: amount > 0 ? [] : [{ code: 'nothing-committed', clause: '4.2.3' }],
        lines: () => moved(amount, committed, { ...committed, of: 'paid' }),
      };
    }
    case 'release': {
      const { from, amount, milestone } = operation;
      const account =
        from === 'committed'
          ? milestone && ({ of: from, ...spot, milestone } as const)
          : ({ of: from, ...spot } as const);
      if (!account) return { faults: [{ code: 'nothing-committed' }], lines: nothing };
      return {
        faults: holds(view, account, amount),
        lines: () => fromPlan(amount, account, pool),
      };
    }
    case 'reclaim': {
      const { amount, milestone } = operation;
      const paid = { of: 'paid', ...spot, milestone } as const;
      const reclaimable = view.envelope(envelope)?.route === 'municipalities';
      return {
        faults: reclaimable
          ? holds(view, paid, amount)
          : [{ code: 'never-reclaimed', clause: '4.2.3' }],
        lines: () => fromPlan(amount, paid, pool),
      };
    }
  }
}

function decideCarryOver({ envelope, to, amount }: Of<'carry-over'>, view: LedgerView): Decided {
  const [before, after] = [view.envelope(envelope), view.envelope(to)];
  const differ = before && after && (before.route !== after.route || envelope === to);
  return {
    faults: [
      ...(before && after ? [] : [{ code: 'no-such-envelope' } as const]),
      ...(differ ? [{ code: 'routes-differ' } as const] : []),
      ...holds(view, { of: 'envelope', envelope }, amount),
    ],
    lines: () => moved(amount, { of: 'envelope', envelope }, { of: 'envelope', envelope: to }),
  };
}

function decideForFund(
  operation: Of<'open-envelope' | 'open-pool' | 'release-earmark' | 'carry-over' | 'lapse'>,
  view: LedgerView,
): Decided {
  const { amount } = operation;
  switch (operation.operation) {
    case 'open-envelope': {
      const { envelope } = operation;
      return {
        faults: view.envelope(envelope) ? [{ code: 'envelope-opened-already' }] : [],
        lines: () => moved(amount, { of: 'source' }, { of: 'envelope', envelope }),
      };
    }
    case 'open-pool':
      return {
        faults: [],
        lines: () => moved(amount, { of: 'size' }, { of: 'pool', pool: operation.pool }),
      };
    case 'release-earmark': {
      const from: Account = { of: 'pool', pool: operation.pool };
      const faults: Fault[] = operation.pool === FREE_POOL ? [{ code: 'free-is-no-earmark' }] : [];
      return {
        faults: [...faults, ...holds(view, from, amount)],
        lines: () => moved(amount, from, { of: 'pool', pool: FREE_POOL }),
      };
    }
    case 'carry-over':
      return decideCarryOver(operation, view);
    case 'lapse': {
      const { envelope } = operation;
      return {
        faults: holds(view, { of: 'envelope', envelope }, amount),
        lines: () => moved(amount, { of: 'envelope', envelope }, { of: 'lapsed', envelope }),
      };
    }
  }
}

function decide(operation: LedgerOperation, view: LedgerView): Decided {
  switch (operation.operation) {
    case 'queue': {
      const waits = view.queue(operation.route).some(({ plan }) => plan === operation.plan);
      return { faults: waits ? [{ code: 'queued-already' }] : [], lines: nothing };
    }
    case 'leave-queue': {
      const waits = view.queue(operation.route).some(({ plan }) => plan === operation.plan);
      return { faults: waits ? [] : [{ code: 'not-queued' }], lines: nothing };
    }
    case 'open-envelope':
    case 'open-pool':
    case 'release-earmark':
    case 'carry-over':
    case 'lapse':
      return decideForFund(operation, view);
    default: {
      const faults = placeFaults(view, operation);
      return faults.length > 0 ? { faults, lines: nothing } : decideForPlan(operation, view);
    }
  }
}

/**
 * What an operation writes, given the ledger as it stands. The one place where the rules of the funds are kept; the database repeats that
 * no account falls below nothing and that lines add up.
 * @returns the entry to add, or every reason why not
 * @see 4.1.2.d, 4.2
 */
export function decideEntry(
  operation: LedgerOperation,
  view: LedgerView,
): Result<LedgerEntry, LedgerRefusal> {
  const { faults, lines } = decide(operation, view);
  const [first, ...more] = faults;
  if (first) return { ok: false, refusals: [first, ...more] };
  const written = lines();
  if (written.length === 0 && !/queue/.test(operation.operation)) return refuse('not-enough-there');
  return ok({ operation, lines: written.map((line) => ({ ...line, amount: cents(line.amount) })) });
}
