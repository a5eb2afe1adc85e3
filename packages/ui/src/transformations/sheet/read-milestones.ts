import { folded } from '@iza/documents/words';
import type { Milestone } from '@iza/domain/transformation';
import { oneFaultACell, type FaultyCell, type SheetTable } from '../../paste/sheet-table.ts';
import { asRead, CellReader } from './cells.ts';
import { daysShown, numbersShown, readAmount, readMoment } from './notation.ts';
import type { SheetContext, SheetFault } from './sheet-settings.ts';

/** What a column of a table of milestones can hold. */
export type MilestoneMeaning = 'title' | 'kind' | 'when' | 'evidence' | 'amount' | 'skip';

const HEADS: readonly (readonly [MilestoneMeaning, RegExp])[] = [
  [
    'title',
    /^(?:mijlpaal|mijlpalen|titel|naam|wat|omschrijving|activiteit|milestone|title|name|description)$/,
  ],
  ['kind', /^(?:soort|type|inspanning of resultaat|inspanning resultaat|kind)$/],
  ['when', /^(?:wanneer|datum|deadline|planning|gereed|opleverdatum|uiterlijk|when|date|due)$/],
  [
    'evidence',
    /^(?:bewijs|bewijsstuk|waaruit het blijkt|waaruit blijkt het|verantwoording|evidence|proof)$/,
  ],
  ['amount', /^(?:bedrag|vergoeding|uitbetaling|betaling|middelen|amount|payment)\b/],
];

/** @returns what the head of a column says it holds */
export function milestoneMeaning(head: string): MilestoneMeaning {
  const text = folded(head);
  return HEADS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'skip';
}

function kindIn(cell: string): 'effort' | 'result' | undefined {
  const text = folded(cell);
  if (/^(?:inspanning|inspanningsverplichting|effort)$/.test(text)) return 'effort';
  return /^(?:resultaat|resultaatverplichting|result)$/.test(text) ? 'result' : undefined;
}

export type ReadMilestones = {
  readonly milestones: readonly Milestone[];
  readonly faults: readonly FaultyCell<SheetFault>[];
  readonly numbers: 'nl' | 'en' | undefined;
  /** How days with slashes were read; `undefined`: nothing showed it, or there are none. */
  readonly days: 'day-first' | 'month-first' | undefined;
};

/** @returns the milestones of a table, and every fault at its cell */
export function readMilestones(
  table: SheetTable,
  meanings: readonly MilestoneMeaning[],
  { settings, choices, newId }: SheetContext,
): ReadMilestones {
  const cells = new CellReader(table, meanings, settings.keepWords);
  const all = (meaning: MilestoneMeaning) => {
    const column = cells.columnOf(meaning);
    return table.rows.map((_, row) => cells.text(row, column));
  };
  const { unit } = settings;
  const numbers =
    settings.numbers === 'auto' ? numbersShown(all('amount'), unit) : settings.numbers;
  const days = settings.days === 'auto' ? daysShown(all('when')) : settings.days;
  const milestones = table.rows.flatMap((each, row): Milestone[] => {
    const left = choices[row] !== 'line' || each.every((cell) => cell.trim() === '');
    if (left) return [];
    const at = (meaning: MilestoneMeaning) => cells.columnOf(meaning);
    const title = cells.words(row, 'title');
    if (title === '') cells.fault(row, at('title'), 'no-name');
    const evidence = cells.words(row, 'evidence', 20_000);
    const amount = cells.field(row, at('amount'), (cell) => readAmount(cell, numbers, unit), {
      none: 'no-amount',
      two: 'two-amounts',
    });
    if ('known' in amount && amount.known <= 0) cells.fault(row, at('amount'), 'not-above-zero');
    return [
      {
        id: newId(),
        title,
        kind: cells.field(row, at('kind'), (cell) => asRead(kindIn(cell)), {
          none: 'unknown-kind',
        }),
        when: cells.field(row, at('when'), (cell) => readMoment(cell, days), {
          none: 'no-moment',
          two: 'two-moments',
        }),
        evidence: cells.field(row, at('evidence'), () => asRead(evidence), { none: 'no-name' }),
        amount,
      },
    ];
  });
  return { milestones, numbers, days, faults: oneFaultACell(cells.faults) };
}
