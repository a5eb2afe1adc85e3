import { z } from 'zod';
import { ACTION_STATUSES } from '../action/entry.ts';
import { dateOf, daysInMonth, lineSchema, type IsoDate } from '../values/index.ts';

/** How often a region looks at its plan; `own`: whenever its leaders say so. Nothing in the agreement prescribes one. */
export const RHYTHMS = ['month', 'quarter', 'four-months', 'half-year', 'year', 'own'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const MONTHS: Readonly<Record<Rhythm, number>> = {
  month: 1,
  quarter: 3,
  'four-months': 4,
  'half-year': 6,
  year: 12,
  own: 0,
};

/** What is asked of each agreement beside its status and a word of explanation. */
export const ASKED_PARTS = ['obstacle', 'help', 'observations', 'evidence'] as const;
export type AskedPart = (typeof ASKED_PARTS)[number];

const askedPartsSchema = z.array(z.enum(ASKED_PARTS)).max(ASKED_PARTS.length);

/** The region's own words for a status; a status without one is called as everywhere. */
const ownWordsSchema = z.partialRecord(z.enum(ACTION_STATUSES), lineSchema.min(1).max(60));

/**
 * How a region chose to show progress. Its own choice, so nothing of it is obligatory.
 * @see B.2.b
 */
export const progressSettingsSchema = z
  .strictObject({
    rhythm: z.enum(RHYTHMS),
    asks: askedPartsSchema.describe('What is asked beside status and explanation'),
    words: ownWordsSchema,
    isPublic: z
      .boolean()
      .describe('Whether status and observations stand on the public page of the plan'),
  })
  .meta({ description: 'How progress of a plan is shown' });
export type ProgressSettings = z.infer<typeof progressSettingsSchema>;

/** What holds until the leaders chose: no rhythm, everything asked, nothing public. */
export const DEFAULT_SETTINGS: ProgressSettings = {
  rhythm: 'own',
  asks: [...ASKED_PARTS],
  words: {},
  isPublic: false,
};

function monthsLater(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const last = Math.min(date, daysInMonth(toYear, toMonth));
  return dateOf(toYear, toMonth, last) ?? day;
}

/**
 * @returns the first day after today that the rhythm gives, counted from the last day of the round before; `undefined` where no round was
 * held or the region keeps no rhythm
 */
export function nextDue(
  rhythm: Rhythm,
  before: IsoDate | undefined,
  today: IsoDate,
): IsoDate | undefined {
  const step = MONTHS[rhythm];
  if (step === 0 || before === undefined) return undefined;
  for (let times = 1; times <= 1200; times += 1) {
    const day = monthsLater(before, times * step);
    if (day > today) return day;
  }
  return undefined;
}
