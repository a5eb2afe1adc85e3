import { parseMoneyText, type Cents, type Deadline } from '@iza/domain/values';
import { readPrintedDeadline } from '../../plan/model/read-deadline.ts';

/** How amounts are written: `1.250,50` or `1,250.50`; `auto`: as the table itself shows. */
export type NumberNotation = 'auto' | 'nl' | 'en';
/** Which of `3/4/2025` is the month; `auto`: as the table itself shows. */
export type DayNotation = 'auto' | 'day-first' | 'month-first';
/** What the amounts of a table are counted in, unless a cell says so itself. */
export type MoneyUnit = 'euro' | 'thousand' | 'million';

const UNIT_WORDS = { euro: '', thousand: ' k', million: ' mln' } as const;
const OWN_UNIT = /[a-z]\.?$/i;

/** An accountant writes what is below zero between brackets, a spreadsheet sometimes with the sign at the end. */
function withSign(cell: string): string {
  const bare = cell.replaceAll(/\u00A0/g, ' ').trim();
  const inBrackets = /^(€?)\s*\(\s*(€?)\s*(.+?)\s*\)$/.exec(bare);
  const text = inBrackets ? `-${inBrackets[3]}` : bare;
  return text.replace(/^([^-]*\d)\s*-$/, '-$1');
}

function amountIn(cell: string, notation: 'nl' | 'en', unit: MoneyUnit): Cents | undefined {
  const text = withSign(cell);
  const bare = text.replace(/\s*(?:€|euros?|eur)\s*$/i, '');
  const said = OWN_UNIT.test(bare) ? text : `${bare}${UNIT_WORDS[unit]}`;
  const read = parseMoneyText(said, notation);
  return read.ok ? read.value : undefined;
}

/** What a cell says: a value, that it could be two, or nothing that can be read. */
export type CellRead<Value> = { readonly value: Value } | 'two' | 'none';

/** @returns how the amounts of a table are written, `undefined` where nothing shows it or the cells differ */
export function numbersShown(cells: readonly string[], unit: MoneyUnit): 'nl' | 'en' | undefined {
  let [dutch, english] = [false, false];
  for (const cell of cells) {
    const [nl, en] = [amountIn(cell, 'nl', unit), amountIn(cell, 'en', unit)];
    if (nl !== undefined && en === undefined) dutch = true;
    if (en !== undefined && nl === undefined) english = true;
  }
  if (dutch === english) return undefined;
  return dutch ? 'nl' : 'en';
}

/** Reads an amount in the notation that was chosen or shown; without either only what means the same in both. */
export function readAmount(
  cell: string,
  notation: 'nl' | 'en' | undefined,
  unit: MoneyUnit,
): CellRead<Cents> {
  if (notation !== undefined) {
    const value = amountIn(cell, notation, unit);
    return value === undefined ? 'none' : { value };
  }
  const [nl, en] = [amountIn(cell, 'nl', unit), amountIn(cell, 'en', unit)];
  if (nl === undefined && en === undefined) return 'none';
  return nl !== undefined && nl === en ? { value: nl } : 'two';
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const MIDNIGHT = /\s+0?0:00(?::00)?$/;
const MONTH_OF_YEAR = /^([a-z]{3,9})\.?-(\d{2}|\d{4})$/i;

/** @returns which part of the days of a table is the month, `undefined` where nothing shows it or the cells differ */
export function daysShown(cells: readonly string[]): Exclude<DayNotation, 'auto'> | undefined {
  const parts = cells.flatMap((cell) => {
    const [, one, two] = SLASHED.exec(cell.trim().replace(MIDNIGHT, '')) ?? [];
    return one === undefined ? [] : [[Number(one), Number(two)] as const];
  });
  const dayFirst = parts.some(([one]) => one > 12);
  const monthFirst = parts.some(([, two]) => two > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/** Reads a moment. Days with slashes are read in the order that was chosen or shown; without either only what means the same in both. */
export function readMoment(
  cell: string,
  notation: Exclude<DayNotation, 'auto'> | undefined,
): CellRead<Deadline> {
  const text = cell
    .trim()
    .replace(MIDNIGHT, '')
    .replace(MONTH_OF_YEAR, "$1 '$2")
    .replace(/'(\d{4})$/, '$1');
  const slashed = SLASHED.exec(text);
  const asRead = (words: string): CellRead<Deadline> => {
    const value = readPrintedDeadline(words);
    return value === undefined ? 'none' : { value };
  };
  if (!slashed) return asRead(text);
  const [, one = '', two = '', year = ''] = slashed;
  const [dayFirst, monthFirst] = [asRead(`${one}-${two}-${year}`), asRead(`${two}-${one}-${year}`)];
  if (notation !== undefined) return notation === 'day-first' ? dayFirst : monthFirst;
  if (one === two) return dayFirst;
  if (dayFirst === 'none') return monthFirst;
  return monthFirst === 'none' ? dayFirst : 'two';
}
