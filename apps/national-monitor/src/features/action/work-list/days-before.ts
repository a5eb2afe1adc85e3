import { isoDate, type IsoDate } from '@iza/domain/values';

const DAY_MS = 86_400_000;

/** @returns the day so many days earlier */
export function daysBefore(day: IsoDate, days: number): IsoDate {
  return isoDate(new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10));
}
