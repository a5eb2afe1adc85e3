import { z } from 'zod';
import { isoDateSchema, type IsoDate } from '../values/index.ts';

/** What time a figure is about: a day, or from a day to a day. A subset of `Deadline`, so that it is typed and shown in the same words. */
export const periodSchema = z
  .union([
    z.strictObject({ on: isoDateSchema.describe('Reference date') }),
    z.strictObject({
      between: z.tuple([isoDateSchema, isoDateSchema]).describe('First and last day'),
    }),
  ])
  .refine((period) => !('between' in period) || period.between[0] <= period.between[1], {
    message: 'the period ends before it begins',
  })
  .meta({ description: 'Period or reference date of a figure' });
export type Period = z.infer<typeof periodSchema>;

/** @returns a text that is the same for the same period */
export function periodKey(period: Period): string {
  return 'on' in period ? period.on : period.between.join('/');
}

/** Days since 1 January of the year 0, near enough to draw an axis with. */
function dayNumber(date: IsoDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 864e5
  );
}

/** @returns where the period stands on a time axis, in days: its middle */
export function periodPlace(period: Period): number {
  if ('on' in period) return dayNumber(period.on);
  const [from, to] = period.between;
  return (dayNumber(from) + dayNumber(to)) / 2;
}

/** For sorting: earlier first, the shorter of two with the same middle first. */
export function comparePeriods(a: Period, b: Period): number {
  return periodPlace(a) - periodPlace(b) || (periodKey(a) < periodKey(b) ? -1 : 1);
}
