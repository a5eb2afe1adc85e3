import { profileFigureSchema, type ProfileFigure } from '@iza/domain/profile';
import type { ProfilePartId } from '@iza/domain/values';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../plan/model/new-id.ts';
import { importFigures, meaningOfHead, readCell, tableOf, type ImportDefaults } from './import.ts';

const DEFAULTS: ImportDefaults = {
  name: '',
  definition: '',
  unit: 'personen',
  period: '',
  source: 'CBS',
  suppliedBy: '',
  ownAreas: false,
};
const municipalities = [
  { code: 'GM0193', name: 'Zwolle' },
  { code: 'GM0166', name: 'Kampen' },
];
function read(
  rows: string[][],
  more: Partial<ImportDefaults> = {},
  existing: readonly ProfileFigure[] = [],
) {
  const table = tableOf(rows);
  return importFigures(table, table.head.map(meaningOfHead), {
    topic: 'need',
    defaults: { ...DEFAULTS, ...more },
    municipalities,
    regionName: 'IJssel-Vecht',
    language: 'nl',
    existing,
    newId: () => newId<ProfilePartId>(),
  });
}
const HEAD = ['Indicator', 'Gebied', 'Jaar', 'Waarde', 'Bron'];

describe('a pasted table', () => {
  test('becomes a figure per indicator and area, with its values by year and source', () => {
    const { figures, faults, values } = read([
      HEAD,
      ['75-plussers', 'Zwolle', '2022', '9.120', 'CBS'],
      ['75-plussers', 'Zwolle', '2022', '9.300', 'gemeente'],
      ['75-plussers', 'Zwolle', '2023', '9.410,5', 'CBS'],
      ['75-plussers', '', '2022', 'onbekend', ''],
    ]);
    expect(faults).toEqual([]);
    expect(values).toBe(4);
    expect(
      figures.map(({ figure }) => [
        figure.area.kind,
        figure.points.map(({ values: all }) =>
          all.map(({ number, source }) => [number, source.name]),
        ),
      ]),
    ).toEqual([
      [
        'municipalities',
        [
          [
            [9120, 'CBS'],
            [9300, 'gemeente'],
          ],
          [[9410.5, 'CBS']],
        ],
      ],
      ['region', [[[null, 'CBS']]]],
    ]);
  });

  test('may have a column for each year', () => {
    const { figures, faults } = read(
      [
        ['Gemeente', '2020', '2021', '2022'],
        ['Zwolle', '1', '2', '3'],
        ['Kampen', '4', '', '6'],
      ],
      { name: 'Huisartsen' },
    );
    expect(faults).toEqual([]);
    expect(
      figures.map(({ figure }) => figure.points.map(({ values }) => values[0]?.number)),
    ).toEqual([
      [1, 2, 3],
      [4, null, 6],
    ]);
  });

  test('names each wrong cell by row and column', () => {
    const { faults } = read([
      HEAD,
      ['75-plussers', 'Zwole', '2022', '9.120', 'CBS'],
      ['75-plussers', 'Zwolle', 'ooit', 'veel', 'CBS'],
      ['', 'Zwolle', '2023', '111222333', 'CBS'],
      ['75-plussers', 'Kampen', '2022', '3', 'CBS'],
      ['75-plussers', 'Kampen', '2022', '4', 'CBS'],
    ]);
    expect(faults).toEqual([
      { row: 0, column: 1, fault: 'unknown-area' },
      { row: 1, column: 2, fault: 'bad-period' },
      { row: 1, column: 3, fault: 'no-number' },
      { row: 2, column: 0, fault: 'no-name' },
      { row: 2, column: 3, fault: 'citizen-service-number' },
      { row: 4, column: 3, fault: 'twice' },
    ]);
  });

  test('marks a value with a method as a forecast', () => {
    const { figures } = read([
      [...HEAD, 'Methode'],
      ['75-plussers', '', '2030', '12', 'PBL', 'Primos 2022'],
    ]);
    expect(figures[0]?.figure.points[0]?.values[0]?.forecast).toEqual({ method: 'Primos 2022' });
  });

  test('goes on in a figure that is there, and says what it replaces', () => {
    const first = read([HEAD, ['75-plussers', 'Zwolle', '2022', '9', 'CBS']]);
    const existing = first.figures.map(({ figure }) => figure);
    const { figures, replaced } = read(
      [
        HEAD,
        ['75-Plussers', 'Zwolle', '2022', '10', 'CBS'],
        ['75-plussers', 'Zwolle', '2023', '11', 'CBS'],
      ],
      {},
      existing,
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ isNew: false, figure: { id: existing[0]?.id } });
    expect(replaced).toBe(1);
  });

  test('without a head is read with columns that people choose', () => {
    expect(
      tableOf([
        ['Zwolle', '12'],
        ['Kampen', '13'],
      ]),
    ).toEqual({
      head: ['', ''],
      rows: [
        ['Zwolle', '12'],
        ['Kampen', '13'],
      ],
    });
  });
});

test.each([
  ['', null],
  ['-', null],
  ['n.b.', null],
  ['onbekend', null],
  ['0', 0],
  ['12,5', 12.5],
  ['1.200', 1200],
  ['12 %', 12],
  ['veel', undefined],
] as const)('the cell "%s" is read as %s', (cell, number) => {
  expect(readCell(cell, 'nl')).toBe(number);
});

test('whatever is pasted: what comes out can be kept, and without faults every value is there', () => {
  const cell = fc.constantFrom(
    '',
    'Zwolle',
    '75-plussers',
    '2022',
    'q3 2023',
    '12',
    '1.200,5',
    'onbekend',
    'x',
    '\u0007',
    '111222333',
  );
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(rows, (body) => {
      const { figures, faults, values } = read([HEAD, ...body]);
      const kept = figures.flatMap(({ figure }) => figure.points.flatMap((point) => point.values));
      if (faults.length > 0) return;
      for (const { figure } of figures)
        expect(
          profileFigureSchema.safeParse(figure).success ||
            JSON.stringify(figure).includes('\\u0007'),
        ).toBe(true);
      expect(kept).toHaveLength(values);
    }),
  );
});
