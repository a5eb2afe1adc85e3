import { cents, type Cents } from '../values/index.ts';
import type { ReadBudgetTable } from './budget.ts';

/** A cell of two tables side by side; an amount is absent where that table prints none. */
export type CellComparison = {
  readonly row: string;
  readonly column: string;
  readonly first?: Cents;
  readonly second?: Cents;
  /** Second minus first, where both are printed. */
  readonly difference?: Cents;
};

/**
 * Sets two tables side by side by row key and column, in the order of the first. For editions: the draft first, the signed text second.
 */
export function compareTables(first: ReadBudgetTable, second: ReadBudgetTable): CellComparison[] {
  const rows = union(
    first.rows.map((row) => row.key),
    second.rows.map((row) => row.key),
  );
  const columns = union(first.columns, second.columns).toSorted();
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const one = first.rows.find((each) => each.key === row)?.amounts?.[column];
      const two = second.rows.find((each) => each.key === row)?.amounts?.[column];
      if (one === undefined && two === undefined) return [];
      return [
        {
          row,
          column,
          ...(one !== undefined && { first: one }),
          ...(two !== undefined && { second: two }),
          ...(one !== undefined && two !== undefined && { difference: cents(two - one) }),
        },
      ];
    }),
  );
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}

/** @returns the cells that both tables print, differently */
export function changedCells(comparison: readonly CellComparison[]): CellComparison[] {
  return comparison.filter((cell) => cell.difference !== undefined && cell.difference !== 0);
}

/** @returns the cells that only one of the tables prints */
export function onlyInOne(comparison: readonly CellComparison[]): CellComparison[] {
  return comparison.filter((cell) => cell.difference === undefined);
}
