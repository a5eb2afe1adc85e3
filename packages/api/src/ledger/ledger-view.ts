import type { Account, Envelope, FundRoute, LedgerOperation } from '@iza/domain/ledger';
import type { Cents, EnvelopeId, IsoDate, TransformationId } from '@iza/domain/values';

/** The funds as they stand, as far as the actor may see. Asked, granted, committed and paid are never added across. */
export type LedgerView = {
  readonly envelopes: readonly (Envelope & {
    readonly id: EnvelopeId;
    readonly source: string;
    readonly available: Cents;
  })[];
  readonly pools: readonly {
    readonly pool: string;
    readonly available: Cents;
    readonly used: Cents;
  }[];
  readonly plans: readonly {
    readonly plan: TransformationId;
    readonly name: string;
    readonly reserved: Cents;
    readonly granted: Cents;
    readonly committed: Cents;
    readonly paid: Cents;
  }[];
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
  }[];
  /** Accounts of the plan that was asked for; empty without one. */
  readonly accounts: readonly { readonly account: Account; readonly balance: Cents }[];
  readonly mayKeepFunds: boolean;
};
