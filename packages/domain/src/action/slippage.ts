import type { DateReading } from '../accord/date-reading.ts';
import { daysBetween, latestDay, type IsoDate } from '../values/index.ts';
import type { AgendaItem } from './item.ts';
import type { ActionStanding } from './standing.ts';

/** Longest calendar quarter, in days: who says nothing for longer was not heard of for a quarter. */
export const QUARTER_OF_SILENCE = 92;
/** From this many days before its deadline, an item is due soon. */
export const DUE_SOON = 30;

/**
 * How an item keeps to its time; each item has one.
 * - `waiting`: reported done or lapsed, the programme team has yet to confirm;
 * - `late`: heard of, not done, and past the last day of a certain deadline;
 * - `silent`: not heard of for a quarter, or never since it was agreed a quarter ago; whether it is late is not known;
 * - `moved`: within time, by a deadline that was moved;
 * - `undated`: heard of, without a day that the source is certain of: neither in time nor late;
 * - `unheard`: nothing heard yet, agreed less than a quarter ago;
 * - `not-followed`: an outcome that the text proposes (5.3), or kept at another item on the same thing.
 */
export const SLIPPAGES = [
  'late',
  'silent',
  'behind',
  'moved',
  'on-time',
  'undated',
  'unheard',
  'waiting',
  'done',
  'lapsed',
  'not-followed',
] as const;
export type Slippage = (typeof SLIPPAGES)[number];

/** What slippage is told from. */
export type Timed = Pick<ActionStanding, 'deadline' | 'heard'> & {
  readonly status: NonNullable<ActionStanding['confirmed']>['status'] | null;
  readonly proposed: NonNullable<ActionStanding['proposed']>['status'] | null;
  readonly moved: boolean;
};

/**
 * @returns the day that a deadline fixes for lateness; `null` where the source doubts it, leaves years side by side, gives no sharp edge, or
 * says until when something goes on: nothing is ever counted late on those
 */
export function certainDay(reading: DateReading): IsoDate | null {
  if ('absent' in reading || reading.doubt !== undefined || reading.bound === 'until') return null;
  const { deadline } = reading;
  return 'uncertain' in deadline || 'candidates' in deadline ? null : latestDay(deadline);
}

/** @returns days past the deadline on a day, negative before it; `null` where no day is certain. *Before* a day is passed on the day itself */
export function daysPast(reading: DateReading, today: IsoDate): number | null {
  const day = certainDay(reading);
  if (day === null || 'absent' in reading) return null;
  return daysBetween(day, today) + (reading.bound === 'before' ? 1 : 0);
}

/** @returns days since something was heard, or since it was agreed when nothing ever was */
export function daysSilent(item: Pick<AgendaItem, 'since'>, heard: IsoDate | null, today: IsoDate) {
  return daysBetween(heard ?? item.since, today);
}

const closes = (status: Timed['status']) => status === 'done' || status === 'lapsed';

function slippageOfHeard(timed: Timed, silent: boolean, today: IsoDate): Slippage {
  const { status, proposed, deadline, moved } = timed;
  if (closes(proposed)) return 'waiting';
  const past = daysPast(deadline, today);
  if (past !== null && past > 0) return 'late';
  if (silent) return 'silent';
  if ((proposed ?? status) === 'behind') return 'behind';
  if (past === null) return 'undated';
  return moved ? 'moved' : 'on-time';
}

/** @returns how an item keeps to its time today; the only place where that is decided */
export function slippageOf(
  item: Pick<AgendaItem, 'kind' | 'sameAs' | 'since'>,
  timed: Timed,
  today: IsoDate,
): Slippage {
  if (item.sameAs !== null) return 'not-followed';
  const { status, heard } = timed;
  if (status === 'done' || status === 'lapsed') return status;
  const silent = daysSilent(item, heard, today) > QUARTER_OF_SILENCE;
  if (heard !== null) return slippageOfHeard(timed, silent, today);
  if (item.kind === 'outcome-aim') return 'not-followed';
  return silent ? 'silent' : 'unheard';
}

/** @returns what slippage is told from, of a standing */
export function timedOf({ confirmed, proposed, deadline, heard, moves }: ActionStanding): Timed {
  return {
    status: confirmed?.status ?? null,
    proposed: proposed?.status ?? null,
    deadline,
    heard,
    moved: moves.length > 0,
  };
}
