import { readEnvelopes } from '@iza/db/ledger';
import {
  keepStatements,
  loadTransformation,
  readShareKey,
  readStatements,
} from '@iza/db/transformation';
import { statementsOf, type Statement } from '@iza/domain/fair-share';
import {
  transformationIdSchema,
  type Cents,
  type EnvelopeId,
  type PartyId,
  type TransformationId,
  type TransformationPartId,
} from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, refusedBecause, type Refused } from '../answer/index.ts';
import { partiesByName, type Scope } from '../scope/index.ts';
import { contentOf, readableTransformation } from './transformation-scope.ts';

export const statementsInput = z.strictObject({
  plan: transformationIdSchema.nullable().describe('null: of every plan'),
});
export type StatementsInput = z.infer<typeof statementsInput>;

/** A statement with its address: of which payment, and of whom. */
export type StatementView = Statement & {
  readonly planId: TransformationId;
  readonly milestoneId: TransformationPartId;
  readonly party: PartyId;
  readonly name: string;
  readonly mine: boolean;
};

/**
 * The statements that the actor may read: an insurer its own, the plan's market leaders those of all.
 * @throws NotFoundError for a plan of which the actor may read neither a statement nor anything else
 */
export async function listStatements(
  scope: Scope,
  { plan }: StatementsInput,
): Promise<readonly StatementView[]> {
  const rows = await readStatements(scope.tx, plan);
  if (plan !== null && rows.length === 0) await readableTransformation(scope, plan);
  const nameOf = await partiesByName(scope, [...new Set(rows.map(({ party }) => party))]);
  return rows.map(({ statement, party, milestone, plan: planId }) => ({
    ...statement,
    planId,
    milestoneId: milestone,
    party,
    name: nameOf(party),
    mine: party === scope.actor.party,
  }));
}

/** @returns those of these accounts whose money goes through the insurers, who share it */
export async function throughInsurers<
  Row extends { readonly account: { readonly envelope: EnvelopeId } },
>({ tx }: Scope, rows: readonly Row[]): Promise<readonly Row[]> {
  const envelopes = await readEnvelopes(tx);
  const shared = envelopes.filter(({ route }) => route === 'insurers').map(({ id }) => id);
  return rows.filter(({ account }) => shared.includes(account.envelope));
}

/** Makes the statements of a milestone that is being paid, by the key that holds today. @see 4.2.3 */
export async function stateShares(
  scope: Scope,
  { plan, milestone }: { plan: TransformationId; milestone: TransformationPartId },
  paid: Cents,
): Promise<Refused | undefined> {
  const chosen = await readShareKey(scope.tx, plan);
  if (!chosen) return refused('no-share-key', { clause: '4.2.3' });
  const head = found(await loadTransformation(scope.tx, plan));
  const { milestones } = (await contentOf(scope, head)).application;
  const title = milestones.find(({ id }) => id === milestone)?.title ?? '';
  const payment = { plan: head.name, milestone: title, paidOn: scope.today, paid };
  const made = statementsOf(payment, chosen);
  if (!made.ok) return refusedBecause(made.refusals);
  await keepStatements(scope.tx, { plan, milestone }, made.value);
  return undefined;
}
