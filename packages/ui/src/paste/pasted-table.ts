import { cleanBody } from './clean-html.ts';

export type TableOptions = {
  /** Repeats what stands in a merged cell in every row it covers; otherwise only in the first. */
  repeatMerged?: boolean | undefined;
};

/** The text of a cell: one line per paragraph or line break, without stray white space. */
function cellText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of copy.querySelectorAll('p, div, li')) block.append('\n');
  return (copy.textContent ?? '')
    .replace(/[ \t\u00a0\r]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function span(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), most) : 1;
}

/** The cells of one HTML table as a full grid; merged cells take the places they cover. */
export function gridOf(table: Element, { repeatMerged }: TableOptions = {}): string[][] {
  const lines = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid: (string | undefined)[][] = lines.map(() => []);
  for (const [at, line] of lines.entries()) {
    let column = 0;
    for (const cell of line.children) {
      if (!/^T[DH]$/.test(cell.tagName)) continue;
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = cellText(cell);
      const [wide, high] = [span(cell, 'colspan', 200), span(cell, 'rowspan', lines.length - at)];
      for (let down = 0; down < high; down += 1) {
        for (let right = 0; right < wide; right += 1) {
          const first = right === 0 && (down === 0 || repeatMerged === true);
          const row = grid[at + down];
          if (row) row[column + right] = first ? text : '';
        }
      }
      column += wide;
    }
  }
  return trimmed(grid.map((row) => Array.from(row, (cell) => cell ?? '')));
}

/** All rows equally long, without empty rows and columns at the end. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows
    .slice(0, last + 1)
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

type Piece = { cell: string; end: string; next: number };

/** The cell that begins at a place. A quote that is never closed is an ordinary sign. */
function pieceAt(text: string, at: number, separator: string): Piece {
  const quoted = new RegExp(`"((?:[^"]|"")*)"(${separator}|\\r\\n|\\r|\\n|$)`, 'y');
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(text);
  if (inQuotes) {
    const [whole, cell = '', end = ''] = inQuotes;
    return { cell: cell.replaceAll('""', '"'), end, next: at + whole.length };
  }
  const stop = new RegExp(`[${separator}\\r\\n]`, 'g');
  stop.lastIndex = at;
  const found = stop.exec(text);
  if (!found) return { cell: text.slice(at), end: '', next: text.length };
  const end = text.startsWith('\r\n', found.index) ? '\r\n' : found[0];
  return { cell: text.slice(at, found.index), end, next: found.index + end.length };
}

/** Reads text with tabs, as Excel puts it beside its HTML (or with another separator); cells in quotes may hold separators and line ends. */
export function readTabbed(text: string, separator = '\t'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { cell, end, next } = pieceAt(text, at, separator);
    row.push(cell.trim());
    if (end !== separator) {
      rows.push(row);
      row = [];
    }
    at = next;
  }
  return trimmed(row.length > 0 ? [...rows, row] : rows);
}

/**
 * What was pasted as rows of cells: an HTML table (Excel, Word, web page) when there is one,
 * otherwise text with tabs. Undefined when it is no table.
 */
export function parsePastedTable(
  html: string,
  text: string,
  options: TableOptions = {},
): string[][] | undefined {
  const table = html === '' ? undefined : cleanBody(html).querySelector('table');
  if (table) {
    const grid = gridOf(table, options);
    return grid.length > 0 ? grid : undefined;
  }
  if (!text.includes('\t')) return undefined;
  const rows = readTabbed(text);
  return rows.length > 0 ? rows : undefined;
}
