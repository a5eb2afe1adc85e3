import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../table/index.ts';
import { guardFormula, toCsv, toPasted } from './index.ts';

const plain = (...rows: Table['rows']): Table => ({ name: 't', columns: [{ head: 'a' }], rows });

describe('a table as CSV', () => {
  const table: Table = {
    name: 't',
    columns: [
      { head: 'Naam' },
      { head: 'Bedrag (€)', kind: 'euro' },
      { head: 'Kader (mln €)', kind: 'million-euro' },
    ],
    rows: [
      ['Zwolle', undefined, 2_359_800_000_000],
      ['Assen', 50, 10_000_000],
    ],
  };
  test('amounts are euro or millions, unknown is empty, decimals are Dutch', () => {
    expect(toCsv(table, 'nl')).toBe(
      '\u{feff}Naam;Bedrag (€);Kader (mln €)\r\nZwolle;;23598\r\nAssen;0,5;0,1\r\n',
    );
  });
  test('an English one has commas between cells and points in figures', () => {
    expect(toCsv(table, 'en')).toContain('Assen,0.5,0.1\r\n');
  });
  test.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|cmd'])(
    'a spreadsheet does not run %j',
    (text) => expect(guardFormula(text)).toBe(`'${text}`),
  );
  test('quotes, separators and line ends stay inside their cell', () => {
    expect(toCsv(plain(['zeg "ja";\nof nee']), 'nl')).toContain('"zeg ""ja"";\nof nee"\r\n');
  });
  test('a negative figure stays a figure', () => {
    expect(toCsv(plain([-2.5]), 'nl')).toContain('\r\n-2,5\r\n');
  });
});

describe('a table as it is pasted', () => {
  test('figures have no thousands separators and the decimal comma of the language', () => {
    const table: Table = {
      name: 't',
      columns: [{ head: 'A' }, { head: 'B', kind: 'euro' }],
      rows: [['x', 123_456_750]],
    };
    expect(toPasted(table, 'nl')).toBe('A\tB\r\nx\t1234567,5');
    expect(toPasted(table, 'en')).toBe('A\tB\r\nx\t1234567.5');
  });
  test('every row keeps its cells, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
        const table: Table = { name: 't', columns: [{ head: 'A' }, { head: 'B' }], rows };
        const lines = toPasted(table, 'nl').split('\r\n');
        expect(lines).toHaveLength(rows.length + 1);
        expect(lines.every((line) => line.split('\t').length === 2)).toBe(true);
      }),
    );
  });
});
