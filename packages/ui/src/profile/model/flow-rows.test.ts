import { expect, test } from 'vitest';
import { readFlows } from './flow-rows.ts';

test('a list of from, to and number is read, with or without a head', () => {
  const list = [
    ['Kampen', 'Isala', '120'],
    ['Urk', 'Isala', 'onbekend'],
  ];
  const rows = [
    { from: 'Kampen', to: 'Isala', count: 120 },
    { from: 'Urk', to: 'Isala', count: null },
  ];
  expect(readFlows(list, 'nl')).toEqual({ rows, faults: [] });
  expect(readFlows([['Van', 'Naar', 'Aantal'], ...list], 'nl')).toEqual({ rows, faults: [] });
});

test('a cross table is read, empty cells left out', () => {
  expect(
    readFlows(
      [
        ['', 'Isala', 'UMCG'],
        ['Kampen', '120', ''],
        ['Urk', '80', '3'],
      ],
      'nl',
    ).rows,
  ).toEqual([
    { from: 'Kampen', to: 'Isala', count: 120 },
    { from: 'Urk', to: 'Isala', count: 80 },
    { from: 'Urk', to: 'UMCG', count: 3 },
  ]);
});

test('each wrong cell is named as the spreadsheet counts', () => {
  const { faults } = readFlows(
    [
      ['Van', 'Naar', 'Aantal'],
      ['Kampen', 'Isala', 'veel'],
      ['', 'Isala', '3'],
      ['Urk', 'Isala', '1'],
      ['Urk', 'Isala', '2'],
      ['Urk', 'UMCG', '-2'],
    ],
    'nl',
  );
  expect(faults.map(({ row, column, fault }) => [row, column, fault])).toEqual([
    [2, 3, 'no-number'],
    [3, 3, 'no-place'],
    [5, 3, 'pair-twice'],
    [6, 3, 'no-number'],
  ]);
});
