import type { FundedRow } from '@iza/db/ledger';
import type { Account, Envelope, FundRoute, LedgerLine, LedgerOperation } from '@iza/domain/ledger';
import type {
  Cents,
  EnvelopeId,
  IsoDate,
  TransformationId,
  TransformationPartId,
} from '@iza/domain/values';

/** What stands in each state. These are never added across. */
export type FundsStanding = {
  readonly reserved: Cents;
  readonly granted: Cents;
  readonly committed: Cents;
  readonly paid: Cents;
};

export type PlanAccountView = {
  readonly account: Extract<Account, { of: 'reserved' | 'granted' | 'committed' | 'paid' }>;
  readonly balance: Cents;
  readonly route: FundRoute;
  /** `null`: for the whole term. */
  readonly year: number | null;
};

/** What stands on one route; what was reclaimed went back to its budget. */
export type RouteStanding = FundsStanding & {
  readonly route: FundRoute;
  readonly asked: Cents;
  readonly queued: Cents;
  readonly reclaimed: Cents;
};

/** The funds as they stand, as far as the actor may see. Asked, granted, committed and paid are never added across. */
export type LedgerView = {
  readonly envelopes: readonly (Envelope & {
    readonly id: EnvelopeId;
    readonly source: string;
    /** All that was put in it and carried over to it, less what was carried on or lapsed. */
    readonly size: Cents;
    readonly available: Cents;
    /** `null` for a reader who may not see the plans of others: no sum of a part is called the whole. */
    readonly standing: FundsStanding | null;
  })[];
  readonly pools: readonly {
    readonly pool: string;
    readonly available: Cents;
    readonly used: Cents;
    readonly standing: FundsStanding | null;
  }[];
  readonly plans: readonly (FundsStanding & {
    readonly plan: TransformationId;
    readonly name: string;
    /** `null`: not known (yet). */
    readonly asked: Cents | null;
    /** Routes that it asks on; empty for a reader who may not see the plans of others. */
    readonly asksOn: readonly FundRoute[];
    readonly queued: Cents;
    readonly reclaimed: Cents;
  })[];
  /** Of the plan that was asked for, or of all; empty for a reader who may not see the plans of others. */
  readonly routes: readonly RouteStanding[];
  readonly queue: readonly {
    readonly plan: TransformationId;
    readonly name: string;
    readonly route: FundRoute;
    readonly amount: Cents;
  }[];
  readonly entries: readonly {
    readonly seq: number;
    readonly day: IsoDate;
    readonly personName: string | null;
    readonly operation: LedgerOperation;
    /** What it moved: less on one account, more on another. */
    readonly lines: readonly LedgerLine[];
    /** Route of the money; `null` for an earmark, which counts every route. */
    readonly route: FundRoute | null;
    /** Name of the plan that it was written for. */
    readonly planName: string | null;
  }[];
  /** Accounts of the plan that was asked for, with the route and year of their money; empty without one. */
  readonly accounts: readonly PlanAccountView[];
  /** What came back of what was paid for milestones of that plan. */
  readonly reclaimed: readonly {
    readonly milestone: TransformationPartId;
    readonly route: FundRoute;
    readonly amount: Cents;
  }[];
  /** Cost lines of that plan that are paid. */
  readonly funded: readonly FundedRow[];
  /** Routes on which the actor gives that plan its money. */
  readonly keeps: readonly FundRoute[];
  readonly mayKeepFunds: boolean;
};
