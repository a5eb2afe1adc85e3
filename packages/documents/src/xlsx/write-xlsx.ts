import writeSheets, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import { figureIn } from '../table/figures.ts';
import {
  isFigureKind,
  type CellKind,
  type CellValue,
  type Table,
  type TableColumn,
} from '../table/index.ts';
import { sheetNames } from './sheet-names.ts';
import { dayNumber } from './day-number.ts';

/** The media type of a spreadsheet file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** As Excel writes them; it shows them in the way of its own country. */
const FORMATS: Record<Exclude<CellKind, 'text'>, string> = {
  number: '#,##0.###',
  euro: '"€" #,##0.00',
  'million-euro': '#,##0.0##',
  share: '0.0%',
  date: 'd-m-yyyy',
};
const WHOLE = '#,##0';

function formatOf(kind: Exclude<CellKind, 'text'>, figure: number): string {
  return Number.isInteger(figure) && (kind === 'number' || kind === 'million-euro')
    ? WHOLE
    : FORMATS[kind];
}

/** The longest text a cell can hold. */
const LONGEST = 32_767;

// A cell that is typed as text is never run, whatever sign it starts with.
function textCell(text: string, more: object = {}): Cell {
  return { value: text.slice(0, LONGEST), type: String, ...more };
}

function cellOf(value: CellValue, { kind }: TableColumn): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') {
    const figure = figureIn(kind, value);
    if (!Number.isFinite(figure)) return null;
    const numeric = kind === undefined || kind === 'text' || kind === 'date' ? 'number' : kind;
    return { value: figure, type: Number, format: formatOf(numeric, figure) };
  }
  const day = kind === 'date' ? dayNumber(value) : undefined;
  if (day !== undefined) return { value: day, type: Number, format: FORMATS.date };
  const long = value.length > 50 || value.includes('\n');
  return textCell(value, long ? { wrap: true, alignVertical: 'top' } : {});
}

function widthOf(column: TableColumn, at: number, table: Table): number {
  if (column.width !== undefined) return column.width;
  const lengths = table.rows.slice(0, 500).map((row) => String(row[at] ?? '').length);
  const widest = Math.max(column.head.length, ...(isFigureKind(column.kind) ? [10] : lengths));
  return Math.min(Math.max(widest + 2, 8), 60);
}

function sheetOf(table: Table, name: string): Sheet<Blob> {
  const head: Row = table.columns.map(({ head: words, kind }) =>
    textCell(words, {
      fontWeight: 'bold',
      wrap: true,
      align: isFigureKind(kind) ? 'right' : 'left',
    }),
  );
  const rows = table.rows.map((row) => table.columns.map((column, at) => cellOf(row[at], column)));
  const source = (table.source ?? []).map((line) => [textCell(line, { fontStyle: 'italic' })]);
  return {
    sheet: name,
    data: [head, ...rows, ...(source.length > 0 ? [[null], ...source] : [])],
    columns: table.columns.map((column, at) => ({ width: widthOf(column, at, table) })),
    stickyRowsCount: 1,
  };
}

/**
 * Tables as an Excel file, a sheet each: figures as figures, amounts in euro from cents, real dates, texts that are never run as formulas,
 * a frozen head; what a table rests on stands below it.
 */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map((table, at) => sheetOf(table, names[at] ?? String(at + 1)));
  const blob = await writeSheets(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
