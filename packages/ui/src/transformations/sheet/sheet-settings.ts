import type { PartyBook } from '@iza/documents/words';
import type { TransformationPartId } from '@iza/domain/values';
import type { DayNotation, MoneyUnit, NumberNotation } from './notation.ts';

/** What holds for the whole table, where it does not say so itself. */
export type SheetSettings = {
  /** Costs or savings: all of one kind, or told by the sign of the amount; empty: nobody said. */
  readonly kind: '' | 'cost' | 'saving' | 'minus-is-cost' | 'minus-is-saving';
  readonly unit: MoneyUnit;
  readonly numbers: NumberNotation;
  readonly days: DayNotation;
  /** Words that are no value stay as they are, and their field open. */
  readonly keepWords: boolean;
};

export const NO_SETTINGS: SheetSettings = {
  kind: '',
  unit: 'euro',
  numbers: 'auto',
  days: 'auto',
  keepWords: false,
};

/** What becomes of a row: a line (of costs or savings, where someone says so), a total as stated, or nothing. */
export type RowChoice = 'line' | 'cost' | 'saving' | 'total' | 'skip';

export type SheetContext = {
  readonly settings: SheetSettings;
  readonly choices: readonly RowChoice[];
  readonly book: PartyBook;
  readonly newId: () => TransformationPartId;
};

/** Why a cell can't be taken over. */
export type SheetFault =
  | 'no-name'
  | 'too-long'
  | 'no-amount'
  | 'two-amounts'
  | 'below-zero'
  | 'not-above-zero'
  | 'no-kind'
  | 'unknown-kind'
  | 'unknown-often'
  | 'unknown-sector'
  | 'no-year'
  | 'no-moment'
  | 'two-moments'
  | 'citizen-service-number';

const TOTAL =
  /^(?:sub)?tota(?:al|len|l|ls)\b|^saldo\b|^som\b|^sum\b|^netto\b|^net (?:total|result|effect)/i;

/** @returns what a row would be by what it is called: a line, or a total of lines */
export function rowKind(name: string): RowChoice {
  return TOTAL.test(name.trim()) ? 'total' : 'line';
}
