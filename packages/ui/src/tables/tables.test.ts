import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFor } from '../texts/format.ts';
import { valueWords } from './columns.ts';
import { filterRows, nextSort, sortRows, sumOf } from './settings.ts';
import { settingsFrom, settingsInto } from './table-address.ts';
import { fileName, takeAlong } from './take-along.ts';

type Row = { name: string; cents: number | undefined };
const rows: Row[] = [
  { name: 'Zwolle', cents: undefined },
  { name: 'Coöperatie', cents: 150 },
  { name: 'Assen', cents: 50 },
];
const columns = [
  { id: 'name', head: 'Naam', value: (row: Row) => row.name, filter: 'text' as const },
  { id: 'cents', head: 'Bedrag', value: (row: Row) => row.cents, kind: 'euro' as const },
];
const words = (a: string, b: string) => a.localeCompare(b);

describe('sorting and filtering', () => {
  test('unknown comes last, upwards and downwards', () => {
    const names = (down: boolean) =>
      sortRows(rows, (row) => row.cents, down, words).map((row) => row.name);
    expect(names(false)).toEqual(['Assen', 'Coöperatie', 'Zwolle']);
    expect(names(true)).toEqual(['Coöperatie', 'Assen', 'Zwolle']);
  });
  test('sorting never loses or doubles a row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer(), { nil: undefined })),
        fc.boolean(),
        (values, down) => {
          const sorted = sortRows(values, (value) => value, down, words);
          expect([...sorted].sort()).toEqual([...values].sort());
        },
      ),
    );
  });
  test('a filter finds words without minding accents or capitals', () => {
    expect(filterRows(rows, columns, { name: 'cooper' })).toEqual([rows[1]]);
    expect(filterRows(rows, columns, { name: '' })).toHaveLength(3);
  });
  test('a head sorts up, then down, then as it came', () => {
    const up = nextSort(undefined, 'name');
    expect(up).toEqual({ column: 'name', down: false });
    expect(nextSort(nextSort(up, 'name'), 'name')).toBeUndefined();
  });
  test('a total leaves out what is unknown and says how many', () => {
    expect(sumOf(rows, (row) => row.cents)).toEqual({ sum: 200, unknown: 1 });
  });
  test('settings survive the address, beside what others keep there', () => {
    const settings = { sort: { column: 'cents', down: true }, filters: { name: 'a & b=c' } };
    const into = settingsInto(new URLSearchParams('tab=2&f.old=x'), '', settings);
    expect(settingsFrom(new URLSearchParams(into.toString()), '')).toEqual(settings);
    expect(into.get('tab')).toBe('2');
  });
});

describe('taking a table along', () => {
  test('its columns keep their kind, and what is unknown stays unknown', () => {
    expect(takeAlong('t', columns, rows, ['bron'])).toEqual({
      name: 't',
      columns: [
        { head: 'Naam', kind: undefined },
        { head: 'Bedrag', kind: 'euro' },
      ],
      rows: [
        ['Zwolle', undefined],
        ['Coöperatie', 150],
        ['Assen', 50],
      ],
      source: ['bron'],
    });
  });
  test('a title makes a plain file name', () => {
    expect(fileName('Plannen: regio’s / 2024', 'csv')).toBe('plannen-regio-s-2024.csv');
    expect(fileName('…', 'csv')).toBe('tabel.csv');
  });
});

test('under a head that names the unit an amount stands without it', () => {
  const format = formatFor('nl');
  const written = (head: string, cents: number) =>
    valueWords({ kind: 'euro', head }, cents, format)?.replaceAll('\u00a0', ' ');
  expect(written('Bedrag', 120_050)).toBe('€ 1.200,50');
  expect(written('Bedrag (€)', 120_050)).toBe('1.200,50');
  expect(written('In het akkoord (concept, €)', -120_000_00)).toBe('-120.000');
});
