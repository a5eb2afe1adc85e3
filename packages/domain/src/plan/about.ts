import { z } from 'zod';
import {
  certaintySchema,
  deadlineSchema,
  fieldSchema,
  figureSchema,
  lineSchema,
  LEFT_OPEN,
  noteSchema,
  sourceRefSchema,
} from '../values/index.ts';
import { involvedPartySchema } from './item.ts';

const sourcedNoteSchema = z.strictObject({
  text: noteSchema.min(1),
  source: sourceRefSchema.optional(),
  certainty: certaintySchema.optional(),
});

/**
 * What a plan says of itself as a whole. `reported` is what was said elsewhere about an existing plan (published, signed, adopted): it is a
 * fact about the outside world and never makes the plan adopted here.
 */
export const planAboutSchema = z
  .strictObject({
    name: lineSchema.min(1),
    ambition: fieldSchema(noteSchema),
    profile: fieldSchema(lineSchema).describe(
      'Regional profile the plan rests on, by name and date',
    ),
    participants: fieldSchema(z.array(involvedPartySchema).min(1)),
    governance: fieldSchema(noteSchema).describe('Who decides and who carries what'),
    foundations: z
      .array(lineSchema.min(1))
      .max(50)
      .describe('Foundations or preconditions the plan names beside its challenges'),
    keyFigures: z.array(figureSchema).max(200),
    reported: z
      .array(
        z.strictObject({
          what: lineSchema
            .min(1)
            .describe('What was reported: published, signed, adopted, submitted, approved'),
          when: fieldSchema(deadlineSchema),
          by: lineSchema.optional(),
          source: sourceRefSchema.optional(),
          certainty: certaintySchema.optional(),
        }),
      )
      .max(50),
    remarks: z.array(sourcedNoteSchema).max(100),
    sources: z.array(sourceRefSchema).max(50),
  })
  .meta({ description: 'The plan as a whole' });
export type PlanAbout = z.infer<typeof planAboutSchema>;

/** @returns the description of a plan that was just begun */
export function newAbout(name: string): PlanAbout {
  return {
    name,
    ambition: LEFT_OPEN,
    profile: LEFT_OPEN,
    participants: LEFT_OPEN,
    governance: LEFT_OPEN,
    foundations: [],
    keyFigures: [],
    reported: [],
    remarks: [],
    sources: [],
  };
}
