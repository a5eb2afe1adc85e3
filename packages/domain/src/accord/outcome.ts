import { z } from 'zod';
import { aimSchema, lineSchema } from '../values/index.ts';
import { linesSchema, placeShape } from './printed.ts';

export const targetGroupSchema = z.enum([
  'low-health-literacy',
  'mental-health',
  'cancer',
  'cardiovascular',
  'frail-elderly',
  'care-professionals',
]);
export type TargetGroup = z.infer<typeof targetGroupSchema>;

/** A figure about a target group that the text gives as background; no target. */
export const contextFigureSchema = z.strictObject({
  printed: lineSchema.min(1),
  meaning: lineSchema.min(1),
  lines: linesSchema,
});

/** A target group of 5.3 with its name as printed and its background figures. */
export const targetGroupRecordSchema = z.strictObject({
  code: targetGroupSchema,
  name: lineSchema,
  ...placeShape,
  context: z.array(contextFigureSchema),
});
export type TargetGroupRecord = z.infer<typeof targetGroupRecordSchema>;
/** As written in a data file, before it is parsed. */
export type TargetGroupRecordData = z.input<typeof targetGroupRecordSchema>;

/** A printed figure of an outcome, and what it was read as. */
const targetFigureSchema = z.strictObject({
  printed: lineSchema.min(1),
  of: lineSchema.optional().describe('Of what, where a criterion has several aims'),
  read: z.union([
    z.strictObject({ aim: aimSchema }),
    z.strictObject({ open: z.enum(['PM', 'XX', '?']) }),
    z.strictObject({ inWords: lineSchema.min(1) }),
  ]),
});

const baselineSchema = z.union([
  z.strictObject({
    printed: lineSchema.min(1),
    read: targetFigureSchema.shape.read.optional().describe('Absent: a year is given, no value'),
    year: z.int(),
    month: z.int().min(1).max(12).optional(),
  }),
  z.strictObject({
    open: z.enum(['to be measured', 'not printed']),
    year: z.int().optional(),
    printed: lineSchema.optional(),
  }),
]);

/**
 * A criterion of 5.3. The whole list is a proposal in the draft; a criterion never stands as an agreed target.
 * @see 5.3
 */
export const outcomeSchema = z.strictObject({
  id: z.string().regex(/^5\.3\.[1-6]\.[a-f]$/),
  targetGroup: targetGroupSchema,
  letter: z.string().regex(/^[a-f]$/),
  ...placeShape,
  proposal: z.literal(true),
  indicator: lineSchema.min(1).describe('What is measured, in our own words'),
  unit: lineSchema.nullable(),
  baseline: baselineSchema,
  target: targetFigureSchema.describe('The first aim the criterion names'),
  moreTargets: z.array(targetFigureSchema).optional(),
  year: z.int().nullable().describe('Year by which; null: none printed'),
  yearPrinted: lineSchema.nullable(),
  quantify: z
    .strictObject({ what: z.enum(['goal', 'term']), by: z.int(), printed: lineSchema })
    .nullable()
    .describe('Agreement still to be made, and by when'),
  status: z.enum(['quantified', 'to be quantified', 'in words', 'left open']),
  footnotes: z.array(z.int()).describe('Marks that the plain text glued to words and years'),
  note: lineSchema.optional(),
});
export type Outcome = z.infer<typeof outcomeSchema>;
/** As written in a data file, before it is parsed. */
export type OutcomeData = z.input<typeof outcomeSchema>;

/** An indicator of the labour market monitor (annex H), or of the share of care in all employment. */
export const labourIndicatorSchema = z.strictObject({
  id: z.string().regex(/^H\.[a-z0-9.-]+$/),
  number: lineSchema.nullable().describe('Number as printed'),
  ...placeShape,
  indicator: lineSchema.min(1),
  target: z
    .union([
      z.strictObject({ printed: lineSchema, open: z.literal('PM') }),
      z.strictObject({ printed: lineSchema, norm: lineSchema.describe('Id of the norm') }),
      z.null(),
    ])
    .describe('null: no target printed'),
});
export type LabourIndicator = z.infer<typeof labourIndicatorSchema>;
/** As written in a data file, before it is parsed. */
export type LabourIndicatorData = z.input<typeof labourIndicatorSchema>;
