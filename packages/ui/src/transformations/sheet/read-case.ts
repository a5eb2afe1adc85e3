import { partyRefOf } from '@iza/documents/words';
import type { BusinessCase, CaseLine } from '@iza/domain/transformation';
import type { Cents, Field } from '@iza/domain/values';
import { oneFaultACell, type FaultyCell, type SheetTable } from '../../paste/sheet-table.ts';
import { kindIn, oftenIn, periodIn, sectorIn, totalOf, type CaseMeaning } from './case-columns.ts';
import { asRead, CellReader } from './cells.ts';
import { numbersShown, readAmount } from './notation.ts';
import type { SheetContext, SheetFault } from './sheet-settings.ts';

type StatedTotal = BusinessCase['stated'][number];

/** What a table of a business case gives. Nothing of it holds while there are faults. */
export type ReadCase = {
  readonly lines: readonly CaseLine[];
  readonly stated: readonly StatedTotal[];
  readonly faults: readonly FaultyCell<SheetFault>[];
  /** How the amounts were read; `undefined`: nothing showed it. */
  readonly numbers: 'nl' | 'en' | undefined;
};

type Kind = CaseLine['kind'];

/** Reads one table into lines and totals; every wrong cell is named. */
class CaseReader {
  readonly lines: CaseLine[] = [];
  readonly stated: StatedTotal[] = [];
  readonly cells: CellReader<CaseMeaning>;
  readonly numbers: 'nl' | 'en' | undefined;
  readonly #table: SheetTable;
  readonly #context: SheetContext;
  readonly #amounts: readonly number[];

  constructor(table: SheetTable, meanings: readonly CaseMeaning[], context: SheetContext) {
    const { settings } = context;
    this.#table = table;
    this.#context = context;
    this.cells = new CellReader(table, meanings, settings.keepWords);
    this.#amounts = this.cells.columnsOf('amount');
    const shown = table.rows.flatMap((_, row) =>
      this.#amounts.map((column) => this.cells.text(row, column)),
    );
    this.numbers =
      settings.numbers === 'auto' ? numbersShown(shown, settings.unit) : settings.numbers;
  }

