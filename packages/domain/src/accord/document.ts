import { z } from 'zod';
import { isoDateSchema, lineSchema } from '../values/index.ts';
import {
  documentCodeSchema,
  linesSchema,
  printedSchema,
  recordIdSchema,
  remarkSchema,
} from './printed.ts';

/** One of the documents the product knows, with the name of its text file. */
export const documentRecordSchema = z.strictObject({
  code: documentCodeSchema,
  file: lineSchema.describe('Name of its text file'),
  name: lineSchema.describe('What it is, in our own words'),
  date: isoDateSchema.nullable().describe('Day of the document; null where it has none'),
  datePrinted: printedSchema.nullable().describe('That day as printed'),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
/** As written in a data file, before it is parsed. */
export type DocumentRecordData = z.input<typeof documentRecordSchema>;

/** How one document says it. `null`: it says nothing about it. */
export const readingSchema = z.strictObject({
  document: documentCodeSchema,
  lines: linesSchema,
  printed: printedSchema,
});
export type Reading = z.infer<typeof readingSchema>;

/** Something the documents say differently, or one document says in two ways. All readings are kept. */
export const documentDifferenceSchema = z.strictObject({
  id: recordIdSchema,
  subject: lineSchema.min(1).describe('On what they differ'),
  kind: z
    .enum(['numbering', 'naming', 'count', 'date', 'figure', 'content'])
    .describe('What differs'),
  readings: z.array(readingSchema).min(2).describe('How each says it'),
  note: remarkSchema.optional(),
});
export type DocumentDifference = z.infer<typeof documentDifferenceSchema>;
/** As written in a data file, before it is parsed. */
export type DocumentDifferenceData = z.input<typeof documentDifferenceSchema>;

/** A place where a document is misprinted, as printed; the product shows it so. */
export const misprintSchema = z.strictObject({
  id: recordIdSchema,
  document: documentCodeSchema,
  lines: linesSchema,
  printed: printedSchema,
  kind: z
    .enum(['date', 'number', 'numbering', 'reference', 'spelling', 'layout'])
    .describe('What is misprinted'),
  likely: lineSchema.nullable().describe('What is probably meant; null where we cannot tell'),
  note: remarkSchema.optional(),
});
export type Misprint = z.infer<typeof misprintSchema>;
/** As written in a data file, before it is parsed. */
export type MisprintData = z.input<typeof misprintSchema>;
