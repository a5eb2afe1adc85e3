import {
  accountKey,
  decideEntry,
  type Account,
  type Envelope,
  type FundedCost,
  type FundRoute,
  type LedgerEntry,
  type LedgerLine,
  type LedgerOperation,
  type LedgerRefusal,
  type LedgerView,
  type Queued,
} from '@iza/domain/ledger';
import {
  cents,
  type Cents,
  type EnvelopeId,
  type IsoDate,
  type Result,
  type TransformationId,
  type TransformationPartId,
} from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** Accounts that an operation looks at: what is locked, and whose balances are read. */
function accountsOf(operation: LedgerOperation): Account[] {
  const found: Account[] = [];
  if ('envelope' in operation) found.push({ of: 'envelope', envelope: operation.envelope });
  if ('to' in operation) found.push({ of: 'envelope', envelope: operation.to });
  if ('pool' in operation) found.push({ of: 'pool', pool: operation.pool });
  if ('plan' in operation && 'envelope' in operation) {
    const { plan, envelope, pool } = operation;
    const spot = { plan, envelope, pool };
    found.push({ of: 'reserved', ...spot }, { of: 'granted', ...spot });
    const milestone = 'milestone' in operation ? operation.milestone : null;
    if (milestone !== null)
      found.push({ of: 'committed', ...spot, milestone }, { of: 'paid', ...spot, milestone });
  }
  return found;
}

type Facts = {
  readonly balances: Readonly<Record<string, number>>;
  readonly envelopes: Readonly<Record<string, Envelope>>;
  readonly pools: readonly string[];
  readonly queue: readonly (Queued & { readonly route: FundRoute })[];
  readonly funded: Readonly<Partial<Record<TransformationPartId, FundedCost>>>;
  readonly granted: Readonly<Partial<Record<FundRoute, number>>>;
};

/** What an operation's decision has to know of the plan that it is about. */
export type AskedByRoute = (route: FundRoute) => Cents;

/** What the plan asks for a cost line; `undefined`: it is not named in its application. */
export type AskedForCost = (cost: TransformationPartId) => Cents | undefined;

type SameCost = { readonly cost: TransformationPartId; readonly other: TransformationPartId };

function viewOf(
  facts: Facts,
  asked: AskedByRoute,
  askedFor: AskedForCost,
  same: readonly SameCost[],
): LedgerView {
  return {
    balance: (account) => cents(facts.balances[accountKey(account)] ?? 0),
    envelope: (envelope) => facts.envelopes[envelope],
    hasPool: (pool) => facts.pools.includes(pool),
    queue: (route) => facts.queue.filter((waiting) => waiting.route === route),
    fundedBy: (cost) => facts.funded[cost],
    askedFor,
    sameCosts: (cost) => same.flatMap((one) => (one.cost === cost ? [one.other] : [])),
    asked: (_plan, route) => asked(route),
    granted: (_plan, route) => cents(facts.granted[route] ?? 0),
  };
}

/** @returns the ledger as an operation has to know it; under the locks of the accounts that it draws on */
async function lockedView(
  tx: Tx,
  operation: LedgerOperation,
  asked: AskedByRoute,
  askedFor: AskedForCost,
): Promise<LedgerView> {
  const keys = accountsOf(operation).map(accountKey).toSorted();
  await tx`select iza.lock_ledger(${keys})`;
  const plan = 'plan' in operation ? operation.plan : null;
  const costs = operation.operation === 'grant' ? operation.costs.map(({ cost }) => cost) : [];
  const same =
    costs.length > 0
      ? await tx<SameCost[]>`select cost, other from iza.same_costs(${costs}::uuid[])`
      : [];
  const all = [...costs, ...same.map(({ other }) => other)];
  const [row] = await tx<{ facts: Facts }[]>`
    select iza.ledger_facts(${plan}, ${keys}, ${all}::uuid[]) as facts`;
  if (!row) throw new Error('the ledger does not answer');
  return viewOf(row.facts, asked, askedFor, same);
}

/**
 * Decides on an operation and writes it, in one transaction: locks, looks again, writes, keeps the balances.
 * @returns the entry, or every reason why not
 * @throws DatabaseRefusal `not-allowed` when it is not the actor's to write
 */