  #amount(row: number, column: number): Field<Cents> {
    const { unit } = this.#context.settings;
    const read = (cell: string) => readAmount(cell, this.numbers, unit);
    return this.cells.field(row, column, read, { none: 'no-amount', two: 'two-amounts' });
  }

  /** The columns in which a row says something; a row that says no amount at all is one line whose amount is open. */
  #filled(row: number): readonly number[] {
    const filled = this.#amounts.filter((column) => this.cells.text(row, column) !== '');
    return filled.length > 0 ? filled : [-1];
  }

  /** Costs or savings as someone said of the row, or as the head of the column or a cell says. */
  #saidKind(row: number, column: number): Kind | undefined {
    const choice = this.#context.choices[row];
    if (choice === 'cost' || choice === 'saving') return choice;
    const head = kindIn(this.#table.head[column] ?? '');
    const at = this.cells.columnOf('kind');
    const cell = at === -1 ? '' : this.cells.text(row, at);
    if (head || cell === '') return head;
    const kind = kindIn(cell);
    if (!kind) this.cells.fault(row, at, 'unknown-kind');
    return kind;
  }

  /** What the sign of an amount says, where that was chosen. */
  #signedKind(amount: number): Kind | undefined {
    const { kind } = this.#context.settings;
    if (kind === 'minus-is-cost') return amount < 0 ? 'cost' : 'saving';
    return kind === 'minus-is-saving' ? (amount < 0 ? 'saving' : 'cost') : undefined;
  }

  /** Costs or savings, with the amount as it stands in a line: not below zero. */
  #kindOf(row: number, column: number, amount: Field<Cents>): [Kind, Field<Cents>] {
    const said = this.#saidKind(row, column);
    const { kind: all } = this.#context.settings;
    const cents = 'known' in amount ? amount.known : 0;
    const signed = cents === 0 ? undefined : this.#signedKind(cents);
    const whole = all === 'cost' || all === 'saving' ? all : undefined;
    const kind = said ?? signed ?? whole;
    const place = this.cells.columnOf('kind');
    if (!kind || (said && signed && said !== signed))
      this.cells.fault(row, all.startsWith('minus') ? column : place, 'no-kind');
    else if (cents < 0 && !signed) this.cells.fault(row, column, 'below-zero');
    const bare: Field<Cents> = cents < 0 ? { known: -cents as Cents } : amount;
    return [kind ?? 'cost', bare];
  }

  line(row: number, what: string, column: number): void {
    const { cells } = this;
    const { newId, book } = this.#context;
    const [kind, amount] = this.#kindOf(row, column, this.#amount(row, column));
    const headed = periodIn(this.#table.head[column] ?? '');
    const field = <Value>(
      meaning: CaseMeaning,
      read: (cell: string) => Value | undefined,
      none: SheetFault,
    ) => cells.field(row, cells.columnOf(meaning), (cell) => asRead(read(cell)), { none });
    const party = (meaning: 'payer' | 'beneficiary') => {
      cells.words(row, meaning);
      return field(meaning, (cell) => partyRefOf(cell, book), 'no-name');
    };
    this.lines.push({
      id: newId(),
      what,
      kind,
      amount,
      period: headed ? { known: headed } : field('period', periodIn, 'no-year'),
      often: field('often', oftenIn, 'unknown-often'),
      sector: field('sector', sectorIn, 'unknown-sector'),
      payer: party('payer'),
      beneficiary: party('beneficiary'),
      priceYear: field('priceYear', yearIn, 'no-year'),
      scenario: cells.words(row, 'scenario') || null,
      sameAs: null,
    });
  }

  total(row: number, what: string, column: number): void {
    const { kind: all } = this.#context.settings;
    const amount = this.#amount(row, column);
    const kind = this.#saidKind(row, column) ?? (all === 'cost' || all === 'saving' ? all : null);
    const byKind = kind && (kind === 'cost' ? 'costs' : 'savings');
    const of = totalOf(what) ?? byKind ?? (all.startsWith('minus') ? 'net' : undefined);
    if (!of) this.cells.fault(row, this.cells.columnOf('kind'), 'no-kind');
    const head = this.#table.head[column] ?? '';
    const label = periodIn(head) ? `${what} ${head}` : what;
    const scenario = this.cells.words(row, 'scenario') || null;
    this.stated.push({ label, of: of ?? 'net', scenario, amount: this.#signed(amount, of) });
  }

  /** A total as its plan states it, counted as the product counts: costs and savings above zero, net with savings above it. */
  #signed(amount: Field<Cents>, of: StatedTotal['of'] | undefined): Field<Cents> {
    const { kind } = this.#context.settings;
    if (!('known' in amount)) return amount;
    const turned =
      (kind === 'minus-is-cost' && of === 'costs') ||
      (kind === 'minus-is-saving' && (of === 'savings' || of === 'net'));
    return turned ? { known: (0 - amount.known) as Cents } : amount;
  }

  row(row: number): void {
    const choice = this.#context.choices[row] ?? 'line';
    const isEmpty = (this.#table.rows[row] ?? []).every((cell) => cell.trim() === '');
    if (choice === 'skip' || isEmpty) return;
    const what = this.cells.words(row, 'what');
    if (what === '') this.cells.fault(row, this.cells.columnOf('what'), 'no-name');
    for (const column of this.#filled(row)) {
      if (choice !== 'total') this.line(row, what, column);
      else if (column !== -1) this.total(row, what, column);
    }
  }
}

function yearIn(cell: string): number | undefined {
  const year = /^(20\d\d)$/.exec(cell)?.[1];
  return year !== undefined && Number(year) >= 2015 && Number(year) <= 2060
    ? Number(year)
    : undefined;
}

/** @returns the lines and totals of a table, and every fault at its cell */
export function readCase(
  table: SheetTable,
  meanings: readonly CaseMeaning[],
  context: SheetContext,
): ReadCase {
  const reader = new CaseReader(table, meanings, context);
  for (const row of table.rows.keys()) reader.row(row);
  const { lines, stated, numbers, cells } = reader;
  return { lines, stated, numbers, faults: oneFaultACell(cells.faults) };
}

/** A line without what is its own. */
const contentOf = ({ id: _, ...line }: CaseLine) => JSON.stringify(line);

/** @returns how many of these lines stand there already, word for word */
export function standingAlready(lines: readonly CaseLine[], there: readonly CaseLine[]): number {
  const known = new Set(there.map(contentOf));
  return lines.filter((line) => known.has(contentOf(line))).length;
}
