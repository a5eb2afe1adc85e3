import { z } from 'zod';
import { clauseIdSchema, isoDateSchema, lineSchema } from '../values/index.ts';

/** A framework by the name of its version. A plan keeps the one that was in force on the day it was submitted. */
export const assessmentFrameworkIdSchema = z
  .enum(['concept-2022', '2023-01'])
  .meta({ description: 'Assessment framework' });
export type AssessmentFrameworkId = z.infer<typeof assessmentFrameworkIdSchema>;

/** What a condition belongs to: being impactful, the quick check, the plan, what applies in some situations, or the money. */
export const conditionPartSchema = z.enum([
  'impact',
  'quick-check',
  'plan',
  'situational',
  'money',
]);
export type ConditionPart = z.infer<typeof conditionPartSchema>;

/** Something a transformation plan is judged by. */
export const assessmentConditionSchema = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z-]{2,40}$/)
      .describe('Own stable key within the framework'),
    part: conditionPartSchema.describe('What it belongs to'),
    number: lineSchema.min(1).describe('Number or letter in the source, as a reference'),
    title: lineSchema.min(1).describe('In Dutch, in our words'),
    titleEn: lineSchema.min(1).describe('In English, in our words'),
    clause: clauseIdSchema
      .nullable()
      .describe('Place in the agreement; null: the source is another'),
  })
  .meta({ description: 'Condition for a transformation plan' });
export type AssessmentCondition = z.infer<typeof assessmentConditionSchema>;

/** A step on the way to a decision, with its term where the source gives one. */
export const assessmentStepSchema = z
  .strictObject({
    key: z
      .enum([
        'self-assessment',
        'quick-check',
        'working-out',
        'intended-decision',
        'questions-of-others',
        'final-decision',
        'decision',
        'follow-up',
      ])
      .describe('The step'),
    weeks: z.int().positive().nullable().describe('Term in weeks; null: the source gives none'),
    by: z
      .enum(['applicants', 'market-leaders', 'other-insurers', 'all'])
      .describe('Whose step it is'),
  })
  .meta({ description: 'Step of an assessment' });

/** How transformation plans are judged, in one version. */
export const assessmentFrameworkSchema = z
  .strictObject({
    id: assessmentFrameworkIdSchema,
    name: lineSchema.min(1).describe('Name in Dutch'),
    from: isoDateSchema
      .nullable()
      .describe('First day on which plans are submitted under it; null: never in force'),
    impactAspects: z
      .int()
      .min(0)
      .describe('How many of the impact aspects have to be met at least; 0: it has none'),
    conditions: z.array(assessmentConditionSchema).min(1).describe('In the order of the source'),
    steps: z.array(assessmentStepSchema).min(1).describe('In order'),
    source: lineSchema.min(1).describe('What it rests on'),
  })
  .meta({ description: 'Assessment framework for transformation plans' });
export type AssessmentFramework = z.infer<typeof assessmentFrameworkSchema>;
