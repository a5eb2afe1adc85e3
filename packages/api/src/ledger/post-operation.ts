import { postOperation as post, readEnvelopes } from '@iza/db/ledger';
import { loadTransformation } from '@iza/db/transformation';
import { askedBy } from '@iza/domain/transformation';
import { ledgerOperationSchema, mayWriteLedger, type FundRoute } from '@iza/domain/ledger';
import { cents, idempotencyKeySchema, type Cents, type PartyId } from '@iza/domain/values';
import { z } from 'zod';
import {
  found,
  refused,
  refusedBecause,
  saved,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { contentOf } from '../transformation/transformation-scope.ts';

export const postOperationInput = z.strictObject({
  key: idempotencyKeySchema,
  operation: ledgerOperationSchema,
});
export type PostOperationInput = z.infer<typeof postOperationInput>;
type Operation = PostOperationInput['operation'];

async function routeOf({ tx }: Scope, operation: Operation): Promise<FundRoute | undefined> {
  if ('route' in operation) return operation.route;
  if (!('envelope' in operation)) return undefined;
  const envelopes = await readEnvelopes(tx);
  return envelopes.find(({ id }) => id === operation.envelope)?.route;
}

type OfPlan = {
  readonly leaders: readonly PartyId[];
  readonly asked: (route: FundRoute) => Cents;
  readonly approved: boolean;
  readonly stopped: boolean;
};

const NO_PLAN: OfPlan = { leaders: [], asked: () => cents(0), approved: true, stopped: false };

/** What an operation on a plan depends on; the plan is locked, so that what it was granted stands still meanwhile. */
async function planOf(scope: Scope, operation: Operation): Promise<OfPlan> {
  if (!('plan' in operation)) return NO_PLAN;
  const { plan } = operation;
  const locked = await loadTransformation(scope.tx, plan, { lock: true });
  const head = found(locked ?? (await loadTransformation(scope.tx, plan)));
  const { application } = await contentOf(scope, head);
  return {
    leaders: head.leaders,
    asked: (route) => askedBy(application, route),
    approved: 'approvedOn' in head.state,
    stopped: head.state.stage === 'stopped',
  };
}

const GIVES: readonly Operation['operation'][] = ['reserve', 'grant', 'commit', 'queue'];

/** Writes an operation in the ledger: decided by the domain under locks, kept by the database. Paying goes with its milestone. */
export async function postLedgerOperation(
  scope: Scope,
  { operation }: PostOperationInput,
): Promise<Saved<{ seq: number }> | Refused> {
  const { leaders, asked, approved, stopped } = await planOf(scope, operation);
  const route = await routeOf(scope, operation);
  if (!mayWriteLedger(scope.actor, operation, { leaders, route, stopped }))
    return refused('not-allowed');
  if (operation.operation === 'pay') return refused('paid-with-its-milestone', { clause: '4.2.3' });
  if (GIVES.includes(operation.operation) && !approved)
    return refused('not-approved-yet', { clause: '4.2.3' });
  const posted = await post(scope.tx, operation, asked);
  return posted.ok ? saved({ seq: posted.value.seq }) : refusedBecause(posted.refusals);
}
