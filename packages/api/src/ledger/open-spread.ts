import { readAsked, readBalances, readEnvelopes, readQueue } from '@iza/db/ledger';
import { listTransformations } from '@iza/db/transformation';
import { seesNationalOverview } from '@iza/domain/access';
import { spreadOver, type Spread, type SpreadPiece } from '@iza/domain/ledger';
import type { TransformationId } from '@iza/domain/values';
import { ForbiddenError } from '../answer/index.ts';
import { regionName, type Scope } from '../scope/index.ts';
import {
  laidBy,
  NOTHING_BESIDE,
  type Beside,
  type Counting,
  type OpenSpreadInput,
  type SpreadFacts,
} from './spread-rows.ts';

/** How the funds are spread; regions and themes have nothing beside them, as nothing is earmarked for them. */
export type SpreadView = Omit<Spread, 'rows'> & {
  readonly rows: readonly (Spread['rows'][number] & Beside & { readonly name: string | null })[];
};

function askedPieces({ heads, asked }: SpreadFacts, { ofPlan, ofAsked }: Counting): SpreadPiece[] {
  const state = 'asked' as const;
  return heads.flatMap(({ id: plan, asked: inAll, ...head }): SpreadPiece[] => {
    const keys = ofPlan({ id: plan, asked: inAll, ...head });
    if (inAll === 0) return [];
    if (inAll === null || !ofAsked) return [{ plan, keys, state, amount: inAll }];
    return asked.flatMap((row) => {
      if (row.plan !== plan) return [];
      const piece = { plan, keys: ofAsked(row), state };
      const open = Array.from({ length: row.open }, () => ({ ...piece, amount: null }));
      return [{ ...piece, amount: row.amount }, ...open];
    });
  });
}

function ledgerPieces({ heads, balances, queue }: SpreadFacts, counting: Counting): SpreadPiece[] {
  const byPlan = new Map(heads.map((head) => [head.id, counting.ofPlan(head)]));
  const keysOf = (plan: TransformationId) => byPlan.get(plan) ?? [];
  const standing = balances.flatMap(({ account, balance }): SpreadPiece[] => {
    if (account.of !== 'granted' && account.of !== 'committed' && account.of !== 'paid') return [];
    const { plan, of: state } = account;
    const keys = counting.ofAccount?.(account) ?? keysOf(plan);
    return balance === 0 ? [] : [{ plan, keys, state, amount: balance }];
  });
  const queued = queue.map(
    ({ plan, amount }): SpreadPiece => ({ plan, keys: keysOf(plan), state: 'queued', amount }),
  );
  return [...standing, ...queued];
}

/** How the funds are spread over sectors, regions, themes or years, so that underuse shows. @see 4.2.1 */
export async function openSpread(scope: Scope, input: OpenSpreadInput): Promise<SpreadView> {
  const { tx, actor, today } = scope;
  if (!seesNationalOverview(actor.role)) throw new ForbiddenError('not for this role');
  const facts: SpreadFacts = {
    today,
    heads: await listTransformations(tx),
    balances: await readBalances(tx),
    envelopes: await readEnvelopes(tx),
    asked: await readAsked(tx),
    queue: await readQueue(tx),
  };
  const laid = laidBy(facts, input);
  const spread = spreadOver(laid.keys, [...askedPieces(facts, laid), ...ledgerPieces(facts, laid)]);
  return {
    ...spread,
    rows: spread.rows.map((row) => ({
      ...row,
      ...(laid.beside?.(row.key) ?? NOTHING_BESIDE),
      name: input.by === 'region' ? regionName(row.key as never) : null,
    })),
  };
}
