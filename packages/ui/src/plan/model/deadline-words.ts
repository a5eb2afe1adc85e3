import {
  dateOf,
  daysInMonth,
  quarterBounds,
  quarterOf,
  type Deadline,
  type IsoDate,
} from '@iza/domain/values';
import type { Format } from '../../texts/index.ts';

/** Words around dates, in the language of the screen. */
export type DeadlineWords = {
  readonly or: string;
  readonly uncertain: (day: string) => string;
  readonly period: (from: string, to: string) => string;
};

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));
const monthOf = (date: IsoDate) => Number(date.slice(5, 7));

function periodWords(
  [from, to]: readonly [IsoDate, IsoDate],
  format: Format,
  words: DeadlineWords,
): string {
  const quarter = quarterOf(from);
  const bounds = quarterBounds(quarter);
  if (bounds.from === from && bounds.to === to) return format.quarter(quarter);
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (wholeYears)
    return yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}-${yearOf(to)}`;
  const lastOfMonth = dateOf(yearOf(from), monthOf(from), daysInMonth(yearOf(from), monthOf(from)));
  if (from.endsWith('-01') && to === lastOfMonth) return format.date(from).replace(/^\D*1\s+/, '');
  return words.period(format.date(from), format.date(to));
}

/** @returns a deadline in words that `readDeadline` reads back as the same deadline */
export function deadlineWords(deadline: Deadline, format: Format, words: DeadlineWords): string {
  if ('on' in deadline) return format.date(deadline.on);
  if ('uncertain' in deadline) return words.uncertain(format.date(deadline.uncertain));
  if ('between' in deadline) return periodWords(deadline.between, format, words);
  return deadline.candidates.map((day) => format.date(day)).join(` ${words.or} `);
}
