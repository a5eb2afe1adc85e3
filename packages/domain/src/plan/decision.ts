import { z } from 'zod';
import { isoDateSchema, lineSchema, noteSchema } from '../values/index.ts';

/**
 * What a body decided, as those responsible record it. Organisations decide through their own mandates; the software records who decided
 * what and when, and computes no quorum.
 */
export const decisionSchema = z
  .strictObject({
    body: lineSchema.min(1).describe('Body that decided, such as bestuurlijk ROAZ'),
    on: isoDateSchema.describe('Day of the decision'),
    note: noteSchema.optional(),
  })
  .meta({ description: 'Decision of a body' });
export type Decision = z.infer<typeof decisionSchema>;
