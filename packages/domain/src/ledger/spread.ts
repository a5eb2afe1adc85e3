import { sumCents, type Cents, type TransformationId } from '../values/index.ts';

/** States of money that are laid beside each other, and never added across. */
export const SPREAD_STATES = ['asked', 'queued', 'granted', 'committed', 'paid'] as const;
export type SpreadState = (typeof SPREAD_STATES)[number];

/** An amount of a plan in one state, and what it counts for: none where that is unknown. `null`: the amount is unknown. */
export type SpreadPiece = {
  readonly plan: TransformationId;
  readonly keys: readonly string[];
  readonly state: SpreadState;
  readonly amount: Cents | null;
};

/** What stands for one sector, region, theme or year. */
export type SpreadRow = Readonly<Record<SpreadState, Cents>> & {
  /** Plans with something here, in whatever state. */
  readonly plans: number;
  /** Of those, plans of which an amount counts elsewhere too. */
  readonly shared: number;
  /** Amounts that are asked and not known. */
  readonly unknown: number;
};

export type Spread = {
  readonly rows: readonly (SpreadRow & { readonly key: string })[];
  /** What counts for nothing that is known. */
  readonly nowhere: SpreadRow;
  /** Everything, each amount once. */
  readonly all: SpreadRow;
};

function rowOf(pieces: readonly SpreadPiece[]): SpreadRow {
  const distinct = (some: readonly SpreadPiece[]) => new Set(some.map(({ plan }) => plan)).size;
  const sum = (state: SpreadState) =>
    sumCents(pieces.flatMap((piece) => (piece.state === state ? (piece.amount ?? []) : [])));
  return {
    plans: distinct(pieces),
    shared: distinct(pieces.filter(({ keys }) => keys.length > 1)),
    unknown: pieces.filter(({ amount }) => amount === null).length,
    asked: sum('asked'),
    queued: sum('queued'),
    granted: sum('granted'),
    committed: sum('committed'),
    paid: sum('paid'),
  };
}

/**
 * Lays out how money is spread, so that underuse shows: a row for each key, also where nothing stands. An amount that counts for several
 * keys stands whole in each, as no plan says how it divides; so rows are not added up, and `all` counts each amount once. What is unknown
 * is counted and never filled in. Nothing is earmarked by region or theme: this reports, it budgets nothing.
 * @see 4.2.1
 */
export function spreadOver(keys: readonly string[], pieces: readonly SpreadPiece[]): Spread {
  const known = new Set(keys);
  const within = pieces.map((piece) => ({
    ...piece,
    keys: [...new Set(piece.keys)].filter((key) => known.has(key)),
  }));
  return {
    rows: keys.map((key) => ({
      key,
      ...rowOf(within.filter((piece) => piece.keys.includes(key))),
    })),
    nowhere: rowOf(within.filter((piece) => piece.keys.length === 0)),
    all: rowOf(within),
  };
}
