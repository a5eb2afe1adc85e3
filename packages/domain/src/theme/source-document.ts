import { z } from 'zod';

/** The documents that the accord's data was read from; each numbers and names things in its own way. */
export const sourceDocumentSchema = z
  .enum([
    'draft-agreement',
    'signed-agreement',
    'ministry-summary',
    'municipal-explanation',
    'practitioner-summary',
    'essay',
  ])
  .meta({ description: 'Document about the agreement' });
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** What a document calls something, and where. */
export const namingSchema = z
  .strictObject({
    document: sourceDocumentSchema,
    number: z.string().max(20).optional().describe('Number or letter as printed'),
    printed: z.string().min(1).max(500).describe('Name as printed'),
    lines: z.string().max(60).optional().describe('Lines or pages in the document'),
  })
  .meta({ description: 'Name and number of something in one document' });
export type Naming = z.infer<typeof namingSchema>;
