import { z } from 'zod';
import { dateOf, daysInMonth, type IsoDate } from './iso-date.ts';

/** A calendar quarter as `2025-Q3`; compares as text. */
export const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .meta({ description: 'Calendar quarter, YYYY-Qn' })
  .brand('Quarter');
export type Quarter = z.infer<typeof quarterSchema>;

/** @returns the quarter a day falls in */
export function quarterOf(date: IsoDate): Quarter {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` as Quarter;
}

/** @returns first and last day of a quarter */
export function quarterBounds(quarter: Quarter): { from: IsoDate; to: IsoDate } {
  const year = Number(quarter.slice(0, 4));
  const last = Number(quarter.slice(6)) * 3;
  const from = dateOf(year, last - 2, 1);
  const to = dateOf(year, last, daysInMonth(year, last));
  if (!from || !to) throw new Error(`impossible quarter: ${quarter}`);
  return { from, to };
}

/** @returns the quarter that is so many quarters later, or earlier for a negative number */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  const at = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + count;
  return `${String(Math.floor(at / 4)).padStart(4, '0')}-Q${(at % 4) + 1}` as Quarter;
}
