import { z } from 'zod';
import {
  deadlineSchema,
  fieldSchema,
  LEFT_OPEN,
  noteSchema,
  partyRefSchema,
} from '../values/index.ts';

const words = fieldSchema(noteSchema.min(1));

/** Foreseeable effects, how it is carried out, and how it keeps to competition law. */
export const impactSchema = z
  .strictObject({
    patients: words,
    providers: words.describe('Operations, staff, IT and real estate of the providers involved'),
    chain: words.describe('The rest of the chain'),
    context: words.describe('Regional and national agreements'),
    steps: z
      .array(
        z.strictObject({
          what: noteSchema.min(1),
          responsible: fieldSchema(partyRefSchema),
          when: fieldSchema(deadlineSchema),
        }),
      )
      .max(200),
    organisation: words.describe('Project organisation, capacity, decision-making'),
    alignment: words.describe('Alignment between and within the parties, and their commitment'),
    sustainability: words,
    competition: z.strictObject({
      procedure: fieldSchema(z.enum(['jzojp', 'self-assessment'])),
      statement: words.describe('Kept with the plan'),
    }),
  })
  .meta({ description: 'Impact analysis, execution and competition of a transformation plan' });
export type Impact = z.infer<typeof impactSchema>;

export const EMPTY_IMPACT: Impact = {
  patients: LEFT_OPEN,
  providers: LEFT_OPEN,
  chain: LEFT_OPEN,
  context: LEFT_OPEN,
  steps: [],
  organisation: LEFT_OPEN,
  alignment: LEFT_OPEN,
  sustainability: LEFT_OPEN,
  competition: { procedure: LEFT_OPEN, statement: LEFT_OPEN },
};
