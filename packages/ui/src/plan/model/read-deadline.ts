import { isoDate, parseDeadlineText, type Deadline, type IsoDate } from '@iza/domain/values';

/** @returns the moment that somebody types now, `undefined` when the words say none; without a year the coming one is meant */
export function readDeadline(typed: string, today: IsoDate): Deadline | undefined {
  const read = parseDeadlineText(typed, today);
  return read.ok ? read.value : undefined;
}

const SOME_DAY = isoDate('2000-01-01');
const A_YEAR_ON = isoDate('2001-01-01');

/** @returns the moment that a text from elsewhere says by itself; `juli` without a year stays as it was printed, since nobody says which */
export function readPrintedDeadline(printed: string): Deadline | undefined {
  const read = readDeadline(printed, SOME_DAY);
  const again = readDeadline(printed, A_YEAR_ON);
  return JSON.stringify(read) === JSON.stringify(again) ? read : undefined;
}
