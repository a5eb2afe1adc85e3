import {
  amountOf,
  rateOf,
  sumOfRows,
  type BudgetDifference,
  type ReadBudgetRow,
  type ReadBudgetTable,
} from '@iza/domain/accord';
import type { BudgetView } from '@iza/api/budget';
import type { FigureId } from './address.ts';

export type PartOfFigure = { readonly row: ReadBudgetRow; readonly amount: number };

/** The same framework or total elsewhere: in another place of the draft, in the other edition, or at the end of its build-up. */
type FigureElsewhere = {
  readonly table: ReadBudgetTable;
  readonly row: ReadBudgetRow;
  readonly amount: number;
  /** That one minus this one. */
  readonly difference: number;
};

/** Everything that is known of one printed figure. */
export type FigureFacts = {
  readonly id: FigureId;
  readonly table: ReadBudgetTable;
  readonly row: ReadBudgetRow;
  readonly literal: string;
  readonly amount: number | undefined;
  readonly parts: readonly PartOfFigure[];
  readonly sum: number | undefined;
  /** A layer of growth: its rate, and the level it is taken over. */
  readonly growth:
    | {
        readonly printed: string;
        readonly level: readonly PartOfFigure[];
        readonly computed: number;
      }
    | undefined;
  readonly countsIn: readonly ReadBudgetRow[];
  readonly elsewhere: readonly FigureElsewhere[];
  readonly differences: readonly BudgetDifference[];
};

function partsFrom(
  table: ReadBudgetTable,
  keys: readonly string[],
  column: string,
): PartOfFigure[] {
  return keys.flatMap((key) => {
    const row = table.rows.find((one) => one.key === key);
    const amount = row?.amounts?.[column];
    return row === undefined || amount === undefined ? [] : [{ row, amount }];
  });
}

/** The new base and the layers of earlier years: what a layer of growth is taken over. */
function growthOf(
  table: ReadBudgetTable,
  row: ReadBudgetRow,
  column: string,
): FigureFacts['growth'] {
  const rate = rateOf(row);
  const base = table.rows.findLast(({ kind }) => kind === 'subtotal');
  if (rate === undefined || row.growth === undefined || !base) return undefined;
  const year = row.growth.year;
  const earlier = table.rows.filter(
    (one) => one.kind === 'growth-layer' && (one.growth?.year ?? year) < year,
  );
  const keys = [base, ...earlier].map(({ key }) => key);
  const { amount } = sumOfRows(table, keys, column);
  return {
    printed: row.growth.printed,
    level: partsFrom(table, keys, column),
    computed: Math.round((amount * rate) / 10_000),
  };
}

function isSameFigure(one: ReadBudgetRow, other: ReadBudgetRow): boolean {
  if (one.kind === 'framework') return other.kind === 'framework' && other.sector === one.sector;
  return one.kind === 'total' && other.kind === 'total';
}

function elsewhereOf(view: BudgetView, table: ReadBudgetTable, row: ReadBudgetRow, column: string) {
  const here = row.amounts?.[column];
  if (here === undefined || table.id === 'K.a') return [];
  return view.tables.flatMap((other) => {
    const found =
      other.id === table.id || other.id === 'K.a'
        ? undefined
        : other.rows.find((one) => isSameFigure(row, one));
    const amount = found?.amounts?.[column];
    if (!found || amount === undefined) return [];
    return [{ table: other, row: found, amount, difference: amount - here }];
  });
}

/** @returns what is known of a figure, or `undefined` when nothing is printed there */
export function figureFacts(view: BudgetView, id: FigureId): FigureFacts | undefined {
  const table = view.tables.find((one) => one.id === id.table);
  const row = table?.rows.find(({ key }) => key === id.row);
  const literal = row?.values[id.column];
  if (!table || !row || literal === undefined) return undefined;
  const sum = table.sums.find(({ total }) => total === row.key);
  const parts = partsFrom(table, sum?.parts ?? [], id.column);
  const isMoney = table.unit !== 'percent';
  return {
    id,
    table,
    row,
    literal,
    amount: isMoney ? amountOf(table, row.key, id.column) : undefined,
    parts,
    sum: parts.length === 0 ? undefined : parts.reduce((all, { amount }) => all + amount, 0),
    growth: isMoney ? growthOf(table, row, id.column) : undefined,
    countsIn: table.rows.filter(({ key }) =>
      table.sums.some(({ total, parts: of }) => total === key && of.includes(row.key)),
    ),
    elsewhere: isMoney ? elsewhereOf(view, table, row, id.column) : [],
    differences: view.differences.filter(
      (one) => one.table === table.id && one.row === row.key && one.column === id.column,
    ),
  };
}