export async function postOperation(
  tx: Tx,
  operation: LedgerOperation,
  asked: AskedByRoute,
  askedFor: AskedForCost = () => undefined,
): Promise<Result<LedgerEntry & { readonly seq: number }, LedgerRefusal>> {
  const decided = decideEntry(operation, await lockedView(tx, operation, asked, askedFor));
  if (!decided.ok) return decided;
  const lines = decided.value.lines.map(({ account, amount }) => ({
    key: accountKey(account),
    account,
    amount,
  }));
  const [row] = await tx<{ seq: number }[]>`
    select iza.post_entry(${tx.json(operation as never)}, ${tx.json(lines as never)}) as seq`;
  if (!row) throw new Error('an entry was not written');
  return { ok: true, value: { ...decided.value, seq: row.seq } };
}

export type BalanceRow = {
  readonly account: Account;
  readonly plan: TransformationId | null;
  readonly balance: Cents;
};

/** @returns what stands on every account that the actor may read */
export function readBalances(
  tx: Tx,
  plan: TransformationId | null = null,
): Promise<readonly BalanceRow[]> {
  return tx<BalanceRow[]>`
    select account, plan, balance from iza.ledger_account
    where ${plan}::uuid is null or plan = ${plan} order by key`;
}

export type EnvelopeRow = Envelope & { readonly id: EnvelopeId; readonly source: string };

/** @returns the envelopes that the actor may see */
export function readEnvelopes(tx: Tx): Promise<readonly EnvelopeRow[]> {
  return tx<EnvelopeRow[]>`
    select id, route, year, source from iza.ledger_envelope order by year nulls last, route, id`;
}

/** @returns who waits for money, as far as the actor may know, the first of each route first */
export function readQueue(tx: Tx): Promise<readonly (Queued & { readonly route: FundRoute })[]> {
  return tx`select route, plan, amount from iza.ledger_waiting order by route, since`;
}

export type EntryRow = {
  readonly seq: number;
  readonly day: IsoDate;
  readonly at: string;
  readonly personName: string | null;
  readonly operation: LedgerOperation;
  readonly lines: readonly LedgerLine[];
};

/** @returns what was written in the ledger, as far as the actor may read it, newest first */
export function readEntries(
  tx: Tx,
  plan: TransformationId | null,
  limit: number,
): Promise<readonly EntryRow[]> {
  return tx<EntryRow[]>`
    select seq, day, at, person_name as "personName", operation, (
      select coalesce(jsonb_agg(jsonb_build_object('account', a.account, 'amount', l.amount) order by l.place), '[]')
      from iza.ledger_line l join iza.ledger_account a on a.key = l.account where l.entry = ledger_entry.seq
    ) as lines
    from iza.ledger_entry
    where ${plan}::uuid is null or plan = ${plan} order by seq desc limit ${limit}`;
}

/** What came back of what was paid for a milestone. */
export type ReclaimedRow = {
  readonly plan: TransformationId;
  readonly milestone: TransformationPartId;
  readonly route: FundRoute;
  readonly amount: Cents;
};

/** @returns what was reclaimed, as far as the actor may read it, of one plan or of all */
export function readReclaimed(
  tx: Tx,
  plan: TransformationId | null,
): Promise<readonly ReclaimedRow[]> {
  return tx<ReclaimedRow[]>`
    select l.plan, (l.operation ->> 'milestone')::uuid as milestone, e.route, sum((l.operation ->> 'amount')::bigint)::bigint as amount
    from iza.ledger_entry l join iza.ledger_envelope e on e.id = (l.operation ->> 'envelope')::uuid
    where l.kind = 'reclaim' and (${plan}::uuid is null or l.plan = ${plan})
    group by 1, 2, 3 order by 1, 2, 3`;
}

/** What pays a cost line of a plan by now. */
export type FundedRow = { readonly cost: TransformationPartId; readonly amount: Cents };

/** @returns cost lines of a plan that are paid by what it was granted, and how much of each */
export function readFunded(tx: Tx, plan: TransformationId): Promise<readonly FundedRow[]> {
  return tx<FundedRow[]>`
    select cost, sum(amount)::bigint as amount from iza.ledger_cost where plan = ${plan} group by cost having sum(amount) > 0 order by cost`;
}

/** @returns what a plan was granted, in whatever state it is now: on one route, or in all */
export async function grantedTo(
  tx: Tx,
  plan: TransformationId,
  route: FundRoute | null = null,
): Promise<Cents> {
  const rows = await readBalances(tx, plan);
  const envelopes = route === null ? [] : await readEnvelopes(tx);
  const counted = rows.filter(
    ({ account }) =>
      (account.of === 'granted' || account.of === 'committed' || account.of === 'paid') &&
      (route === null || envelopes.find(({ id }) => id === account.envelope)?.route === route),
  );
  return cents(counted.reduce((sum, { balance }) => sum + balance, 0));
}
