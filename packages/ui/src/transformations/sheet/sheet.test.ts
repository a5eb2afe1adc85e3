import { partyBook } from '@iza/documents/words';
import { businessCaseSchema, milestoneSchema } from '@iza/domain/transformation';
import type { TransformationPartId } from '@iza/domain/values';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../plan/model/new-id.ts';
import { withHead } from '../../paste/sheet-table.ts';
import { caseMeaning, unitInHeads, type CaseMeaning } from './case-columns.ts';
import { daysShown, numbersShown, readAmount, readMoment } from './notation.ts';
import { readCase, standingAlready } from './read-case.ts';
import { milestoneMeaning, readMilestones } from './read-milestones.ts';
import { NO_SETTINGS, rowKind, type SheetSettings } from './sheet-settings.ts';

const book = partyBook([{ id: 'isala', name: 'Isala' }]);

function context(rows: readonly (readonly string[])[], settings: Partial<SheetSettings>) {
  return {
    settings: { ...NO_SETTINGS, ...settings },
    choices: rows.map((row) => rowKind(row[0] ?? '')),
    book,
    newId: () => newId<TransformationPartId>(),
  };
}
function readTable(rows: string[][], settings: Partial<SheetSettings> = {}) {
  const table = withHead(rows, (cell) => caseMeaning(cell) !== 'skip');
  const meanings: CaseMeaning[] = table.head.map(caseMeaning);
  return readCase(table, meanings, context(table.rows, settings));
}
function readPlanned(rows: string[][], settings: Partial<SheetSettings> = {}) {
  const table = withHead(rows, (cell) => milestoneMeaning(cell) !== 'skip');
  const choices = context(table.rows, settings);
  return readMilestones(table, table.head.map(milestoneMeaning), choices);
}

