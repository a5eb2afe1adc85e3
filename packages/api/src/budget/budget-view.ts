import type {
  Adjustment,
  AmountRecord,
  BudgetDifference,
  DrugGrowthStep,
  EarmarkShare,
  FundPart,
  OpenPoint,
  ReadBudgetTable,
  Rule,
  WithAmount,
} from '@iza/domain/accord';
import type { Cents, ClauseId, Edition } from '@iza/domain/values';

/** An edition of the agreement, and how much of it our sources hold. */
export type EditionView = {
  readonly code: Edition;
  readonly name: string;
  readonly covers: string;
};

/** Two places that should say the same about the funds and do not: a printed total, and what the envelopes of the years make. */
export type FundsDifference = {
  readonly id: string;
  readonly edition: Edition;
  readonly printed: WithAmount<FundPart>;
  readonly computed: {
    readonly amount: Cents;
    readonly from: readonly string[];
    readonly years: readonly number[];
  };
  readonly difference: Cents;
  readonly note: string;
};

export type FundsView = {
  readonly parts: readonly WithAmount<FundPart>[];
  /** The table of envelopes, the rows of it that make up the funds, and their sum a year. */
  readonly envelopes: {
    readonly table: string;
    readonly rows: readonly string[];
    readonly perYear: readonly { readonly year: number; readonly amount: Cents }[];
  };
  readonly sums: readonly {
    readonly edition: Edition;
    readonly earmarks: Cents;
    readonly free: Cents;
  }[];
  readonly differences: readonly FundsDifference[];
  /** The earmarks beside a division in proportion to size, by each measure of size that can be computed. */
  readonly proportions: readonly {
    readonly basis: string;
    readonly clause: ClauseId;
    readonly shares: readonly EarmarkShare[];
  }[];
};

/** All of the agreement's money: printed numbers as printed, what was computed beside them. */
export type BudgetView = {
  readonly editions: readonly EditionView[];
  readonly tables: readonly ReadBudgetTable[];
  readonly differences: readonly BudgetDifference[];
  readonly savings: string;
  readonly adjustments: readonly (Adjustment & { readonly amount: Cents })[];
  readonly drugGrowth: readonly DrugGrowthStep[];
  readonly amounts: readonly WithAmount<AmountRecord>[];
  readonly funds: FundsView;
  /** What binds the frameworks and the funds, no stricter than the text. */
  readonly rules: readonly Rule[];
  readonly openPoints: readonly OpenPoint[];
};
