import { z } from 'zod';
import { noteSchema } from '../values/index.ts';

/** What anyone may read of a consultation round, published with the plan: what came in, and what was done with it. @see C.6.d.p2 */
export const roundSummarySchema = z
  .strictObject({
    received: noteSchema.describe('What came in'),
    done: noteSchema.describe('What was done with it'),
  })
  .meta({ description: 'Public summary of a consultation round' });
export type RoundSummary = z.infer<typeof roundSummarySchema>;

export const EMPTY_SUMMARY: RoundSummary = { received: '', done: '' };
