import type { ReadCell, ReadSheet, XlsxFault } from '@iza/documents/read-xlsx';
import { readSeparated } from './separated-text.ts';

type FileSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };
export type SheetFileFault = XlsxFault | 'unreadable';
export type SheetFile =
  | { readonly sheets: readonly FileSheet[] }
  | { readonly fault: SheetFileFault };

/** Excel keeps fifteen figures and shows no more; decimals as Dutch writes them, without marks of thousands. */
function wordsOf({ kind, text }: ReadCell): string {
  if (kind !== 'number') return text;
  const figure = Number(Number(text).toPrecision(15));
  const plain = Number.isInteger(figure) ? figure.toFixed(0) : String(figure);
  return plain.replace('.', ',');
}

function gridOf({ name, rows }: ReadSheet): FileSheet {
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  return {
    name,
    rows: rows.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => {
        const cell = cells.find((each) => each.column === column);
        return cell ? wordsOf(cell) : '';
      }),
    ),
  };
}

/** Files made on older systems are not in UTF-8. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const MOST_BYTES = 5_000_000;

/** Reads a spreadsheet file (xlsx, or text with separators) into sheets of cells; a sheet without cells is left out. */
export async function readSheetFile(file: File): Promise<SheetFile> {
  if (file.size > MOST_BYTES) return { fault: 'too-large' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return { fault: 'unreadable' };
  if (/\.(?:csv|tsv|txt)$/i.test(file.name)) {
    return { sheets: [{ name: file.name, rows: readSeparated(textOf(bytes)) }] };
  }
  const { readXlsx } = await import('@iza/documents/read-xlsx');
  const read = readXlsx(bytes);
  if (!read.ok) return { fault: read.fault };
  return { sheets: read.sheets.map(gridOf).filter(({ rows }) => rows.length > 0) };
}
