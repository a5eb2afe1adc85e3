import {
  readBalances,
  readEntries,
  readEnvelopes,
  readQueue,
  type BalanceRow,
  type EnvelopeRow,
} from '@iza/db/ledger';
import { listTransformations } from '@iza/db/transformation';
import { seesNationalOverview } from '@iza/domain/access';
import { maySeeFunds, type Account } from '@iza/domain/ledger';
import { cents, sumCents, transformationIdSchema, type TransformationId } from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { readableTransformation } from '../transformation/transformation-scope.ts';
import type { FundsStanding, LedgerView } from './ledger-view.ts';

export const openLedgerInput = z.strictObject({
  plan: transformationIdSchema.nullable().describe('null: all that the actor may see'),
});
export type OpenLedgerInput = z.infer<typeof openLedgerInput>;

const ENTRIES_SHOWN = 200;

type PlanAccount = Extract<Account, { of: 'reserved' | 'granted' | 'committed' | 'paid' }>;

/** What stands in each state, on the accounts of plans that are asked for. */
function standingOf(
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

/** The funds, or what a plan was given of them: where every euro came from and where it went. @see 4.2 */
export async function openLedger(scope: Scope, { plan }: OpenLedgerInput): Promise<LedgerView> {
  const { tx, actor } = scope;
  if (plan === null && !maySeeFunds(actor)) throw new ForbiddenError('not for this role');
  if (plan !== null) await readableTransformation(scope, plan);
  const rows = await readBalances(tx, plan);
  const heads = await listTransformations(tx);
  const nameOf = (id: TransformationId) => heads.find((head) => head.id === id)?.name ?? '';
  const envelopes = plan === null ? await readEnvelopes(tx) : [];
  const queue = await readQueue(tx);
  const overview = seesNationalOverview(actor.role);
  const whole = plan !== null || overview;
  const inLedger = [...rows.flatMap((row) => row.plan ?? []), ...queue.map((one) => one.plan)];
  const asking =
    plan === null && overview ? heads.filter(({ asked }) => asked !== 0).map(({ id }) => id) : [];
  const plans = [...new Set([...inLedger, ...asking])];
  return {
    envelopes: envelopes.map((envelope) => envelopeView(rows, envelope, whole)),
    pools: rows.flatMap((row) => poolView(rows, row, whole)),
    plans: plans.map((id) => ({
      plan: id,
      name: nameOf(id),
      asked: heads.find((head) => head.id === id)?.asked ?? null,
      queued: sumCents(queue.filter((one) => one.plan === id).map(({ amount }) => amount)),
      ...standingOf(rows, (row) => row.plan === id),
    })),
    queue: queue.map((waiting) => ({ ...waiting, name: nameOf(waiting.plan) })),
    entries: (await readEntries(tx, plan, ENTRIES_SHOWN)).map(
      ({ seq, day, personName, operation, lines }) => ({
        seq,
        day,
        personName,
        operation,
        lines,
        planName: 'plan' in operation ? nameOf(operation.plan) : null,
      }),
    ),
    accounts: plan === null ? [] : rows,
    mayKeepFunds: actor.role === 'vws-programme',
  };
}
