import { plainWord } from '../forms/find-options.ts';
import type { CellValue, Column } from './columns.ts';

/** How a table is looked at: what it is sorted by and what is filtered out. */
export type TableSettings = {
  sort?: { column: string; down: boolean } | undefined;
  filters: Readonly<Record<string, string>>;
};

/** Compares two known values; figures as figures, words as people order them. */
function compareKnown(
  a: string | number,
  b: string | number,
  words: (a: string, b: string) => number,
): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words(String(a), String(b));
}

/** Rows in order of a column. Unknown comes last, upwards and downwards; equal rows keep their place. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => CellValue,
  down: boolean,
  words: (a: string, b: string) => number,
): readonly Row[] {
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return down ? compareKnown(b, a, words) : compareKnown(a, b, words);
  });
}

function fits(value: CellValue, wanted: string, kind: 'text' | 'choice'): boolean {
  if (kind === 'choice') return String(value ?? '') === wanted;
  return plainWord(String(value ?? '')).includes(plainWord(wanted));
}

/** Rows that fit every filter. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: Readonly<Record<string, string>>,
): readonly Row[] {
  const active = columns.flatMap(({ id, filter, value }) => {
    const wanted = filters[id] ?? '';
    return filter && wanted !== '' ? [{ filter, value, wanted }] : [];
  });
  if (active.length === 0) return rows;
  return rows.filter((row) =>
    active.every(({ filter, value, wanted }) => fits(value(row), wanted, filter)),
  );
}

/** The next sort after a click on a head: up, down, as it came. */
export function nextSort(sort: TableSettings['sort'], column: string): TableSettings['sort'] {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? undefined : { column, down: true };
}

/** The known part of a column added up, and how many rows are unknown. */
export function sumOf<Row>(
  rows: readonly Row[],
  value: (row: Row) => CellValue,
): { sum: number; unknown: number } {
  let sum = 0;
  let unknown = 0;
  for (const row of rows) {
    const each = value(row);
    if (typeof each === 'number') sum += each;
    else unknown += 1;
  }
  return { sum, unknown };
}
