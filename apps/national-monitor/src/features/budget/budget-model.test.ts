import {
  budgetTableSchema,
  differencesOf,
  readBudgetTable,
  type BudgetTableData,
} from '@iza/domain/accord';
import type { BudgetView } from '@iza/api/budget';
import { describe, expect, test } from 'vitest';
import { anyFigureHref, budgetSettings, figureHref } from './address.ts';
import { budgetLines } from './budget-lines.ts';
import { figureFacts } from './figure-facts.ts';
import { sideBySide } from './side-by-side.ts';

const MILLION = 100_000_000;

type Row = BudgetTableData['rows'][number];

const row = (
  key: string,
  kind: Row['kind'],
  values: Record<string, string>,
  more: Partial<Row> = {},
): Row => ({
  key,
  label: key,
  kind,
  lines: [1],
  values,
  ...more,
});

function aTable(
  id: string,
  edition: 'concept-2022' | 'signed-2022',
  rows: Row[],
  sums: BudgetTableData['sums'],
) {
  return readBudgetTable(
    budgetTableSchema.parse({
      id,
      title: id,
      clause: '4.1.2.c',
      lines: [1],
      edition,
      document: 'concept',
      unit: 'million euro',
      columns: ['2023', '2024'],
      rows,
      sums,
    } satisfies BudgetTableData),
  );
}

const draft = aTable(
  '4.1.2.c',
  'concept-2022',
  [
    row('msz', 'framework', { 2023: '100', 2024: '110' }, { sector: 'msz' }),
    row('ggz', 'framework', { 2023: '50', 2024: '55' }, { sector: 'ggz' }),
    row('total', 'total', { 2023: '150', 2024: '164' }),
  ],
  [{ total: 'total', parts: ['msz', 'ggz'] }],
);
const signed = aTable(
  'signed.4.1.2.c',
  'signed-2022',
  [row('msz', 'framework', { 2023: '95', 2024: '110' }, { sector: 'msz' })],
  [],
);
const buildUp = aTable(
  'K.c.msz',
  'concept-2022',
  [
    row('base', 'subtotal', { 2023: '99', 2024: '99' }),
    row(
      'growth-2023',
      'growth-layer',
      { 2023: '1', 2024: '1' },
      { growth: { year: 2023, printed: '1,0%' } },
    ),
    row('framework', 'framework', { 2023: '100', 2024: '100' }, { sector: 'msz' }),
  ],
  [{ total: 'framework', parts: ['base', 'growth-2023'] }],
);
const tables = [draft, signed, buildUp];
const view = { tables, differences: tables.flatMap(differencesOf) } as unknown as BudgetView;

describe('the lines of a table', () => {
  test('are the rows as printed, with what the parts make below each total', () => {
    const lines = budgetLines(draft, view.differences, true);
    expect(lines.map(({ row: { key }, what }) => `${key} ${what}`)).toEqual([
      'msz printed',
      'ggz printed',
      'total printed',
      'total computed',
      'total difference',
    ]);
    expect(lines[3]?.values).toEqual({ 2023: 150 * MILLION, 2024: 165 * MILLION });
    expect(lines[4]?.values).toEqual({ 2023: 0, 2024: -MILLION });
    expect(lines[2]?.differences['2024']).toHaveLength(1);
  });
  test('leave out the line of differences where everything ties, and all sums when not asked', () => {
    expect(budgetLines(buildUp, [], true).filter(({ what }) => what !== 'printed')).toHaveLength(1);
    expect(budgetLines(draft, [], false)).toHaveLength(3);
  });
});

describe('a figure', () => {
  test('tells its parts, what they make and what does not tie', () => {
    const facts = figureFacts(view, { table: '4.1.2.c', row: 'total', column: '2024' });
    expect(facts?.parts.map(({ row: { key } }) => key)).toEqual(['msz', 'ggz']);
    expect(facts?.sum).toBe(165 * MILLION);
    expect(facts?.differences).toHaveLength(1);
  });
  test('of growth tells its rate and the level it is taken over', () => {
    const facts = figureFacts(view, { table: 'K.c.msz', row: 'growth-2023', column: '2023' });
    expect(facts?.growth).toMatchObject({ printed: '1,0%', computed: 99_000_000 });
    expect(facts?.countsIn.map(({ key }) => key)).toEqual(['framework']);
  });
  test('tells where the same framework stands, and how far that is off', () => {
    const facts = figureFacts(view, { table: '4.1.2.c', row: 'msz', column: '2023' });
    expect(facts?.elsewhere.map(({ table, difference }) => [table.id, difference])).toEqual([
      ['signed.4.1.2.c', -5 * MILLION],
      ['K.c.msz', 0],
    ]);
  });
  test('that is not printed is not there', () => {
    expect(figureFacts(view, { table: 'K.c.msz', row: 'base', column: '2030' })).toBeUndefined();
  });
});

test('side by side, every cell has the draft, the signed text and what was changed', () => {
  const [first, second, third] = sideBySide(draft, signed);
  expect([first?.values['2023'], second?.values['2023'], third?.values['2023']]).toEqual([
    100 * MILLION,
    95 * MILLION,
    -5 * MILLION,
  ]);
});

describe('the address', () => {
  test('holds edition, unit, sector, year and figure, and shrugs off what it does not know', () => {
    expect(
      budgetSettings(new URLSearchParams('uitgave=x&sector=mdz&cel=K.c.mdz/base/2024')),
    ).toEqual({
      edition: 'ondertekend',
      unit: 'mln',
      sector: 'mdz',
      year: '2026',
      sums: true,
      figure: { table: 'K.c.mdz', row: 'base', column: '2024' },
    });
  });
  test('of a figure leads to the part, edition and sector it stands in', () => {
    const params = new URLSearchParams('eenheid=euro');
    const total = { table: 'signed.4.1.2.c', row: 'total', column: '2024' };
    expect(anyFigureHref(params, total)).toBe(
      '/financien?eenheid=euro&uitgave=ondertekend&cel=signed.4.1.2.c%2Ftotal%2F2024',
    );
    expect(anyFigureHref(params, { table: 'K.c.ggz', row: 'base', column: '2023' })).toContain(
      '/financien/opbouw?',
    );
    expect(
      figureHref('opbouw', params, { table: 'K.c.ggz', row: 'base', column: '2023' }),
    ).toContain('sector=ggz');
  });
});
