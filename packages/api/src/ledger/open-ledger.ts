import {
  readAsked,
  readBalances,
  readEntries,
  readEnvelopes,
  readFunded,
  readQueue,
  readReclaimed,
  type BalanceRow,
  type EntryRow,
  type EnvelopeRow,
} from '@iza/db/ledger';
import { listTransformations } from '@iza/db/transformation';
import { seesNationalOverview } from '@iza/domain/access';
import { FUND_ROUTES, maySeeFunds, routesKept, type Account } from '@iza/domain/ledger';
import {
  cents,
  sumCents,
  transformationIdSchema,
  type Cents,
  type TransformationId,
} from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { readableTransformation } from '../transformation/transformation-scope.ts';
import type { LedgerView, PlanAccountView } from './ledger-view.ts';
import { standingByRoute, standingOf } from './standing.ts';

export const openLedgerInput = z.strictObject({
  plan: transformationIdSchema.nullable().describe('null: all that the actor may see'),
});
export type OpenLedgerInput = z.infer<typeof openLedgerInput>;

const ENTRIES_SHOWN = 200;

const balanceOn = (rows: readonly BalanceRow[], is: (account: Account) => boolean) =>
  rows.find(({ account }) => is(account))?.balance ?? cents(0);

function envelopeView(rows: readonly BalanceRow[], envelope: EnvelopeRow, whole: boolean) {
  const available = balanceOn(
    rows,
    (account) => account.of === 'envelope' && account.envelope === envelope.id,
  );
  const standing = standingOf(rows, ({ account }) => account.envelope === envelope.id);
  const given = sumCents(Object.values(standing));
  return {
    ...envelope,
    size: sumCents([available, given]),
    available,
    standing: whole ? standing : null,
  };
}

function poolView(rows: readonly BalanceRow[], { account, balance }: BalanceRow, whole: boolean) {
  if (account.of !== 'pool') return [];
  const { pool } = account;
  const used = balanceOn(rows, (other) => other.of === 'used' && other.pool === pool);
  const standing = standingOf(rows, (row) => row.account.pool === pool);
  return [{ pool, available: balance, used, standing: whole ? standing : null }];
}

/** The accounts of a plan, each with the route that its money came by. */
function accountViews(rows: readonly BalanceRow[], envelopes: readonly EnvelopeRow[]) {
  return rows.flatMap(({ account, balance }): PlanAccountView[] => {
    if (!('plan' in account)) return [];
    const of = envelopes.find(({ id }) => id === account.envelope);
    return of ? [{ account, balance, route: of.route, year: of.year }] : [];
  });
}

/** What is told of one plan beside its sums; of all plans, nothing. */
async function ofPlan(
  scope: Scope,
  plan: TransformationId | null,
  facts: { rows: readonly BalanceRow[]; envelopes: readonly EnvelopeRow[] },
): Promise<Pick<LedgerView, 'accounts' | 'funded' | 'keeps'>> {
  if (plan === null) return { accounts: [], funded: [], keeps: [] };
  const { leaders } = await readableTransformation(scope, plan);
  return {
    accounts: accountViews(facts.rows, facts.envelopes),
    funded: await readFunded(scope.tx, plan),
    keeps: routesKept(scope.actor, leaders),
  };
}

function entryView(
  { seq, day, personName, operation, lines }: EntryRow,
  envelopes: readonly EnvelopeRow[],
): Omit<LedgerView['entries'][number], 'planName'> {
  const envelope = 'envelope' in operation ? operation.envelope : null;
  const route =
    'route' in operation ? operation.route : envelopes.find(({ id }) => id === envelope)?.route;
  return { seq, day, personName, operation, lines, route: route ?? null };
}

/** The funds, or what a plan was given of them: where every euro came from and where it went. @see 4.2 */
export async function openLedger(scope: Scope, { plan }: OpenLedgerInput): Promise<LedgerView> {
  const { tx, actor } = scope;
  if (plan === null && !maySeeFunds(actor)) throw new ForbiddenError('not for this role');
  const rows = await readBalances(tx, plan);
  const envelopes = await readEnvelopes(tx);
  const told = await ofPlan(scope, plan, { rows, envelopes });
  const heads = await listTransformations(tx);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const nameOf = (id: TransformationId) => headOf.get(id)?.name ?? '';
  const queue = (await readQueue(tx)).filter((one) => plan === null || one.plan === plan);
  const reclaimed = await readReclaimed(tx, plan);
  const overview = seesNationalOverview(actor.role);
  const whole = plan !== null || overview;
  const inLedger = [...rows.flatMap((row) => row.plan ?? []), ...queue.map((one) => one.plan)];
  const asking =
    plan === null && overview ? heads.filter(({ asked }) => asked !== 0).map(({ id }) => id) : [];
  const plans = [...new Set([...inLedger, ...asking])];
  const asked = whole ? await readAsked(tx, plan) : [];
  const askedOf = Map.groupBy(asked, (row) => row.plan);
  const rowsOf = Map.groupBy(rows, (row) => row.plan);
  const amountOf = (
    of: readonly { plan: TransformationId; amount: Cents }[],
    id: TransformationId,
  ) => sumCents(of.flatMap((one) => (one.plan === id ? [one.amount] : [])));
  return {
    envelopes:
      plan === null ? envelopes.map((envelope) => envelopeView(rows, envelope, whole)) : [],
    pools: rows.flatMap((row) => poolView(rows, row, whole)),
    plans: plans.map((id) => ({
      plan: id,
      name: nameOf(id),
      asked: headOf.get(id)?.asked ?? null,
      asksOn: FUND_ROUTES.filter((route) => askedOf.get(id)?.some((row) => row.route === route)),
      queued: amountOf(queue, id),
      ...standingOf(rowsOf.get(id) ?? [], () => true),
      reclaimed: amountOf(reclaimed, id),
    })),
    routes: whole ? standingByRoute({ rows, envelopes, asked, queue, reclaimed }) : [],
    queue: queue.map((waiting) => ({ ...waiting, name: nameOf(waiting.plan) })),
    entries: (await readEntries(tx, plan, ENTRIES_SHOWN)).map((entry) => ({
      ...entryView(entry, envelopes),
      planName: 'plan' in entry.operation ? nameOf(entry.operation.plan) : null,
    })),
    reclaimed: plan === null ? [] : reclaimed,
    ...told,
    mayKeepFunds: actor.role === 'vws-programme',
  };
}
