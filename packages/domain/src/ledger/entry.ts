import type { Cents, EnvelopeId, TransformationId, TransformationPartId } from '../values/index.ts';
import { accountKey, type Account, type FundRoute } from './account.ts';
import type { LedgerOperation } from './operation.ts';

/** Money moves from one account to another: a pair of lines that add up to nothing. */
export type LedgerLine = { readonly account: Account; readonly amount: Cents };

/** An operation with what it moved. Entries are only added. */
export type LedgerEntry = {
  readonly operation: LedgerOperation;
  readonly lines: readonly LedgerLine[];
};

export type Envelope = { readonly route: FundRoute; readonly year: number | null };

/** A plan that waits for money on a route; the order of the list is the order of receipt. */
export type Queued = { readonly plan: TransformationId; readonly amount: Cents };

/** What a decision has to know of the ledger as it stands, under the locks of whoever asks. */
export type LedgerView = {
  readonly balance: (account: Account) => Cents;
  readonly envelope: (envelope: EnvelopeId) => Envelope | undefined;
  readonly hasPool: (pool: string) => boolean;
  readonly queue: (route: FundRoute) => readonly Queued[];
  /** What pays a cost line: from one plan and one route, up to what it asks; `undefined`: nothing does. */
  readonly fundedBy: (cost: TransformationPartId) => FundedCost | undefined;
  /** What a plan asks for a cost line; `undefined`: nothing is known of that, so it is paid in one go. */
  readonly askedFor: (cost: TransformationPartId) => Cents | undefined;
  /** Other lines in which the same cost stands. */
  readonly sameCosts: (cost: TransformationPartId) => readonly TransformationPartId[];
  /** What a plan asked on a route, and what it was granted there until now, paid or not. */
  readonly asked: (plan: TransformationId, route: FundRoute) => Cents;
  readonly granted: (plan: TransformationId, route: FundRoute) => Cents;
};

/** Where money of a plan stands: an envelope and the earmark that it counts towards. */
export type Spot = Pick<Extract<Account, { of: 'granted' }>, 'plan' | 'envelope' | 'pool'>;

/** What pays a cost line by now. */
export type FundedCost = {
  readonly plan: TransformationId;
  readonly route: FundRoute;
  readonly amount: Cents;
};

/** A ledger in memory, folded from its entries. */
export type Ledger = {
  readonly entries: readonly LedgerEntry[];
  readonly balances: ReadonlyMap<string, Cents>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly envelopes: ReadonlyMap<EnvelopeId, Envelope>;
  readonly queues: ReadonlyMap<FundRoute, readonly Queued[]>;
  /** Cost lines that are paid, with the places that their money was granted in, and how much in each. */
  readonly funded: ReadonlyMap<
    TransformationPartId,
    readonly (Spot & { readonly amount: Cents })[]
  >;
};

export const EMPTY_LEDGER: Ledger = {
  entries: [],
  balances: new Map(),
  accounts: new Map(),
  envelopes: new Map(),
  queues: new Map(),
  funded: new Map(),
};

/** @returns two lines that move an amount */
export function moved(amount: Cents, from: Account, to: Account): LedgerLine[] {
  return [
    { account: from, amount: -amount as Cents },
    { account: to, amount },
  ];
}

/** @returns what stands on an account: nothing where nothing was ever written */
export function balanceOf({ balances }: Pick<Ledger, 'balances'>, account: Account): Cents {
  return balances.get(accountKey(account)) ?? (0 as Cents);
}
