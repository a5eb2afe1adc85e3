import { cents, type Cents, type ClauseId } from '../values/index.ts';
import { amountOf, rowOf, sumOfRows, type ReadBudgetRow, type ReadBudgetTable } from './budget.ts';
import { grainOf, readPercentPrinted, type MoneyUnit } from './printed.ts';

/** How two numbers that should be one differ: a sum and its parts, a layer of growth and its rate, a layer between two years. */
export type BudgetDifferenceKind = 'sum' | 'growth-rate' | 'growth-layer';

/** A printed amount beside the one computed for it. Both are kept; the software never chooses. */
export type BudgetDifference = {
  readonly id: string;
  readonly kind: BudgetDifferenceKind;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly clause: ClauseId;
  readonly lines: readonly number[];
  readonly printed: { readonly literal: string; readonly amount: Cents };
  readonly computed: { readonly amount: Cents; readonly from: readonly string[] };
  /** Printed minus computed. */
  readonly difference: Cents;
  /** The largest difference that rounding of the printed figures can explain. */
  readonly roundingReach: Cents;
  readonly explanation: 'within rounding' | 'beyond rounding';
};

/** Half a tenth of a percent: how far a rate printed with one decimal may be off, as a share of ten thousand. */
const RATE_REACH = 5;

/** @returns all differences of a table: sums, rates of growth, and layers that change from one year to the next */
export function differencesOf(table: ReadBudgetTable): BudgetDifference[] {
  if (table.unit === 'percent') return [];
  return [
    ...sumDifferences(table),
    ...growthRateDifferences(table),
    ...growthLayerDifferences(table),
  ];
}

function moneyUnitOf(table: ReadBudgetTable): MoneyUnit {
  if (table.unit === 'percent') throw new Error(`${table.id} holds rates, no money`);
  return table.unit;
}

function grainIn(table: ReadBudgetTable, row: ReadBudgetRow, column: string): number {
  return grainOf(row.values[column] ?? '', moneyUnitOf(table)) ?? 0;
}

type Comparison = {
  readonly kind: BudgetDifferenceKind;
  readonly row: ReadBudgetRow;
  readonly column: string;
  readonly computed: { readonly amount: Cents; readonly from: readonly string[] };
  readonly reach: number;
};

function difference(
  table: ReadBudgetTable,
  { kind, row, column, computed, reach }: Comparison,
): BudgetDifference {
  const amount = row.amounts?.[column] as Cents;
  const gap = cents(amount - computed.amount);
  return {
    id: `${table.id}/${row.key}/${column}/${kind}`,
    kind,
    table: table.id,
    row: row.key,
    column,
    clause: table.clause,
    lines: row.lines,
    printed: { literal: row.values[column] as string, amount },
    computed,
    difference: gap,
    roundingReach: cents(Math.round(reach)),
    explanation: Math.abs(gap) <= reach ? 'within rounding' : 'beyond rounding',
  };
}

/** @returns where a printed total is not the sum of its printed parts */
export function sumDifferences(table: ReadBudgetTable): BudgetDifference[] {
  return table.sums.flatMap(({ total, parts }) => {
    const row = rowOf(table, total);
    return table.columns.flatMap((column) => {
      const printed = row.amounts?.[column];
      const computed = sumOfRows(table, parts, column);
      if (printed === undefined || computed.from.length === 0 || printed === computed.amount)
        return [];
      const grains = computed.from.map((key) => grainIn(table, rowOf(table, key), column));
      const reach =
        (grains.reduce((sum, grain) => sum + grain, 0) + grainIn(table, row, column)) / 2;
      return [difference(table, { kind: 'sum', row, column, computed, reach })];
    });
  });
}

function layersOf(table: ReadBudgetTable): ReadBudgetRow[] {
  return table.rows.filter((row) => row.kind === 'growth-layer');
}

/** The level that growth of a year is taken over: the new base, plus the layers of earlier years. */
function levelBefore(table: ReadBudgetTable, layer: ReadBudgetRow, column: string) {
  const base = table.rows.findLast((row) => row.kind === 'subtotal');
  const earlier = layersOf(table).filter(
    (row) => (row.growth?.year ?? 0) < (layer.growth?.year ?? 0),
  );
  return base && sumOfRows(table, [base.key, ...earlier.map((row) => row.key)], column);
}

/** @returns the rate of a layer in hundredths of a percent */
export function rateOf(layer: ReadBudgetRow): number | undefined {
  return layer.growth && readPercentPrinted(layer.growth.printed);
}

/** @returns where a layer of growth is not its printed rate over the level before it, by more than its own rounding */
export function growthRateDifferences(table: ReadBudgetTable): BudgetDifference[] {
  return layersOf(table).flatMap((row) =>
    table.columns.flatMap((column) => {
      const rate = rateOf(row);
      const printed = row.amounts?.[column];
      const level = levelBefore(table, row, column);
      if (printed === undefined || rate === undefined || !level) return [];
      const amount = cents(Math.round((level.amount * rate) / 10_000));
      const grain = grainIn(table, row, column);
      if (Math.abs(printed - amount) <= grain / 2) return [];
      const reach = grain / 2 + (level.amount * RATE_REACH) / 10_000;
      return [
        difference(table, {
          kind: 'growth-rate',
          row,
          column,
          computed: { amount, from: level.from },
          reach,
        }),
      ];
    }),
  );
}

/** @returns where a layer of growth is printed differently from the column before it */
export function growthLayerDifferences(table: ReadBudgetTable): BudgetDifference[] {
  return layersOf(table).flatMap((row) =>
    table.columns.slice(1).flatMap((column, at) => {
      const before = table.columns[at] as string;
      const amount = amountOf(table, row.key, before);
      const printed = row.amounts?.[column];
      if (amount === undefined || printed === undefined || amount === printed) return [];
      const drift = driftOf(table, row, before, column);
      const reach = (grainIn(table, row, before) + grainIn(table, row, column)) / 2 + drift;
      return [
        difference(table, {
          kind: 'growth-layer',
          row,
          column,
          computed: { amount, from: [`${row.key} ${before}`] },
          reach,
        }),
      ];
    }),
  );
}

/** What the rate makes of the difference between the levels of two columns. */
function driftOf(
  table: ReadBudgetTable,
  row: ReadBudgetRow,
  before: string,
  column: string,
): number {
  const levels = [before, column].map((each) => levelBefore(table, row, each)?.amount ?? 0) as [
    number,
    number,
  ];
  return (Math.abs(levels[1] - levels[0]) * (rateOf(row) ?? 0)) / 10_000;
}

/** @returns the largest difference that rounding does not explain, in absolute size; `undefined` when there is none */
export function largestUnexplained(
  differences: readonly BudgetDifference[],
): BudgetDifference | undefined {
  return differences
    .filter((each) => each.explanation === 'beyond rounding')
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
}
