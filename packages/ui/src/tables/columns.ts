import type { CellKind, CellValue } from '@iza/documents/table';
import type { ReactNode } from 'react';
import type { Format } from '../texts/format.ts';

export type { CellValue };

export type Column<Row> = {
  id: string;
  /** The head; with the unit of the figures below it. */
  head: string;
  /** What is sorted, filtered, added up and taken along. Undefined is unknown, never zero. */
  value: (row: Row) => CellValue;
  /** What is sorted by, where that is not the value: an order of its own. */
  order?: ((row: Row) => CellValue) | undefined;
  /** Not drawn, only taken along. */
  onlyTaken?: boolean | undefined;
  /** How the value is written, and aligned. `euro` is whole cents, and so is `million-euro`; `share` is 0 to 1. */
  kind?: CellKind | undefined;
  /** What is shown, where it is more than the value in words. */
  cell?: ((row: Row) => ReactNode) | undefined;
  /** `choice` offers the values that occur, `text` finds parts of words. */
  filter?: 'text' | 'choice' | undefined;
  sortable?: boolean | undefined;
  /** `sum` adds up the rows shown. */
  total?: 'sum' | ((rows: readonly Row[]) => ReactNode) | undefined;
  /** Narrow, for codes and marks; wide, for texts. */
  width?: 'narrow' | 'wide' | undefined;
  /** The column that names the row: a row head for screen readers and the title of a card. */
  names?: boolean | undefined;
};

export const isFigure = (column: { kind?: string | undefined }): boolean =>
  column.kind !== undefined && column.kind !== 'text' && column.kind !== 'date';

/** An amount as a figure: two decimals, or none where every cent is zero. */
const amountWords = (cents: number, format: Format): string =>
  format.number(cents / 100, cents % 100 === 0 ? 0 : 2);

/** A value as words on screen; undefined stays undefined. Where the head names the unit, an amount stands without it. */
export function valueWords(
  { kind, head }: Pick<Column<never>, 'kind' | 'head'>,
  value: CellValue,
  format: Format,
): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (kind === 'date') return format.shortDate(String(value));
  if (typeof value === 'string') return value;
  if (kind === 'euro' && head.includes('€)')) return amountWords(value, format);
  if (kind === 'euro') return format.euro(value);
  if (kind === 'million-euro') return format.number(value / 100_000_000);
  return kind === 'share' ? format.percent(value) : format.number(value);
}
