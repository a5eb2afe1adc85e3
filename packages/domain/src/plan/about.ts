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
  text: noteSchema.min(1).describe('The remark'),
  source: sourceRefSchema.optional(),
  certainty: certaintySchema.optional(),
});

/**
 * What a plan says of itself as a whole. `reported` is what was said elsewhere about an existing plan (published, signed, adopted): it is a
 * fact about the outside world and never makes the plan adopted here.
 */
export const planAboutSchema = z
  .strictObject({
    name: lineSchema.min(1).describe('Name of the plan'),
    ambition: fieldSchema(noteSchema).describe('What the plan as a whole is for'),
    profile: fieldSchema(lineSchema).describe(
      'Regional profile the plan rests on, by name and date',
    ),
    participants: fieldSchema(z.array(involvedPartySchema).min(1)).describe(
      'Who takes part in the plan',
    ),
    governance: fieldSchema(noteSchema).describe('Who decides and who carries what'),
    foundations: z
      .array(lineSchema.min(1))
      .max(50)
      .describe('Foundations or preconditions the plan names beside its challenges'),
    keyFigures: z.array(figureSchema).max(200).describe('Figures the plan opens with'),
    reported: z
      .array(
        z.strictObject({
          what: lineSchema
            .min(1)
            .describe('What was reported: published, signed, adopted, submitted, approved'),
          when: fieldSchema(deadlineSchema).describe('When it was so'),
          by: lineSchema.optional().describe('By whom'),
          source: sourceRefSchema.optional(),
          certainty: certaintySchema.optional(),
        }),
      )
      .max(50)
      .describe('What was reported of the plan elsewhere; it never moves the plan here'),
    remarks: z.array(sourcedNoteSchema).max(100).describe('Remarks on the plan or its source'),
    sources: z.array(sourceRefSchema).max(50).describe('Sources of the plan as a whole'),
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
