import type { MunicipalityCode, PartyId } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { withHead } from '../../paste/sheet-table.ts';
import { insuredBook, insuredMeaning, readInsured } from './read-insured.ts';

const book = insuredBook({
  municipalities: [
    ['GM0193', 'Zwolle'],
    ['GM0518', "'s-Gravenhage"],
    ['GM0093', 'Terschelling'],
  ].map(([code, name]) => ({ code: code as MunicipalityCode, name: name! })),
  insurers: ['vgz', 'menzis', 'zilveren-kruis'].map((party) => ({
    party: party as PartyId,
    name: party === 'zilveren-kruis' ? 'Zilveren Kruis' : party.toUpperCase(),
    short: null,
  })),
});
const read = (rows: string[][], leaveOut = false) => {
  const table = withHead(rows, (cell) => insuredMeaning(cell, book) !== 'skip');
  const meanings = table.head.map((head) => insuredMeaning(head, book));
  return readInsured(table, meanings, book, leaveOut);
};

describe('numbers of insured from a spreadsheet', () => {
  test('come a figure per row, by code or by name, however thousands are written', () => {
    const { figures, faults } = read([
      ['Gemeente', 'Verzekeraar', 'Aantal verzekerden'],
      ['GM0193', 'Zilveren Kruis', '12.345'],
      ['Gemeente Zwolle', 'VGZ', '1 234'],
      ['Den Haag', 'menzis', '100,200'],
      ['93', 'VGZ', '7'],
      ['Totaal', '', '113.786'],
    ]);
    expect(faults).toEqual([]);
    expect(figures).toEqual([
      { municipality: 'GM0193', party: 'zilveren-kruis', insured: 12_345 },
      { municipality: 'GM0193', party: 'vgz', insured: 1234 },
      { municipality: 'GM0518', party: 'menzis', insured: 100_200 },
      { municipality: 'GM0093', party: 'vgz', insured: 7 },
    ]);
  });
  test('come a column per insurer; an empty cell is left out and never nothing', () => {
    const { figures, open, faults } = read([
      ['Gemeentecode', 'Gemeente', 'VGZ', 'Zilveren Kruis', 'Totaal'],
      ['GM0193', 'Zwolle', '10', '', '10'],
      ['', 'Terschelling', '0', '<10', '0'],
    ]);
    expect(faults).toEqual([{ row: 1, column: 3, fault: 'no-count' }]);
    expect(figures.map(({ insured }) => insured)).toEqual([10, 0]);
    expect(open).toBe(1);
    const left = read(
      [
        ['Gemeente', 'VGZ'],
        ['Zwolle', '<10'],
      ],
      true,
    );
    expect(left).toMatchObject({ figures: [], open: 1, faults: [] });
  });
  test('have every fault at its cell, and say which column is missing', () => {
    const { faults } = read([
      ['Gemeente', 'Verzekeraar', 'Aantal'],
      ['Zwollo', 'VGZ', '10'],
      ['Zwolle', 'VGS', '1.5'],
      ['Zwolle', 'VGZ', '10'],
      ['Zwolle', 'VGZ', '11'],
    ]);
    expect(faults).toEqual([
      { row: 0, column: 0, fault: 'unknown-municipality' },
      { row: 1, column: 1, fault: 'unknown-insurer' },
      { row: 1, column: 2, fault: 'no-count' },
      { row: 3, column: 2, fault: 'twice' },
    ]);
    expect(read([['Zwolle', '10']]).lacks).toEqual(['municipality', 'insurer', 'insured']);
  });
  test('of the whole country are read at once', () => {
    const rows = Array.from({ length: 342 }, (_, at) => {
      const code = `GM${String(at).padStart(4, '0')}` as MunicipalityCode;
      return { code, name: `Plaats ${at}` };
    });
    const insurers = Array.from({ length: 10 }, (_, at) => ({
      party: `z-${at}` as PartyId,
      name: `Verzekeraar ${at}`,
      short: null,
    }));
    const whole = insuredBook({ municipalities: rows, insurers });
    const table = {
      head: ['Gemeente', ...insurers.map(({ name }) => name)],
      rows: rows.map(({ name }) => [name, ...insurers.map((_, at) => `${at}.000`)]),
    };
    const meanings = ['municipality', ...insurers.map(({ party }) => `of:${party}`)] as const;
    const begun = performance.now();
    const { figures, faults } = readInsured(table, meanings as never, whole, false);
    expect([figures.length, faults]).toEqual([3420, []]);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
