import { XlsxRefused } from './unpack.ts';
import type { XmlHandler } from './xml.ts';

/** A cell as it was filled in. Figures come as JavaScript writes them (`1234.5`), dates as ISO, yes and no as `true` and `false`. */
export type ReadCell = {
  /** Where it stands, as the user sees it: `B3`. */
  readonly at: string;
  /** Counted from 0. */
  readonly column: number;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly text: string;
};
/** A row that holds something; `number` as the user sees it, from 1. */
export type ReadRow = { readonly number: number; readonly cells: readonly ReadCell[] };
export type ReadSheet = { readonly name: string; readonly rows: readonly ReadRow[] };

/** A cell before it is known which texts and styles it refers to. */
export type RawCell = { at: string; column: number; type: string; style: number; value: string };
export type RawRow = { number: number; cells: RawCell[] };

/** `B3` → 1. Undefined for what is no place in a sheet. */
function columnOf(place: string): number | undefined {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/.exec(place) ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Counts what all sheets together hold. */
export type CellCount = { left: number };

/** The rows of a sheet that hold something. */
export function sheetRows(into: RawRow[], count: CellCount): XmlHandler {
  let row: RawRow = { number: 0, cells: [] };
  let cell: RawCell | undefined;
  let reading = false;
  const openCell = (attribute: (name: string) => string | undefined) => {
    count.left -= 1;
    if (count.left < 0) throw new XlsxRefused('too-large');
    const given = attribute('r') ?? '';
    const column = columnOf(given) ?? (row.cells.at(-1)?.column ?? -1) + 1;
    cell = {
      at: `${letters(column)}${row.number}`,
      column,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      value: '',
    };
  };
  return {
    open: (name, attribute) => {
      if (name === 'row') {
        row = { number: Number(attribute('r') ?? (into.at(-1)?.number ?? 0) + 1), cells: [] };
        if (!Number.isSafeInteger(row.number)) throw new XlsxRefused('damaged');
      }
      if (name === 'c') openCell(attribute);
      // the value as it was worked out last; the formula itself is left out
      if (name === 'v' || name === 't') reading = true;
    },
    text: (text) => {
      if (reading && cell) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false;
      if (name === 'c' && cell) {
        if (cell.value !== '') row.cells.push(cell);
        cell = undefined;
      }
      if (name === 'row' && row.cells.length > 0) into.push(row);
    },
  };
}
