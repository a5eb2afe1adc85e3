import { z } from 'zod';
import { aimSchema, lineSchema } from '../values/index.ts';
import { linesSchema, placeShape, printedSchema, remarkSchema } from './printed.ts';

export const targetGroupSchema = z
  .enum([
    'low-health-literacy',
    'mental-health',
    'cancer',
    'cardiovascular',
    'frail-elderly',
    'care-professionals',
  ])
  .meta({ description: 'Target group of 5.3' });
export type TargetGroup = z.infer<typeof targetGroupSchema>;

/** A figure about a target group that the text gives as background; no target. */
export const contextFigureSchema = z.strictObject({
  printed: printedSchema,
  meaning: lineSchema.min(1).describe('What the figure says, in our own words'),
  lines: linesSchema,
});

/** A target group of 5.3 with its name as printed and its background figures. */
export const targetGroupRecordSchema = z.strictObject({
  code: targetGroupSchema,
  name: printedSchema.describe('Name as printed'),
  ...placeShape,
  context: z.array(contextFigureSchema).describe('Background figures; no targets'),
});
export type TargetGroupRecord = z.infer<typeof targetGroupRecordSchema>;
/** As written in a data file, before it is parsed. */
export type TargetGroupRecordData = z.input<typeof targetGroupRecordSchema>;

/** A printed figure of an outcome, and what it was read as. */
const targetFigureSchema = z.strictObject({
  printed: printedSchema,
  of: lineSchema.optional().describe('Of what, where a criterion has several aims'),
  read: z
    .union([
      z.strictObject({ aim: aimSchema }),
      z.strictObject({ open: z.enum(['PM', 'XX', '?']).describe('Left open, with this mark') }),
      z.strictObject({ inWords: lineSchema.min(1).describe('No figure: what it says') }),
    ])
    .describe('What the literal was read as'),
});

const baselineSchema = z.union([
  z.strictObject({
    printed: printedSchema,
    read: targetFigureSchema.shape.read.optional().describe('Absent: a year is given, no value'),
    year: z.int().describe('Year of the baseline'),
    month: z.int().min(1).max(12).optional().describe('Month of the baseline'),
  }),
  z.strictObject({
    open: z.enum(['to be measured', 'not printed']).describe('Why there is no value'),
    year: z.int().optional().describe('Year of the baseline'),
    printed: printedSchema.optional(),
  }),
]);

/**
 * A criterion of 5.3. The whole list is a proposal in the draft; a criterion never stands as an agreed target.
 * @see 5.3
 */
export const outcomeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^5\.3\.[1-6]\.[a-f]$/)
    .describe('Target group and letter'),
  targetGroup: targetGroupSchema,
  letter: z
    .string()
    .regex(/^[a-f]$/)
    .describe('Letter as printed'),
  ...placeShape,
  proposal: z.literal(true).describe('The whole list is a proposal in the draft'),
  indicator: lineSchema.min(1).describe('What is measured, in our own words'),
  unit: lineSchema.nullable().describe('Unit of the figures; null where there is none'),
  baseline: baselineSchema.describe('Where it stands, and when'),
  target: targetFigureSchema.describe('The first aim the criterion names'),
  moreTargets: z.array(targetFigureSchema).optional().describe('Its other aims'),
  year: z.int().nullable().describe('Year by which; null: none printed'),
  yearPrinted: printedSchema.nullable().describe('That year as printed'),
  quantify: z
    .strictObject({
      what: z.enum(['goal', 'term']).describe('What is still to be agreed'),
      by: z.int().describe('Year by which'),
      printed: printedSchema,
    })
    .nullable()
    .describe('Agreement still to be made, and by when'),
  status: z
    .enum(['quantified', 'to be quantified', 'in words', 'left open'])
    .describe('How far the aim is a figure'),
  footnotes: z.array(z.int()).describe('Marks that the plain text glued to words and years'),
  note: remarkSchema.optional(),
});
export type Outcome = z.infer<typeof outcomeSchema>;
/** As written in a data file, before it is parsed. */
export type OutcomeData = z.input<typeof outcomeSchema>;

/** An indicator of the labour market monitor (annex H), or of the share of care in all employment. */
export const labourIndicatorSchema = z.strictObject({
  id: z
    .string()
    .regex(/^H\.[a-z0-9.-]+$/)
    .describe('Stable key of the record'),
  number: lineSchema.nullable().describe('Number as printed'),
  ...placeShape,
  indicator: lineSchema.min(1).describe('What is measured, in our own words'),
  target: z
    .union([
      z.strictObject({ printed: printedSchema, open: z.literal('PM').describe('Left open') }),
      z.strictObject({ printed: printedSchema, norm: lineSchema.describe('Id of the norm') }),
      z.null(),
    ])
    .describe('null: no target printed'),
});
export type LabourIndicator = z.infer<typeof labourIndicatorSchema>;
/** As written in a data file, before it is parsed. */
export type LabourIndicatorData = z.input<typeof labourIndicatorSchema>;
