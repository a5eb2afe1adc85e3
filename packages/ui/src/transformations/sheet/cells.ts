import { folded } from '@iza/documents/words';
import { holdsCitizenServiceNumber, LEFT_OPEN, type Field } from '@iza/domain/values';
import type { FaultyCell, SheetTable } from '../../paste/sheet-table.ts';
import type { CellRead } from './notation.ts';
import type { SheetFault } from './sheet-settings.ts';

/** What people write where something is not known yet. */
const NOT_KNOWN =
  /^(?:|x|xx|pm|p m|ntb|n t b|nader te bepalen|nvt|n v t|onbekend|nog onbekend|volgt|tbd|unknown|n a|na)$/;

/** @returns a field that is open, with the words that stood there; `undefined` where the cell says something */
function openIn(cell: string): Exclude<Field<never>, { known: unknown }> | undefined {
  const words = cell.trim();
  if (words === '') return LEFT_OPEN;
  if (!NOT_KNOWN.test(folded(words))) return undefined;
  const isPm = /^p\s?\.?m\.?$/i.test(words);
  return { open: isPm ? 'PM' : 'leftOpen', printed: words };
}

/** Reads the cells of one table, and keeps what is wrong, each at its cell. */
export class CellReader<Meaning extends string> {
  readonly faults: FaultyCell<SheetFault>[] = [];
  readonly #table: SheetTable;
  readonly #meanings: readonly Meaning[];
  readonly #keepWords: boolean;

  constructor(table: SheetTable, meanings: readonly Meaning[], keepWords: boolean) {
    this.#table = table;
    this.#meanings = meanings;
    this.#keepWords = keepWords;
  }

  columnOf(meaning: Meaning): number {
    return this.#meanings.indexOf(meaning);
  }

  columnsOf(meaning: Meaning): number[] {
    return this.#meanings.flatMap((each, at) => (each === meaning ? [at] : []));
  }

  text(row: number, column: number): string {
    const cell = this.#table.rows[row]?.[column] ?? '';
    return cell
      .toWellFormed()
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  }

  fault(row: number, column: number, fault: SheetFault): void {
    this.faults.push({ row, column, fault });
  }

  /** Words of a cell that can be stored; else a fault at it. */
  words(row: number, meaning: Meaning, most = 500): string {
    const column = this.columnOf(meaning);
    const text = column === -1 ? '' : this.text(row, column);
    if (holdsCitizenServiceNumber(text)) this.fault(row, column, 'citizen-service-number');
    else if (text.length > most) this.fault(row, column, 'too-long');
    return text;
  }

  /** A field that a cell fills; what can't be read is a fault, or stays as words where that was chosen. */
  field<Value>(
    row: number,
    column: number,
    read: (cell: string) => CellRead<Value>,
    faults: { readonly none: SheetFault; readonly two?: SheetFault },
  ): Field<Value> {
    const cell = column === -1 ? '' : this.text(row, column);
    const open = openIn(cell);
    if (open) return open;
    const outcome = read(cell);
    if (typeof outcome === 'object') return { known: outcome.value };
    if (holdsCitizenServiceNumber(cell)) this.fault(row, column, 'citizen-service-number');
    else if (outcome === 'two') this.fault(row, column, faults.two ?? faults.none);
    else if (this.#keepWords) return { open: 'leftOpen', printed: cell };
    else this.fault(row, column, faults.none);
    return LEFT_OPEN;
  }
}

/** @returns what was read, as a cell says it */
export function asRead<Value>(value: Value | undefined): CellRead<Value> {
  return value === undefined ? 'none' : { value };
}