describe('a business case from a spreadsheet', () => {
  const HEAD = ['Waarvoor', 'Soort', 'Jaar', 'Sector', 'Betaler', 'Bedrag (€)'];

  test('becomes a line per row, with parties of the register by name; what is open stays open', () => {
    const { lines, faults } = readTable([
      HEAD,
      ['Projectleiding', 'kosten', '2025', 'MSZ', 'Isala', '€ 1.250.000'],
      ['Minder opnames', 'besparing', 'structureel', '', 'Stichting Oost', 'PM'],
    ]);
    expect(faults).toEqual([]);
    expect(businessCaseSchema.safeParse({ lines, stated: [] }).success).toBe(true);
    expect(lines).toMatchObject([
      {
        what: 'Projectleiding',
        kind: 'cost',
        period: { known: { year: 2025 } },
        sector: { known: 'msz' },
        payer: { known: { party: 'isala' } },
        beneficiary: { open: 'leftOpen' },
        amount: { known: 125_000_000 },
      },
      {
        kind: 'saving',
        period: { known: 'structural' },
        sector: { open: 'leftOpen' },
        payer: { known: { name: 'Stichting Oost' } },
        amount: { open: 'PM', printed: 'PM' },
      },
    ]);
  });

  test('a column per year gives a line per filled cell; printed totals are kept as stated, also where they do not add up', () => {
    const { lines, stated, faults } = readTable(
      [
        ['Post', '2025', '2026', 'Structureel'],
        ['Personeel', '100.000', '', '50.000'],
        ['Totaal kosten', '999.000', '', ''],
      ],
      { kind: 'cost' },
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ period, amount }) => [period, amount])).toEqual([
      [{ known: { year: 2025 } }, { known: 10_000_000 }],
      [{ known: 'structural' }, { known: 5_000_000 }],
    ]);
    expect(stated).toEqual([
      { label: 'Totaal kosten 2025', of: 'costs', scenario: null, amount: { known: 99_900_000 } },
    ]);
  });

  test('every fault stands at its cell, and nothing is guessed', () => {
    const { faults } = readTable([
      HEAD,
      ['', 'kosten', '2025', 'MSZ', '', '10'],
      ['Pand', 'iets', 'ooit', 'zorg', '', 'veel'],
      ['Naam', 'kosten', '2025', '', 'burger 111222333', '-5'],
    ]);
    expect(faults.map(({ row, column, fault }) => [row, column, fault])).toEqual([
      [0, 0, 'no-name'],
      [1, 1, 'unknown-kind'],
      [1, 2, 'no-year'],
      [1, 3, 'unknown-sector'],
      [1, 5, 'no-amount'],
      [2, 4, 'citizen-service-number'],
      [2, 5, 'below-zero'],
    ]);
  });

  test('words that are no value can be kept as they are: their fields stay open', () => {
    const { lines, faults } = readTable([HEAD, ['Pand', 'kosten', 'ooit', '', '', 'veel']], {
      keepWords: true,
    });
    expect(faults).toEqual([]);
    expect(lines[0]).toMatchObject({
      period: { open: 'leftOpen', printed: 'ooit' },
      amount: { open: 'leftOpen', printed: 'veel' },
    });
  });

  test('costs or savings are asked for where the table does not say, once for all rows', () => {
    const rows = [
      ['Wat', 'Bedrag'],
      ['Pand', '-10'],
      ['Inzet', '20'],
    ];
    expect(readTable(rows).faults).toEqual([{ row: 0, column: -1, fault: 'no-kind' }]);
    const signed = readTable(rows, { kind: 'minus-is-cost' });
    expect(signed.faults).toEqual([]);
    expect(signed.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['cost', { known: 1000 }],
      ['saving', { known: 2000 }],
    ]);
    const open = readTable([...rows, ['Later', 'PM']], { kind: 'minus-is-cost' });
    expect(open.faults).toEqual([{ row: 2, column: 1, fault: 'no-kind' }]);
  });

  test('someone can say of a row that it is a cost, a total or nothing', () => {
    const table = withHead(
      [
        ['Wat', 'Bedrag'],
        ['Later', 'PM'],
        ['Som', '5'],
        ['Kop', ''],
      ],
      (cell) => caseMeaning(cell) !== 'skip',
    );
    const { lines, stated, faults } = readCase(table, table.head.map(caseMeaning), {
      ...context(table.rows, { kind: 'minus-is-cost' }),
      choices: ['cost', 'total', 'skip'],
    });
    expect(faults).toEqual([]);
    expect(lines).toMatchObject([{ what: 'Later', kind: 'cost', amount: { open: 'PM' } }]);
    expect(stated).toMatchObject([{ label: 'Som', of: 'net' }]);
  });

  test('tells which lines stand there already', () => {
    const rows = [
      HEAD,
      ['Pand', 'kosten', '2025', '', '', '10'],
      ['Inzet', 'kosten', '', '', '', '1'],
    ];
    const { lines } = readTable(rows);
    expect(standingAlready(readTable(rows).lines, lines.slice(0, 1))).toBe(1);
  });

  test('no table makes it fail: what it gives without faults can be stored', () => {
    const words = fc.oneof(
      fc.constantFrom('PM', '1.250', '1,5', '-3', '', '2025', 'kosten', 'Totaal', 'MSZ', '€ 5,-'),
      fc.string({ unit: 'binary' }),
    );
    const rows = fc.array(fc.array(words, { minLength: 6, maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.boolean(), (body, keepWords) => {
        const { lines, stated, faults } = readTable([HEAD, ...body], { keepWords, kind: 'cost' });
        const stores = businessCaseSchema.safeParse({ lines, stated });
        expect(faults.length > 0 || stores.success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('milestones from a spreadsheet', () => {
  test('become milestones with date, evidence and amount', () => {
    const { milestones, faults } = readPlanned([
      ['Mijlpaal', 'Soort', 'Datum', 'Bewijs', 'Bedrag'],
      ['Team staat', 'inspanning', '31-12-2025', 'Verslag', '250.000'],
      ['Minder opnames', 'resultaat', 'dec-26', '', ''],
    ]);
    expect(faults).toEqual([]);
    expect(milestones.every((one) => milestoneSchema.safeParse(one).success)).toBe(true);
    expect(milestones).toMatchObject([
      { kind: { known: 'effort' }, when: { known: { on: '2025-12-31' } } },
      { when: { known: { between: ['2026-12-01', '2026-12-31'] } }, amount: { open: 'leftOpen' } },
    ]);
  });

  test('a day that can be two days is a fault until someone says which', () => {
    const rows = [
      ['Mijlpaal', 'Datum'],
      ['Team', '3/4/2025'],
    ];
    expect(readPlanned(rows).faults).toEqual([{ row: 0, column: 1, fault: 'two-moments' }]);
    const english = readPlanned(rows, { days: 'month-first' });
    expect(english.milestones[0]?.when).toEqual({ known: { on: '2025-03-04' } });
  });
});

describe('numbers and days', () => {
  test('are read as Dutch or English Excel writes them, as the table itself shows', () => {
    expect(numbersShown(['1.250,50', '300'], 'euro')).toBe('nl');
    expect(numbersShown(['1,250.50', '300'], 'euro')).toBe('en');
    expect(numbersShown(['1.250,50', '1,250.50'], 'euro')).toBeUndefined();
    expect(daysShown(['12/31/2025'])).toBe('month-first');
    expect(daysShown(['31/12/2025'])).toBe('day-first');
  });

  test.each([
    ['(1.250)', 'nl', -125_000],
    ['€ (1.250)', 'nl', -125_000],
    ['1.250 -', 'nl', -125_000],
    ['-€ 1.250,50', 'nl', -125_050],
    ['$1,250', 'en', undefined],
    ['€1,250.00', 'en', 125_000],
    ['1.250.000,00 €', 'nl', 125_000_000],
  ] as const)('%s in %s', (cell, notation, amount) => {
    const read = readAmount(cell, notation, 'euro');
    expect(typeof read === 'object' ? read.value : undefined).toBe(amount);
  });

  test('an amount that can be two is no amount until someone says how it is written', () => {
    expect(readAmount('1.250', undefined, 'million')).toBe('two');
    expect(readAmount('1.250', 'en', 'million')).toEqual({ value: 125_000_000 });
  });

  test('a day with its midnight, as a file gives it, is that day', () => {
    expect(readMoment('2025-12-31 00:00:00', undefined)).toEqual({ value: { on: '2025-12-31' } });
  });

  test('heads say in what the amounts are counted', () => {
    expect(unitInHeads(['Post', 'Bedrag (x € 1.000)'])).toBe('thousand');
    expect(unitInHeads(['Bedrag in mln'])).toBe('million');
    expect(unitInHeads(['Bedrag'])).toBeUndefined();
  });
});
