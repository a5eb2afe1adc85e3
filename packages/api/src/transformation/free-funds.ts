import { postOperation, readBalances, readEnvelopes, readQueue } from '@iza/db/ledger';
import { droppingOf, freeingOf, FUND_ROUTES, type LedgerOperation } from '@iza/domain/ledger';
import { askedBy, type Application } from '@iza/domain/transformation';
import { cents, type TransformationId } from '@iza/domain/values';
import { refusedBecause, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

async function postAll(
  { tx }: Scope,
  operations: readonly LedgerOperation[],
): Promise<Refused | undefined> {
  for (const operation of operations) {
    const posted = await postOperation(tx, operation, () => cents(0));
    if (!posted.ok) return refusedBecause(posted.refusals);
  }
  return undefined;
}

/** Gives back what a plan holds that is stopped or completed and takes it out of every queue, in the same transaction. @see 4.2.1 */
export async function freeFunds(
  scope: Scope,
  plan: TransformationId,
  reason: string,
): Promise<Refused | undefined> {
  const { tx } = scope;
  const held = { accounts: await readBalances(tx, plan), queue: await readQueue(tx) };
  return postAll(scope, freeingOf(plan, held, reason));
}

type Applied = Pick<Application, 'milestones' | 'asks'>;

/** Frees what is tied to milestones that a change dropped, in the same transaction, on every route. @see 4.2.3 */
export async function freeDropped(
  scope: Scope,
  plan: TransformationId,
  { before, after }: { readonly before: Applied; readonly after: Applied },
  reason: string,
): Promise<Refused | undefined> {
  const kept = new Set(after.milestones.map(({ id }) => id));
  const dropped = before.milestones.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (dropped.length === 0) return undefined;
  const [balances, envelopes] = [await readBalances(scope.tx, plan), await readEnvelopes(scope.tx)];
  const held = FUND_ROUTES.map((route) => {
    const own = new Set(envelopes.flatMap((one) => (one.route === route ? [one.id] : [])));
    const accounts = balances.filter(
      ({ account }) => 'envelope' in account && own.has(account.envelope),
    );
    return { route, accounts, asked: askedBy(after, route) };
  });
  return postAll(scope, droppingOf(plan, dropped, held, reason));
}
