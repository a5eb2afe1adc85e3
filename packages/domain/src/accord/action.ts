import { z } from 'zod';
import { themeLetterSchema } from '../theme/theme.ts';
import { clauseIdSchema, isoDateSchema, lineSchema, partyIdSchema } from '../values/index.ts';
import { dateReadingSchema } from './date-reading.ts';
import { placeShape, printedSchema } from './printed.ts';

/** Own stable key of an action point: says what it is about, never changes with order or edition. */
export const actionKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{2,63}$/)
  .meta({ description: 'Action point, by its stable key' })
  .brand<'ActionKey'>();
export type ActionKey = z.infer<typeof actionKeySchema>;

/** What is doubtful about a record as printed. */
export const printMarkSchema = z.enum([
  'date-missing',
  'date-uncertain',
  'date-misprint',
  'date-two-years',
  'gap-in-title',
  'misprint-in-title',
  'separator-missing',
]);
export type PrintMark = z.infer<typeof printMarkSchema>;

/**
 * An action point (*uitwerkpunt*) of annex L: what, ready by when, who. Printed literals stay; what they were read as stands beside them.
 * @see L
 */
export const actionSchema = z
  .strictObject({
    key: actionKeySchema,
    number: z
      .int()
      .positive()
      .describe('Place in the printed list, from 1; the print has no numbers'),
    heading: lineSchema.min(1).describe('Heading of the list it stands under, as printed'),
    subheading: lineSchema.min(1).nullable().describe('Sub-heading, where there is one'),
    theme: themeLetterSchema.nullable().describe('Theme of the heading; null for general ones'),
    title: printedSchema.describe('Subject as printed'),
    deadlinePrinted: printedSchema.describe('Deadline as printed'),
    deadlineIso: isoDateSchema.nullable().describe('Only where the print gives one certain day'),
    deadline: dateReadingSchema,
    responsiblePrinted: printedSchema.describe('Those responsible, as printed'),
    responsible: z.array(partyIdSchema).min(1).describe('Codes in the order printed'),
    basis: z.array(clauseIdSchema).describe('Where the text agrees on it; empty where it does not'),
    marks: z.array(printMarkSchema).describe('What is odd or doubtful in print'),
    ...placeShape,
  })
  .meta({ description: 'Action point of annex L' });
export type Action = z.infer<typeof actionSchema>;
