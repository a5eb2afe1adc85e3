import type { CellValue, Column } from './columns.ts';

/** A table as it was shown, ready for CSV or a spreadsheet. */
export type TakenTable = {
  name: string;
  heads: readonly string[];
  rows: readonly (readonly CellValue[])[];
};

/** Rows as shown, with their values; amounts in euro instead of cents. */
export function takeAlong<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TakenTable {
  const valueOf = (column: Column<Row>, row: Row) => {
    const value = column.value(row);
    return column.kind === 'euro' && typeof value === 'number' ? value / 100 : value;
  };
  return {
    name,
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map((column) => valueOf(column, row))),
  };
}

/** Text that a spreadsheet would run as a formula is made plain text with an apostrophe. */
export function guardFormula(text: string): string {
  return /^[\s\u00a0]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
}

function csvCell(value: CellValue, decimal: ',' | '.'): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const safe = guardFormula(value);
  return /[";,\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV that Dutch Excel opens by double click: semicolons, decimal commas, a byte order mark.
 * Unknown is an empty cell; formulas are disarmed.
 */
export function toCsv(table: TakenTable, language: 'nl' | 'en'): string {
  const [separator, decimal] = language === 'nl' ? ([';', ','] as const) : ([',', '.'] as const);
  const lines = [table.heads, ...table.rows].map((row) =>
    row.map((value) => csvCell(value, decimal)).join(separator),
  );
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

/** Hands a text to the browser as a file to keep. */
export function saveAsFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name out of a title: no signs that a file system stumbles over. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.toLowerCase() || 'tabel'}.${extension}`;
}
