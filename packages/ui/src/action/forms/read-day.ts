import { isoDate, parseDeadlineText, type Deadline } from '@iza/domain/values';

/** @returns the moment that was typed ("1 juli 2024", "q3 2024"); `undefined` when it is none */
export function readMoment(typed: string, today: string): Deadline | undefined {
  const read = parseDeadlineText(typed, isoDate(today));
  return read.ok ? read.value : undefined;
}

/** @returns the one day that was typed ("1 juli 2024", "1-7-24"); `undefined` when it is none */
export function readDay(typed: string, today: string): string | undefined {
  const moment = readMoment(typed, today);
  return moment && 'on' in moment ? moment.on : undefined;
}
