import { describe, expect, test } from 'vitest';
import { readSheetFile } from './read-sheet-file.ts';
import { readSeparated } from './separated-text.ts';

const file = (bytes: Uint8Array, name: string) =>
  Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });

describe('a spreadsheet file', () => {
  test('of text is read with the separator that its first line has most; quotes keep what stands in them', () => {
    expect(readSeparated('\uFEFFPost;Bedrag\r\n"Pand; huur";"1.250,50"')).toEqual([
      ['Post', 'Bedrag'],
      ['Pand; huur', '1.250,50'],
    ]);
    expect(readSeparated('Item,Amount\nRent,"1,250.50"')).toEqual([
      ['Item', 'Amount'],
      ['Rent', '1,250.50'],
    ]);
    expect(readSeparated('a\tb\n1;2\t3')).toEqual([
      ['a', 'b'],
      ['1;2', '3'],
    ]);
  });

  test('of an older system keeps its letters', async () => {
    const bytes = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x3b, 0x31]);
    expect(await readSheetFile(file(bytes, 'oud.csv'))).toEqual({
      sheets: [{ name: 'oud.csv', rows: [['Café', '1']] }],
    });
  });

  test('that is none says so', async () => {
    const bytes = new TextEncoder().encode('geen spreadsheet');
    expect(await readSheetFile(file(bytes, 'brief.xlsx'))).toEqual({ fault: 'not-a-spreadsheet' });
  });

  test('of Excel gives its numbers as Dutch writes them, to the figures that Excel itself keeps', async () => {
    const { writeXlsx } = await import('@iza/documents/xlsx');
    const written = await writeXlsx([
      {
        name: 'Kosten',
        columns: [{ head: 'Post' }, { head: 'Bedrag', kind: 'number' }],
        rows: [
          ['Pand', 0.1 + 0.2],
          ['Huur', 1250],
        ],
      },
    ]);
    const read = await readSheetFile(file(new Uint8Array(written), 'kosten.xlsx'));
    const rows = 'sheets' in read ? (read.sheets[0]?.rows ?? []) : [];
    expect(rows.slice(-2).map((row) => row.slice(0, 2))).toEqual([
      ['Pand', '0,3'],
      ['Huur', '1250'],
    ]);
  });
});
