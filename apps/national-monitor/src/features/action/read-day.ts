import { isoDate, latestDay, parseDeadlineText } from '@iza/domain/values';

/** @returns the one day that was typed ("1 juli 2024", "1-7-24"), the last of a period; `undefined` when it is none */
export function readDay(typed: string, today: string): string | undefined {
  const read = parseDeadlineText(typed, isoDate(today));
  return read.ok ? latestDay(read.value) : undefined;
}
