import { describe, expect, it } from 'vitest';
import { changedCells, compareTables, onlyInOne } from './budget-compare.ts';
import { differencesOf, largestUnexplained } from './budget-difference.ts';
import {
  amountOf,
  budgetTableSchema,
  buildUpSteps,
  readBudgetTable,
  sumOfRows,
  type BudgetTableData,
  type ReadBudgetTable,
} from './budget.ts';

const MILLION = 100_000_000;

type Cells = Record<string, Record<string, string>>;

/** A small build-up table: base, a change, a level, two layers of growth, a framework. */
function aTable(cells: Cells = {}, more: Partial<BudgetTableData> = {}): ReadBudgetTable {
  const row = (
    key: string,
    kind: BudgetTableData['rows'][number]['kind'],
    values: Record<string, string>,
  ) => ({
    key,
    label: key,
    kind,
    lines: [1],
    values: { ...values, ...cells[key] },
  });
  return readBudgetTable(
    budgetTableSchema.parse({
      id: 'table',
      title: 'Table',
      clause: 'K.c',
      lines: [1],
      edition: 'concept-2022',
      document: 'concept',
      unit: 'million euro',
      columns: ['2023', '2024'],
      rows: [
        row('base', 'base', { 2023: '900', 2024: '900' }),
        row('change', 'adjustment', { 2023: '100', 2024: '100' }),
        row('level', 'subtotal', { 2023: '1.000', 2024: '1.000' }),
        {
          ...row('growth-2023', 'growth-layer', { 2023: '10', 2024: '10' }),
          growth: { year: 2023, printed: '1,0%' },
        },
        {
          ...row('growth-2024', 'growth-layer', { 2024: '20' }),
          growth: { year: 2024, printed: '2,0%' },
        },
        row('framework', 'framework', { 2023: '1.010', 2024: '1.030' }),
      ],
      sums: [
        { total: 'level', parts: ['base', 'change'] },
        { total: 'framework', parts: ['level', 'growth-2023', 'growth-2024'] },
      ],
      ...more,
    } satisfies BudgetTableData),
  );
}

describe('a budget table', () => {
  it('reads its literals to cents and keeps them beside the amounts', () => {
    const [base] = aTable().rows;
    expect(base?.values['2023']).toBe('900');
    expect(base?.amounts?.['2023']).toBe(900 * MILLION);
  });

  it('has nothing in an empty cell, which is not zero', () => {
    expect(amountOf(aTable(), 'growth-2024', '2023')).toBeUndefined();
    expect(sumOfRows(aTable(), ['growth-2023', 'growth-2024'], '2023')).toEqual({
      amount: 10 * MILLION,
      from: ['growth-2023'],
    });
  });

  it('refuses a cell without a figure, and a row it does not have', () => {
    expect(() => aTable({ base: { 2023: 'pm' } })).toThrow('no figure in "pm"');
    expect(() => amountOf(aTable(), 'nowhere', '2023')).toThrow('no row nowhere');
  });

  it('builds up in steps: levels as printed, changes from the level before', () => {
    expect(
      buildUpSteps(aTable(), '2024').map(({ row, kind, level }) => [row, kind, level / MILLION]),
    ).toEqual([
      ['base', 'level', 900],
      ['change', 'change', 1000],
      ['level', 'level', 1000],
      ['growth-2023', 'change', 1010],
      ['growth-2024', 'change', 1030],
      ['framework', 'level', 1030],
    ]);
  });
});

describe('a difference', () => {
  it('is not there where everything ties', () => {
    expect(differencesOf(aTable())).toEqual([]);
  });

  it('shows both numbers, and that rounding can explain a small one', () => {
    const [found] = differencesOf(aTable({ framework: { 2024: '1.031' } }));
    expect(found).toMatchObject({
      kind: 'sum',
      column: '2024',
      printed: { literal: '1.031', amount: 1031 * MILLION },
      computed: { amount: 1030 * MILLION, from: ['level', 'growth-2023', 'growth-2024'] },
      difference: MILLION,
      roundingReach: 2 * MILLION,
      explanation: 'within rounding',
    });
  });

  it('is beyond rounding when it is larger than half a unit for every figure in it', () => {
    const found = differencesOf(aTable({ framework: { 2024: '1.033' } }));
    expect(found[0]?.explanation).toBe('beyond rounding');
    expect(largestUnexplained(found)?.id).toBe('table/framework/2024/sum');
  });

  it('is found between a layer of growth and its rate, and between its years', () => {
    const kinds = differencesOf(
      aTable({ 'growth-2023': { 2023: '20' }, framework: { 2023: '1.020' } }),
    );
    expect(kinds.map(({ kind, column, explanation }) => [kind, column, explanation])).toEqual([
      ['growth-rate', '2023', 'beyond rounding'],
      ['growth-layer', '2024', 'beyond rounding'],
    ]);
  });

  it('is not looked for in a table of rates', () => {
    const rates = aTable(
      {},
      {
        unit: 'percent',
        rows: [{ key: 'a', label: 'A', kind: 'growth-rate', lines: [1], values: { 2023: '1,0%' } }],
        sums: [],
      },
    );
    expect(rates.rows[0]?.basisPoints).toEqual({ 2023: 100 });
    expect(differencesOf(rates)).toEqual([]);
  });

  it('has no largest one where rounding explains all', () => {
    expect(
      largestUnexplained(differencesOf(aTable({ framework: { 2024: '1.031' } }))),
    ).toBeUndefined();
  });
});

describe('two editions side by side', () => {
  const cells = compareTables(aTable(), aTable({ base: { 2023: '905' } }, { columns: ['2023'] }));

  it('give the difference where both print a figure', () => {
    expect(changedCells(cells)).toEqual([
      {
        row: 'base',
        column: '2023',
        first: 900 * MILLION,
        second: 905 * MILLION,
        difference: 5 * MILLION,
      },
    ]);
  });

  it('leave a side empty where only one prints it', () => {
    expect(
      onlyInOne(cells).every(({ column, second }) => column === '2024' && second === undefined),
    ).toBe(true);
    expect(onlyInOne(cells)).toHaveLength(6);
  });
});
