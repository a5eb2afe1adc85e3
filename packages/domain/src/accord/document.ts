import { z } from 'zod';
import { isoDateSchema, lineSchema } from '../values/index.ts';
import { documentCodeSchema, linesSchema } from './printed.ts';

/** One of the documents the product knows, with the name of its text file. */
export const documentRecordSchema = z.strictObject({
  code: documentCodeSchema,
  file: lineSchema,
  name: lineSchema.describe('What it is, in our own words'),
  date: isoDateSchema.nullable(),
  datePrinted: lineSchema.nullable(),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
/** As written in a data file, before it is parsed. */
export type DocumentRecordData = z.input<typeof documentRecordSchema>;

/** How one document says it. `null`: it says nothing about it. */
export const readingSchema = z.strictObject({
  document: documentCodeSchema,
  lines: linesSchema,
  printed: lineSchema.min(1),
});
export type Reading = z.infer<typeof readingSchema>;

/** Something the documents say differently, or one document says in two ways. All readings are kept. */
export const documentDifferenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  subject: lineSchema.min(1),
  kind: z.enum(['numbering', 'naming', 'count', 'date', 'figure', 'content']),
  readings: z.array(readingSchema).min(2),
  note: lineSchema.optional(),
});
export type DocumentDifference = z.infer<typeof documentDifferenceSchema>;
/** As written in a data file, before it is parsed. */
export type DocumentDifferenceData = z.input<typeof documentDifferenceSchema>;

/** A place where a document is misprinted, as printed; the product shows it so. */
export const misprintSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  document: documentCodeSchema,
  lines: linesSchema,
  printed: lineSchema.min(1),
  kind: z.enum(['date', 'number', 'numbering', 'reference', 'spelling', 'layout']),
  likely: lineSchema.nullable().describe('What is probably meant; null where we cannot tell'),
  note: lineSchema.optional(),
});
export type Misprint = z.infer<typeof misprintSchema>;
/** As written in a data file, before it is parsed. */
export type MisprintData = z.input<typeof misprintSchema>;
