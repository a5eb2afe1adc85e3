import { z } from 'zod';
import {
  addQuarters,
  isoDateSchema,
  lineSchema,
  noteSchema,
  quantitySchema,
  quarterBounds,
  quarterOf,
  quarterSchema,
  transformationPartIdSchema,
  type IsoDate,
  type Quarter,
} from '../values/index.ts';

/** How a result stands in a quarter: a value with its day and source, or not measured (yet), which is no zero. */
export const resultReportSchema = z
  .strictObject({
    measured: z
      .strictObject({
        value: quantitySchema,
        on: isoDateSchema.describe('Day or last day of the period that it is about'),
        source: lineSchema.min(1).describe('Where the value comes from'),
      })
      .nullable()
      .describe('null: not measured yet'),
    note: noteSchema.max(4000),
  })
  .meta({ description: 'How a result of a transformation plan stands in a quarter' });
export type ResultReport = z.infer<typeof resultReportSchema>;

/** A report on one result, made on the revision that was on screen (0: there was none). */
export const reportedResultSchema = z.strictObject({
  result: transformationPartIdSchema,
  base: z.int().min(0),
  report: resultReportSchema,
});
export type ReportedResult = z.infer<typeof reportedResultSchema>;

export const followedQuarterSchema = quarterSchema.refine(
  (quarter) => quarter >= '2023-Q1' && quarter <= '2040-Q4',
  'not in the term of the agreement',
);

/** @returns the quarters in which a plan is followed, from its beginning to the running one, oldest first */
export function followedQuarters(begunOn: IsoDate, today: IsoDate): Quarter[] {
  const quarters: Quarter[] = [];
  const last = quarterOf(today);
  for (let at = quarterOf(begunOn); at <= last; at = addQuarters(at, 1)) quarters.push(at);
  return quarters;
}

/** @returns the quarter that ended last: what is asked after now */
export function lastEndedQuarter(today: IsoDate): Quarter {
  return addQuarters(quarterOf(today), -1);
}

/** @returns the quarter over which results are to be reported now; `null` while none ended since the plan was begun */
export function dueQuarter(begunOn: IsoDate, today: IsoDate): Quarter | null {
  const ended = lastEndedQuarter(today);
  return begunOn <= quarterBounds(ended).to ? ended : null;
}

/** @returns what a report begins with: what was said last; a value was measured once, and is not measured again by standing there */
export function reportBeginsWith(last: ResultReport | undefined): ResultReport {
  return { measured: null, note: last?.note ?? '' };
}
