import { postOperation as post, readEnvelopes } from '@iza/db/ledger';
import { loadTransformation, readMilestones } from '@iza/db/transformation';
import { askedBy, PLANNED } from '@iza/domain/transformation';
import {
  ledgerOperationSchema,
  mayWriteLedger,
  planMoneyFaults,
  type FundRoute,
  type MoneyStanding,
} from '@iza/domain/ledger';
import {
  cents,
  idempotencyKeySchema,
  knownOf,
  type Cents,
  type PartyId,
  type TransformationPartId,
} from '@iza/domain/values';
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

type OfPlan = MoneyStanding & {
  readonly leaders: readonly PartyId[];
  readonly asked: (route: FundRoute) => Cents;
  readonly askedFor: (cost: TransformationPartId) => Cents | undefined;
};

/** What an operation on a plan depends on; the plan is locked, so that what it was granted stands still meanwhile. */
async function planOf(
  scope: Scope,
  operation: Extract<Operation, { plan: unknown }>,
): Promise<OfPlan> {
  const { plan } = operation;
  const locked = await loadTransformation(scope.tx, plan, { lock: true });
  const head = found(locked ?? (await loadTransformation(scope.tx, plan)));
  const { application } = await contentOf(scope, head);
  const named = 'milestone' in operation ? operation.milestone : null;
  const known = application.milestones.some(({ id }) => id === named);
  const at = (await readMilestones(scope.tx, plan)).find(({ milestone }) => milestone === named);
  return {
    leaders: head.leaders,
    asked: (route) => askedBy(application, route),
    askedFor: (cost) => {
      const ask = application.asks.find((one) => one.cost === cost);
      return ask && knownOf(ask.amount);
    },
    stage: head.state.stage,
    vacant: head.leaders.length < 2,
    milestone: known ? (at?.progress ?? PLANNED).standing : null,
  };
}

/** Writes an operation in the ledger: decided by the domain under locks, kept by the database. */
export async function postLedgerOperation(
  scope: Scope,
  { operation }: PostOperationInput,
): Promise<Saved<{ seq: number }> | Refused> {
  const plan = 'plan' in operation ? await planOf(scope, operation) : null;
  const route = await routeOf(scope, operation);
  const ended = plan?.stage === 'stopped' || plan?.stage === 'completed';
  if (!mayWriteLedger(scope.actor, operation, { leaders: plan?.leaders ?? [], route, ended }))
    return refused('not-allowed');
  const faults = plan && route ? planMoneyFaults(operation, route, plan) : [];
  if (faults.length > 0) return refusedBecause(faults);
  const posted = await post(scope.tx, operation, plan?.asked ?? (() => cents(0)), plan?.askedFor);
  return posted.ok ? saved({ seq: posted.value.seq }) : refusedBecause(posted.refusals);
}
