import { describe, expect, test } from 'vitest';
import { bulkRows, mapped, readTable } from './columns.ts';

const CELLS = [
  ['Uitwerkpunt', 'Status', 'Toelichting', 'Opmerking'],
  ['Advies multitrauma', 'op schema', '', 'x'],
  ['', '', '', ''],
  ['Zorgcoördinatie', 'klaar', 'af', ''],
];

describe('a pasted table', () => {
  test('takes its columns for what their heads say, and leaves out what it does not know', () => {
    expect(readTable(CELLS).mapping).toEqual(['item', 'status', 'reason', null]);
    expect(readTable(CELLS).rows).toHaveLength(3);
  });
  test('without heads keeps every row, and takes the first column for the action', () => {
    const table = readTable([['Advies', 'klaar']]);
    expect(table.mapping).toEqual(['item', null]);
    expect(table.rows).toEqual([['Advies', 'klaar']]);
  });
  test('a head that comes twice counts once', () => {
    const table = readTable([
      ['Uitwerkpunt', 'Status', 'Status'],
      ['a', 'b', 'c'],
    ]);
    expect(table.mapping).toEqual(['item', 'status', null]);
  });
  test('no two columns have one meaning', () => {
    expect(mapped(['item', 'status', null], 2, 'status')).toEqual(['item', null, 'status']);
    expect(mapped(['item', null, null], 1, null)).toEqual(['item', null, null]);
  });
  test('an empty line is left out, and a row knows where it stood', () => {
    const { rows, mapping } = readTable(CELLS);
    const read = bulkRows(rows, mapping);
    expect(read.map(({ place }) => place)).toEqual([0, 2]);
    expect(read[1]?.row).toMatchObject({ item: 'Zorgcoördinatie', status: 'klaar', reason: 'af' });
    expect(read[1]?.row.trekker).toBe('');
  });
});
