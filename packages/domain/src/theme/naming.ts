import { z } from 'zod';
import { documentCodeSchema, linesSchema } from '../accord/printed.ts';
import { lineSchema } from '../values/text.ts';

/** What one document calls something, and where: the documents number and name things each in their own way. */
export const namingSchema = z
  .strictObject({
    document: documentCodeSchema,
    number: lineSchema.optional().describe('Number or letter as printed'),
    printed: lineSchema.min(1).describe('Name as printed'),
    lines: linesSchema.optional(),
  })
  .meta({ description: 'Name and number of something in one document' });
export type Naming = z.infer<typeof namingSchema>;
