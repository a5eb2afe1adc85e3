import { describe, expect, it } from 'vitest';
import { findClause } from '../clauses/index.ts';
import { SOURCE_ABSENT, sourceLines, standsAt } from '../documents/source-text.ts';
import { funds } from '../funds/index.ts';
import { norms } from '../norms/index.ts';
import { budget, budgetTables } from './index.ts';
import { NUMBERS_WITHOUT_A_RECORD } from './numbers-without-a-record.ts';

const source = sourceLines('concept');
const FINANCE = [
  { part: '4.1', first: 990, last: 1164 },
  { part: 'K', first: 5917, last: 6456 },
];
const concept = budgetTables.filter(({ document }) => document === 'concept');

/** Numbers of a line, as printed: `-1.346`, `2,8`, `1,0%`. */
function numbersIn(text: string): string[] {
  return text.match(/(?<![\d.,])-?\d+(?:\.\d{3})*(?:,\d+)?%?/g) ?? [];
}

function lineAt(line: number): string {
  return source?.[line - 1] ?? '';
}

describe('the budget data', () => {
  it('cites clauses that exist', () => {
    const cited = [
      ...budgetTables,
      ...budget.adjustments,
      ...budget.amounts,
      ...budget.drugGrowth,
      ...funds.parts,
    ];
    const others = [...budget.adjustments, ...budget.amounts, ...funds.parts].flatMap(
      ({ alsoAt = [] }) => alsoAt,
    );
    expect(
      [...cited, ...others].filter(({ clause }) => !findClause(clause)).map(({ clause }) => clause),
    ).toEqual([]);
  });

  it('gives every sector its rows: build-up first, then frameworks of both editions and rates', () => {
    for (const { code, rows } of budget.sectors) {
      expect(new Set(rows.map(({ table }) => table)), code).toEqual(
        new Set([
          `K.c.${code}`,
          '4.1.2.c',
          'K.2.h',
          'signed.4.1.2.c',
          '4.1.2.b',
          'K.2.g',
          'signed.4.1.2.b',
        ]),
      );
    }
    expect(budget.sectors.find(({ code }) => code === 'msz')?.rows[0]).toMatchObject({
      label: 'stand begroting 2022',
      values: { 2023: '24.864' },
      amounts: { 2023: 2_486_400_000_000 },
    });
  });

  it('keeps pm as printed: no column, no amount', () => {
    const open = budgetTables.flatMap(({ id, rows }) =>
      rows.filter(({ loose }) => loose).map(({ key, values }) => [id, key, values]),
    );
    expect(open).toEqual([
      ['K.c.msz', 'correction', {}],
      ['K.c.ggz', 'correction', {}],
    ]);
  });
});

describe.skipIf(!source)(`beside the source (skipped when ${SOURCE_ABSENT})`, () => {
  it('every row of every table holds exactly the numbers of its lines: none missing, none added', () => {
    const wrong = concept.flatMap(({ id, rows }) =>
      rows.flatMap(({ key, label, number, values, reachedIn, lines }) => {
        const held = [
          ...numbersIn(label),
          ...(number ? [number] : []),
          ...Object.values(values),
          ...(reachedIn ? [reachedIn.printed] : []),
        ];
        const printed = lines.flatMap((line) => numbersIn(lineAt(line)));
        return held.toSorted().join(' ') === printed.toSorted().join(' ')
          ? []
          : [`${id}/${key}: ${held} | ${printed}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every row holds its numbers in the order of the columns', () => {
    for (const { id, columns, rows } of concept) {
      for (const { key, values, number, label, lines } of rows) {
        const inOrder = columns.flatMap((column) => values[column] ?? []);
        const text = lines.map(lineAt).join(' ');
        const rest = text.slice(text.indexOf(label.split(' ').at(-1) as string));
        const found = numbersIn(rest).filter((each) => inOrder.includes(each));
        expect(found.slice(0, inOrder.length), `${id}/${key} ${number ?? ''}`).toEqual(inOrder);
      }
    }
  });

  it('every label stands in its lines', () => {
    const wrong = concept.flatMap(({ id, rows }) =>
      rows
        .filter(
          ({ lines, label, number }) =>
            !standsAt('concept', lines, number ? `${number} ${label}` : label),
        )
        .map(({ key }) => `${id}/${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the figures of the signed text stand in our list of facts', () => {
    const tables = budgetTables.filter(({ id }) => id === 'signed.4.1.2.c');
    const wrong = tables.flatMap(({ rows }) =>
      rows.flatMap(({ key, values, lines }) =>
        Object.values(values)
          .filter((printed) => !standsAt('signed-facts', lines, printed))
          .map((printed) => `${key} ${printed}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('every amount outside the tables stands where it says, at all its places', () => {
    const wrong = [...budget.amounts, ...budget.adjustments, ...funds.parts].flatMap((record) => {
      const { document, lines, printed, clause, alsoAt = [] } = record;
      return [{ clause, lines, printed }, ...alsoAt]
        .filter((place) => !standsAt(document, place.lines, place.printed ?? printed))
        .map((place) => `${place.clause} ${place.lines.join()}: ${place.printed ?? printed}`);
    });
    expect(wrong).toEqual([]);
  });

  it('every number in 4.1 and annex K belongs to a record, or is left out with a reason', () => {
    const accounted = new Map<number, string[]>();
    const account = (lines: readonly number[], printed: string) => {
      for (const line of lines)
        accounted.set(line, [...(accounted.get(line) ?? []), ...numbersIn(printed)]);
    };
    for (const { rows, lines } of concept) {
      account(lines, rows.flatMap(({ values }) => Object.values(values)).join(' '));
    }
    for (const record of [...budget.amounts, ...budget.adjustments, ...funds.parts]) {
      account(record.lines, record.printed);
      if ('times' in record && record.times) account(record.lines, String(record.times));
      for (const { lines, printed } of record.alsoAt ?? [])
        account(lines, printed ?? record.printed);
    }
    for (const { lines, values, alsoAt = [] } of norms) {
      for (const place of [{ lines }, ...alsoAt])
        account(place.lines, values.map(({ printed }) => printed).join(' '));
    }
    const missed = FINANCE.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((line) => {
        const inRow = concept.some(({ rows }) => rows.some(({ lines }) => lines.includes(line)));
        return inRow ? [] : unaccounted(line, accounted.get(line) ?? []);
      }),
    );
    expect(missed).toEqual([]);
  });
});

function unaccounted(line: number, known: readonly string[]): string[] {
  const text = NUMBERS_WITHOUT_A_RECORD.reduce(
    (rest, { pattern }) => rest.replaceAll(pattern, ' '),
    lineAt(line),
  );
  return numbersIn(text)
    .filter((number) => !known.includes(number))
    .map((number) => `${line}: ${number} in "${lineAt(line).trim()}"`);
}
