import { z } from 'zod';
import { clauseIdSchema, isoDateSchema, lineSchema, partyIdSchema } from '../values/index.ts';
import { actionKeySchema } from './action.ts';
import { dateReadingSchema, recurrenceSchema } from './date-reading.ts';
import { linesSchema, placeShape, printedSchema, remarkSchema } from './printed.ts';
import { strengthSchema } from './strength.ts';

/** Own stable key of a dated commitment: its clause, and what it is about. */
export const commitmentKeySchema = z
  .string()
  .regex(/^[A-Z0-9][A-Za-z0-9.-]{2,79}$/)
  .meta({ description: 'Dated commitment, by its stable key' })
  .brand<'CommitmentKey'>();
export type CommitmentKey = z.infer<typeof commitmentKeySchema>;

export const commitmentMarkSchema = z.enum([
  'conditional',
  'bracketed',
  'outcome-proposal',
  'date-open',
  'date-two-years',
  'date-vague',
  'year-left-out',
]);
export type CommitmentMark = z.infer<typeof commitmentMarkSchema>;

/** A passage of the text that has somebody do or deliver something by, at, from or within a date or period. */
export const commitmentSchema = z
  .strictObject({
    key: commitmentKeySchema,
    subject: lineSchema.min(1).describe('What, in our own short words'),
    datePrinted: printedSchema.describe('Date or term, as printed'),
    dateIso: isoDateSchema
      .nullable()
      .describe('Only where the print gives one certain day or a period with an end'),
    reading: dateReadingSchema,
    recurring: recurrenceSchema.nullable().describe('Comes back every quarter or year'),
    binds: z.array(partyIdSchema).describe('As far as the text says; empty: it names nobody'),
    strength: strengthSchema,
    marks: z.array(commitmentMarkSchema).describe('What is odd or doubtful about it'),
    action: actionKeySchema.nullable().describe('Action point of annex L on the same thing'),
    repeats: commitmentKeySchema.nullable().describe('The same commitment, printed earlier'),
    ...placeShape,
  })
  .meta({ description: 'Dated commitment in the text of the agreement' });
export type Commitment = z.infer<typeof commitmentSchema>;

/** One side of a conflict. */
export const conflictSideSchema = z.strictObject({
  clause: clauseIdSchema,
  lines: linesSchema,
  printed: printedSchema,
  iso: isoDateSchema.nullable().describe('The one day it fixes; null where it fixes none'),
});
export type ConflictSide = z.infer<typeof conflictSideSchema>;

/**
 * Two places that date the same thing differently. `boundary` is the same moment in other words (end of Q2, 1 July), `narrower` a vague
 * date beside a sharp one that fits it, `open...` a date on one side only.
 */
export const conflictSchema = z
  .strictObject({
    kind: z
      .enum(['different', 'narrower', 'boundary', 'openInText', 'openInList'])
      .describe(
        'different; narrower: one is vague and the other fits it; boundary: the same moment in other words; open on one side only',
      ),
    commitment: commitmentKeySchema,
    action: actionKeySchema.optional(),
    other: commitmentKeySchema.optional().describe('Set when both places stand in the text'),
    subject: lineSchema.min(1).describe('What both date'),
    sides: z
      .tuple([conflictSideSchema, conflictSideSchema])
      .describe('The commitment first, then the action point or the other passage'),
    note: remarkSchema.optional(),
  })
  .meta({ description: 'Two dates for the same thing' });
export type Conflict = z.infer<typeof conflictSchema>;
