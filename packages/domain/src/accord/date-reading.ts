import { z } from 'zod';
import { dateOf, daysBetween, daysInMonth, deadlineSchema, latestDay } from '../values/index.ts';
import type { Deadline, IsoDate } from '../values/index.ts';

/** How the words bind to the date: ready by then, before it, from it on, until it, or at some time within a period. */
export const boundSchema = z.enum(['by', 'before', 'from', 'until', 'within']);
export type Bound = z.infer<typeof boundSchema>;

/** How fine the print is. `season` and `words` (early, mid, about) have no sharp edges: no single day is claimed for them. */
export const grainSchema = z.enum([
  'day',
  'month',
  'quarter',
  'half',
  'year',
  'years',
  'season',
  'words',
]);
export type Grain = z.infer<typeof grainSchema>;

/** What makes a printed date doubtful. */
export const dateDoubtSchema = z.enum([
  'questionMark',
  'misprint',
  'twoYears',
  'vague',
  'termOfAccord',
]);
export type DateDoubt = z.infer<typeof dateDoubtSchema>;

/** Why no day can be read: the print has a question mark or a gap, counts from no stated day, recurs, or hangs on an event. */
export const dateAbsenceSchema = z.enum([
  'questionMark',
  'leftOpen',
  'yearLeftOut',
  'relative',
  'recurring',
  'event',
  'unreadable',
]);
export type DateAbsence = z.infer<typeof dateAbsenceSchema>;

export const recurrenceSchema = z.enum(['quarter', 'year']);
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** What a printed date was read as. */
export const dateReadingSchema = z
  .union([
    z.strictObject({
      deadline: deadlineSchema,
      bound: boundSchema.describe('How the words bind to the date'),
      grain: grainSchema.describe('How fine the print is'),
      doubt: dateDoubtSchema.optional().describe('What makes it doubtful; absent: nothing'),
    }),
    z.strictObject({
      absent: dateAbsenceSchema.describe('Why no day can be read'),
      every: recurrenceSchema.optional().describe('Set when it recurs'),
      years: z.int().positive().optional().describe('Set for a term counted in years'),
    }),
  ])
  .meta({ description: 'How a printed date was read, or why it could not be' });
export type DateReading = z.infer<typeof dateReadingSchema>;

/**
 * @returns the one day that the print fixes (the last of a month, quarter, half or year); `null` for everything doubtful, vague, open or
 * recurring, for which no day is claimed
 */
export function isoOf(reading: DateReading): IsoDate | null {
  if ('absent' in reading || reading.doubt !== undefined) return null;
  return latestDay(reading.deadline);
}

function earliestDay(deadline: Deadline): IsoDate {
  if ('between' in deadline) return deadline.between[0];
  if ('candidates' in deadline) return deadline.candidates.toSorted()[0] as IsoDate;
  return latestDay(deadline);
}

/** The days a reading spreads over; equal for a single day. */
function reach(deadline: Deadline): [IsoDate, IsoDate] {
  return [earliestDay(deadline), latestDay(deadline)];
}

/**
 * How two printed dates for the same thing compare, the passage in the text first and the row of annex L second:
 * `boundary` is the same moment said as the end of a period or the first day after it (end of Q2 and 1 July); `narrower` means that the
 * vaguer of the two leaves room for the other.
 */
export type DateComparison =
  | 'same'
  | 'boundary'
  | 'narrower'
  | 'different'
  | 'openInText'
  | 'openInList'
  | 'bothOpen';

/** @returns how the date in the text and the date in the list of action points compare */
export function compareReadings(text: DateReading, list: DateReading): DateComparison {
  const listOpen = 'absent' in list;
  if ('absent' in text) {
    const undated = text.absent === 'leftOpen' || text.absent === 'questionMark';
    if (listOpen) return undated ? 'bothOpen' : 'openInList';
    return 'openInText';
  }
  if (listOpen) return 'openInList';
  return compareDeadlines(text, list);
}

type Dated = Extract<DateReading, { deadline: Deadline }>;

function compareDeadlines(text: Dated, list: Dated): DateComparison {
  const [textDay, listDay] = [isoOf(text), isoOf(list)];
  if (textDay !== null && listDay !== null) {
    if (textDay === listDay) return 'same';
    return daysBetween(textDay, listDay) === 1 ? 'boundary' : 'different';
  }
  if (eachOnTheBoundary(text.deadline, list.deadline)) return 'boundary';
  const [from, to] = reach(text.deadline);
  const [first, last] = reach(list.deadline);
  return daysBetween(from, last) >= 0 && daysBetween(first, to) >= -1 ? 'narrower' : 'different';
}

function eachOnTheBoundary(text: Deadline, list: Deadline): boolean {
  if (!('candidates' in text && 'candidates' in list)) return false;
  const candidates = list.candidates.toSorted();
  return (
    text.candidates.length === candidates.length &&
    text.candidates.toSorted().every((day, at) => daysBetween(day, candidates[at] as IsoDate) === 1)
  );
}

/** @returns a date that must exist. @throws when it does not */
export function knownDate(year: number, month: number, day: number): IsoDate {
  const date = dateOf(year, month, day);
  if (date === undefined) throw new Error(`no such day: ${year}-${month}-${day}`);
  return date;
}

/** @returns first and last day of a run of months in a year */
export function monthsOf(year: number, first: number, last: number): [IsoDate, IsoDate] {
  return [knownDate(year, first, 1), knownDate(year, last, daysInMonth(year, last))];
}
