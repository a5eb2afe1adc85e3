import {
  readBalances,
  readEntries,
  readEnvelopes,
  readQueue,
  type BalanceRow,
} from '@iza/db/ledger';
import { listTransformations } from '@iza/db/transformation';
import { maySeeFunds, type Account } from '@iza/domain/ledger';
import {
  cents,
  transformationIdSchema,
  type Cents,
  type TransformationId,
} from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { readableTransformation } from '../transformation/transformation-scope.ts';
import type { LedgerView } from './ledger-view.ts';

export const openLedgerInput = z.strictObject({
  plan: transformationIdSchema.nullable().describe('null: all that the actor may see'),
});
export type OpenLedgerInput = z.infer<typeof openLedgerInput>;

const ENTRIES_SHOWN = 200;

function standing(rows: readonly BalanceRow[], of: Account['of'], plan: TransformationId): Cents {
  const counted = rows.filter((row) => row.account.of === of && row.plan === plan);
  return cents(counted.reduce((sum, { balance }) => sum + balance, 0));
}

const balanceOn = (rows: readonly BalanceRow[], is: (account: Account) => boolean) =>
  rows.find(({ account }) => is(account))?.balance ?? cents(0);

/** The funds, or what a plan was given of them: where every euro came from and where it went. @see 4.2 */
export async function openLedger(scope: Scope, { plan }: OpenLedgerInput): Promise<LedgerView> {
  const { tx, actor } = scope;
  if (plan === null && !maySeeFunds(actor)) throw new ForbiddenError('not for this role');
  if (plan !== null) await readableTransformation(scope, plan);
  const rows = await readBalances(tx, plan);
  const heads = await listTransformations(tx);
  const nameOf = (id: TransformationId) => heads.find((head) => head.id === id)?.name ?? '';
  const envelopes = plan === null ? await readEnvelopes(tx) : [];
  const plans = [...new Set(rows.flatMap((row) => row.plan ?? []))];
  return {
    envelopes: envelopes.map((envelope) => ({
      ...envelope,
      available: balanceOn(
        rows,
        (account) => account.of === 'envelope' && account.envelope === envelope.id,
      ),
    })),
    pools: rows.flatMap(({ account, balance: available }) => {
      if (account.of !== 'pool') return [];
      const { pool } = account;
      const used = balanceOn(rows, (other) => other.of === 'used' && other.pool === pool);
      return [{ pool, available, used }];
    }),
    plans: plans.map((id) => ({
      plan: id,
      name: nameOf(id),
      reserved: standing(rows, 'reserved', id),
      granted: standing(rows, 'granted', id),
      committed: standing(rows, 'committed', id),
      paid: standing(rows, 'paid', id),
    })),
    queue: (await readQueue(tx)).map((waiting) => ({ ...waiting, name: nameOf(waiting.plan) })),
    entries: (await readEntries(tx, plan, ENTRIES_SHOWN)).map(
      ({ seq, day, personName, operation }) => ({ seq, day, personName, operation }),
    ),
    accounts: plan === null ? [] : rows,
    mayKeepFunds: actor.role === 'vws-programme',
  };
}
