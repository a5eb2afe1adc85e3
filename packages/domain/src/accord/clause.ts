import { z } from 'zod';
import { clauseIdSchema, editionSchema, lineSchema, type ClauseId } from '../values/index.ts';
import { linesSchema, printedSchema } from './printed.ts';

/**
 * A place in the agreement. The key is ours and stable: the printed numbers joined with dots; `pN` for the Nth unnumbered part with a
 * heading or bullet of its own; `-2` where the print uses the same number a second time.
 */
export const clauseSchema = z
  .strictObject({
    key: clauseIdSchema,
    printed: lineSchema.nullable().describe('Number as printed; null for an unnumbered part'),
    title: lineSchema.nullable().describe('Heading as printed; null where it has none'),
    parent: clauseIdSchema.nullable().describe('Place it is part of; null for a chapter or annex'),
    lines: linesSchema,
    edition: editionSchema,
  })
  .meta({ description: 'Place in the agreement' });
export type Clause = z.infer<typeof clauseSchema>;

/** Where the numbering of the print misleads: a number used twice, or a series that does not begin at its beginning. */
export const numberingNoteSchema = z.strictObject({
  clause: clauseIdSchema,
  kind: z
    .enum(['usedTwice', 'startsLate'])
    .describe('A number used a second time, or a series that does not begin at its beginning'),
  printed: printedSchema,
  first: clauseIdSchema.optional().describe('The clause that had the number first'),
});
export type NumberingNote = z.infer<typeof numberingNoteSchema>;

/** A reference in the text to a place that is not there, or is about something else. */
export const brokenReferenceSchema = z.strictObject({
  clause: clauseIdSchema.describe('Where it stands'),
  lines: linesSchema,
  printed: printedSchema,
  kind: z
    .enum(['missing', 'other subject', 'other name', 'placeholder'])
    .describe('Why it leads nowhere'),
  likely: clauseIdSchema.nullable().describe('What is probably meant; null where we cannot tell'),
});
export type BrokenReference = z.infer<typeof brokenReferenceSchema>;

/** @returns the key of the clause that holds this one, `null` for a chapter or annex */
export function parentKeyOf(key: ClauseId): ClauseId | null {
  const end = key.lastIndexOf('.');
  return end === -1 ? null : (key.slice(0, end) as ClauseId);
}

/** @returns the chapter or annex a clause belongs to: `C` for `C.6.c`, `4` for `4.1.2.d` */
export function rootKeyOf(key: ClauseId): ClauseId {
  return key.split('.')[0] as ClauseId;
}
