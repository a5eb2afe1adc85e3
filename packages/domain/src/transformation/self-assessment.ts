import { z } from 'zod';
import { noteSchema, transformationPartIdSchema } from '../values/index.ts';

/** Key of a condition within a framework. */
export const conditionKeySchema = z.string().regex(/^[a-z][a-z-]{2,40}$/);

/** Sections of a plan: each saved by itself, with a revision of its own. */
export const TRANSFORMATION_SECTIONS = [
  'about',
  'results',
  'case',
  'impact',
  'application',
  'self-assessment',
] as const;
export type TransformationSection = (typeof TRANSFORMATION_SECTIONS)[number];

/** How the applicants see themselves on a condition: where the plan shows it; words only for an exception. @see J.2.f */
export const selfAssessmentSchema = z
  .strictObject({
    answers: z
      .array(
        z.strictObject({
          condition: conditionKeySchema,
          meets: z.enum(['yes', 'exception', 'not-applicable']),
          passages: z
            .array(
              z.strictObject({
                section: z.enum(TRANSFORMATION_SECTIONS),
                part: transformationPartIdSchema.nullable(),
              }),
            )
            .max(50),
          explanation: noteSchema.min(1).nullable().describe('Of an exception only'),
        }),
      )
      .max(60),
  })
  .meta({ description: 'Self-assessment of a transformation plan' });
export type SelfAssessment = z.infer<typeof selfAssessmentSchema>;
