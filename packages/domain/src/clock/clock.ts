import { z } from 'zod';
import { addDays, isWorkingDay } from '../notification/working-day.ts';
import { daysBetween, isoDateSchema, noteSchema, type IsoDate } from '../values/index.ts';

/** A term on a clock: what it is for, and its weeks as the framework gives them. */
export const termSchema = z.strictObject({
  step: z.enum(['quick-check', 'intended-decision', 'questions-of-others', 'final-decision']),
  weeks: z.int().min(1).max(52),
});
export type Term = z.infer<typeof termSchema>;

/** Days on which a clock stood still, by agreement of both sides. The framework knows no pause, so it is always a recorded choice. */
const pauseSchema = z.strictObject({
  from: isoDateSchema,
  until: isoDateSchema.nullable().describe('First day on which it runs again; null: it stands'),
  reason: noteSchema.min(1),
});

/** Terms that follow on each other from a day on, with the days on which they stood still. */
export const clockSchema = z.strictObject({
  started: isoDateSchema,
  terms: z.array(termSchema).min(1).max(4),
  pauses: z.array(pauseSchema).max(50),
});
export type Clock = z.infer<typeof clockSchema>;

/** @returns a clock that begins to run */
export function startClock(started: IsoDate, terms: readonly Term[]): Clock {
  return { started, terms: [...terms], pauses: [] };
}

/** @returns whether the clock stands still */
export function isPaused(clock: Clock): boolean {
  return clock.pauses.at(-1)?.until === null;
}

/** @returns the clock standing still from a day on */
export function pauseClock(clock: Clock, from: IsoDate, reason: string): Clock {
  if (isPaused(clock)) throw new Error('a clock that stands still is not paused');
  return { ...clock, pauses: [...clock.pauses, { from, until: null, reason }] };
}

/** @returns the clock running again from a day on */
export function resumeClock(clock: Clock, until: IsoDate): Clock {
  const last = clock.pauses.at(-1);
  if (last?.until !== null) throw new Error('a clock that runs is not resumed');
  return { ...clock, pauses: [...clock.pauses.slice(0, -1), { ...last, until }] };
}

/** @returns the first working day on or after a day: weekends and Dutch public holidays are none */
export function workingDayFrom(day: IsoDate): IsoDate {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}

/** Where one term of a clock stands on a day. */
export type TermReading = {
  readonly step: Term['step'];
  /** Last day by the weeks of the framework; while the clock stands still, as it would be were it resumed today. */
  readonly due: IsoDate;
  /** The first working day on or after it: nobody is called late before that. The framework itself does not speak of holidays. */
  readonly workable: IsoDate;
  readonly standing: 'to-come' | 'running' | 'paused' | 'over';
  /** Days left until `due`; negative once it is past. */
  readonly left: number;
  readonly late: boolean;
};

/** Adds a stretch of days to a day, not counting those on which the clock stood still. */
function dueAfter({ pauses }: Clock, from: IsoDate, days: number, today: IsoDate): IsoDate {
  let due = addDays(from, days);
  for (const { from: stood, until } of pauses) {
    const ran = until ?? (today > stood ? today : stood);
    const begin = stood > from ? stood : from;
    if (begin <= due && ran > begin) due = addDays(due, daysBetween(begin, ran));
  }
  return due;
}

/**
 * Reads a clock on a day: each term runs from the end of the one before it.
 * @see ../accord assessment frameworks: 4 weeks; 4, 2 and 2 weeks
 */
export function readClock(clock: Clock, today: IsoDate): TermReading[] {
  let from = clock.started;
  return clock.terms.map(({ step, weeks }) => {
    const due = dueAfter(clock, from, weeks * 7, today);
    const workable = workingDayFrom(due);
    const begun = from <= today;
    from = due;
    const past = today > workable;
    const running = isPaused(clock) ? 'paused' : 'running';
    const standing = !begun ? 'to-come' : past && !isPaused(clock) ? 'over' : running;
    return {
      step,
      due,
      workable,
      standing,
      left: daysBetween(today, due),
      late: standing === 'over',
    };
  });
}
