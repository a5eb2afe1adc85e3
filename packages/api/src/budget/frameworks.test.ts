import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgetFrameworks } from './frameworks.ts';
import type { BudgetView } from './budget-view.ts';

const DRAFT = new URL('../../../../../shared/agreement/002_f49a419464a26771.txt', import.meta.url);
const lines = existsSync(DRAFT) ? readFileSync(DRAFT, 'utf8').split('\n') : undefined;
const FACTS = new URL('../../../../../shared/facts/signed-edition.md', import.meta.url);
const facts = existsSync(FACTS) ? readFileSync(FACTS, 'utf8').split('\n') : undefined;
const MILLION = 100_000_000;

const view = await budgetFrameworks();
const tableOf = (id: string) => {
  const table = view.tables.find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
};

/** Numbers of a line, as printed: `-1.346`, `1,0%`. */
const numbersIn = (text: string) => text.match(/(?<![\d.,])-?\d+(?:\.\d{3})*(?:,\d+)?%?/g) ?? [];

/** Everything the answer holds for a line of the draft. */
function answered({ tables }: BudgetView): Map<number, string[]> {
  const known = new Map<number, string[]>();
  for (const { document, rows } of tables) {
    if (document !== 'concept') continue;
    for (const { lines: at, label, number, values, reachedIn } of rows) {
      const held = [...Object.values(values), number ?? '', reachedIn?.printed ?? '', label];
      for (const line of at) known.set(line, held.flatMap(numbersIn));
    }
  }
  return known;
}

describe('the frameworks', () => {
  it('give every sector, year and edition that is known, with printed totals and what they add up to', () => {
    expect(view.editions.map(({ code }) => code)).toEqual(['concept-2022', 'signed-2022']);
    const signed = tableOf('signed.4.1.2.c');
    expect(signed.columns).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(view.differences.find(({ id }) => id === 'signed.4.1.2.c/total/2024/sum')).toMatchObject(
      {
        printed: { literal: '39.553' },
        computed: { amount: 39_554 * MILLION },
        difference: -MILLION,
        explanation: 'within rounding',
      },
    );
  });

  it('show 37 differences, three of them beyond rounding, and the one on the funds', () => {
    expect(view.differences).toHaveLength(37);
    expect(
      view.differences
        .filter(({ explanation }) => explanation === 'beyond rounding')
        .map(({ id }) => id),
    ).toEqual([
      'K.c.huisartsenzorg/growth-2023/2024/growth-layer',
      'K.c.wijkverpleging/growth-2023/2023/growth-rate',
      'K.c.wijkverpleging/growth-2023/2024/growth-layer',
    ]);
    expect(view.funds.differences[0]).toMatchObject({
      printed: { amount: 2800 * MILLION },
      computed: { amount: 2432 * MILLION },
    });
  });

  it('never give an amount to what is left open', () => {
    const pm = view.tables.flatMap(({ rows }) => rows.filter(({ loose }) => loose));
    expect(pm.map(({ loose, amounts }) => [loose, amounts])).toEqual([
      [['pm'], {}],
      [['pm'], {}],
    ]);
  });
});

describe.skipIf(!lines || !facts)(
  'beside the sources (skipped when ../shared is not beside this checkout)',
  () => {
    it('every printed number in a table of 4.1.2 and annex K is in the answer, at its line', () => {
      const known = answered(view);
      const missing = [...known].flatMap(([line, held]) => {
        const left = [...held];
        return numbersIn(lines?.[line - 1] ?? '').filter((number) => {
          const at = left.indexOf(number);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
      });
      expect(missing).toEqual([]);
      // 4.1.2 b and c, K.2 g and h, K a, b and c: rows that hold figures
      const rows = (from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
          (line) => numbersIn(lines?.[line - 1] ?? '').length >= 4 && !known.has(line),
        );
      const headings = (line: number) => /2023\s+2024\s+2025\s+2026/.test(lines?.[line - 1] ?? '');
      expect(
        [...rows(1038, 1070), ...rows(5965, 5992), ...rows(6322, 6456)].filter(
          (line) => !headings(line),
        ),
      ).toEqual([]);
    });

    it('every figure of the signed frameworks is in the answer, by sector and year', () => {
      const signed = tableOf('signed.4.1.2.c');
      for (const row of signed.rows) {
        const printed = (facts?.[(row.lines[0] ?? 0) - 1] ?? '').split('|').slice(2, 10);
        expect(
          printed.map((cell) => cell.trim().replace(',', '.')),
          row.label,
        ).toEqual(signed.columns.map((column) => row.values[column]));
      }
    });
  },
);
