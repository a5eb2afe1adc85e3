import { dayOfNumber } from '../xlsx/day-number.ts';
import { dateStyles, relations, sharedTexts, workbook, type Workbook } from './parts.ts';
import { sheetRows, type RawCell, type RawRow, type ReadCell, type ReadSheet } from './sheets.ts';
import { unpack, XlsxRefused, type Taker, type XlsxFault } from './unpack.ts';
import { xmlTaker } from './xml.ts';

export type ReadLimits = {
  /** Of the file as it comes in. */
  readonly bytes: number;
  /** Of all that is unpacked from it. */
  readonly unpackedBytes: number;
  /** Parts in the archive. */
  readonly files: number;
  /** Cells of all sheets, empty ones too; and texts that they share. */
  readonly cells: number;
};

export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 5_000_000,
  unpackedBytes: 25_000_000,
  files: 1_000,
  cells: 100_000,
};

export type ReadXlsx =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly fault: XlsxFault };

const startsWith = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, at) => bytes[at] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

type Parts = {
  readonly texts: string[];
  readonly dates: boolean[];
  readonly book: Workbook;
  readonly places: Map<string, string>;
  readonly rows: Map<string, RawRow[]>;
};

function unpackParts(bytes: Uint8Array, limits: ReadLimits): Parts {
  const parts: Parts = {
    texts: [],
    dates: [],
    book: { sheets: [], from1904: false },
    places: new Map(),
    rows: new Map(),
  };
  const count = { left: limits.cells };
  const takerOf = (name: string): Taker | undefined => {
    if (name === 'xl/sharedStrings.xml') return xmlTaker(sharedTexts(parts.texts, limits.cells));
    if (name === 'xl/styles.xml') return xmlTaker(dateStyles(parts.dates));
    if (name === 'xl/workbook.xml') return xmlTaker(workbook(parts.book));
    if (name === 'xl/_rels/workbook.xml.rels') return xmlTaker(relations(parts.places));
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return undefined;
    const rows: RawRow[] = [];
    parts.rows.set(name, rows);
    return xmlTaker(sheetRows(rows, count));
  };
  unpack(bytes, limits, takerOf);
  return parts;
}

const KINDS: Readonly<Record<string, ReadCell['kind']>> = { b: 'boolean', e: 'error', n: 'number' };

function cellFrom({ at, column, type, style, value }: RawCell, parts: Parts): ReadCell {
  const place = { at, column };
  if (type === 's') return { ...place, kind: 'text', text: parts.texts[Number(value)] ?? '' };
  if (type === 'b') return { ...place, kind: 'boolean', text: value === '1' ? 'true' : 'false' };
  if (type === 'd') return { ...place, kind: 'date', text: value.slice(0, 10) };
  const number = Number(value);
  if (type !== 'n' || !Number.isFinite(number))
    return { ...place, kind: KINDS[type] ?? 'text', text: value };
  if (parts.dates[style] === true && number >= 1 && number < 2_958_466)
    return { ...place, kind: 'date', text: dayOfNumber(number, parts.book.from1904) };
  return { ...place, kind: 'number', text: String(number) };
}

function sheetsFrom(parts: Parts): ReadSheet[] {
  return parts.book.sheets.map(({ name, relation }) => {
    const raw = parts.rows.get(parts.places.get(relation) ?? '') ?? [];
    const rows = raw.map(({ number, cells }) => ({
      number,
      cells: cells.map((cell) => cellFrom(cell, parts)).filter(({ text }) => text !== ''),
    }));
    return { name, rows };
  });
}

/**
 * Reads an Excel file into rows of texts, each with its place. Formulas are not run: what they last gave is read. A file that is larger
 * inside than it says, or no spreadsheet, is refused before it costs memory or time.
 *
 * @example
 * const read = readXlsx(bytes);
 * if (!read.ok) return explain(read.fault);
 * read.sheets[0]?.rows[0]?.cells[0]; // { at: 'A1', column: 0, kind: 'text', text: 'Jaar' }
 */
export function readXlsx(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): ReadXlsx {
  if (startsWith(bytes, OLD_OFFICE)) return { ok: false, fault: 'old-or-locked' };
  if (!startsWith(bytes, ZIP)) return { ok: false, fault: 'not-a-spreadsheet' };
  if (bytes.length > limits.bytes) return { ok: false, fault: 'too-large' };
  try {
    const parts = unpackParts(bytes, limits);
    if (parts.book.sheets.length === 0) return { ok: false, fault: 'not-a-spreadsheet' };
    return { ok: true, sheets: sheetsFrom(parts) };
  } catch (error) {
    if (error instanceof XlsxRefused) return { ok: false, fault: error.fault };
    throw error;
  }
}
