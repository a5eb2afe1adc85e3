import { z } from 'zod';
import { isoDateSchema, type IsoDate } from './iso-date.ts';

/** When something must be there: a day, an uncertain day, a period, or several candidates that the source leaves side by side. */
export const deadlineSchema = z
  .union([
    z.strictObject({ on: isoDateSchema.describe('On this day') }),
    z.strictObject({ uncertain: isoDateSchema.describe('The source itself doubts it') }),
    z.strictObject({
      between: z.tuple([isoDateSchema, isoDateSchema]).describe('First and last day of a period'),
    }),
    z.strictObject({
      candidates: z
        .array(isoDateSchema)
        .min(2)
        .describe('Days that the source leaves side by side'),
    }),
  ])
  .refine((deadline) => !('between' in deadline) || deadline.between[0] <= deadline.between[1], {
    message: 'the period ends before it begins',
  })
  .meta({ description: 'Deadline: on a day, uncertain, between two days, or candidates' });
export type Deadline = z.infer<typeof deadlineSchema>;

/** @returns the last day on which the deadline can be met, for sorting and lateness: never earlier than any reading of it */
export function latestDay(deadline: Deadline): IsoDate {
  if ('on' in deadline) return deadline.on;
  if ('uncertain' in deadline) return deadline.uncertain;
  if ('between' in deadline) return deadline.between[1];
  return deadline.candidates.toSorted().at(-1) as IsoDate;
}
