/** What is known of a cell. Undefined is unknown: an empty cell, never zero. */
export type CellValue = string | number | undefined;

/**
 * What the figures of a column are, and so how a spreadsheet shows them. `euro` is whole cents, `million-euro` too; `share` is 0 to 1;
 * `date` is an ISO date (`2025-07-01`). A text in a column of figures (`PM`) stays a text.
 */
export type CellKind = 'text' | 'number' | 'euro' | 'million-euro' | 'share' | 'date';

export type TableColumn = {
  /** The head, with the unit of the figures below it. */
  readonly head: string;
  readonly kind?: CellKind | undefined;
  /** In characters; without it as wide as what stands in it, within reason. */
  readonly width?: number | undefined;
};

/** A table as it is taken along: typed columns, and rows with a value per column. */
export type Table = {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** What it rests on (source, edition, day), a line each. */
  readonly source?: readonly string[] | undefined;
};

export const isFigureKind = (kind: CellKind | undefined): boolean =>
  kind !== undefined && kind !== 'text' && kind !== 'date';
