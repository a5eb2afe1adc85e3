import type { Table } from '@iza/documents/table';
import type { Column } from './columns.ts';

/** Rows as shown, with their values, typed as the columns say. */
export function takeAlong<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  source?: readonly string[],
): Table {
  return {
    name,
    columns: columns.map(({ head, kind }) => ({ head, kind })),
    rows: rows.map((row) => columns.map((column) => column.value(row))),
    source,
  };
}

/** Hands bytes or a text to the browser as a file to keep. */
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
