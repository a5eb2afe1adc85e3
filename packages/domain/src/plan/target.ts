import { z } from 'zod';
import {
  aimSchema,
  certaintySchema,
  deadlineSchema,
  fieldSchema,
  figureSchema,
  itemIdSchema,
  LEFT_OPEN,
  lineSchema,
  noteSchema,
  sourceRefSchema,
  targetIdSchema,
  type ItemId,
  type TargetId,
} from '../values/index.ts';

/** Where in the chain of results an indicator stands; parties answer for output, not for outcome (chapter 5). */
export const chainSchema = z
  .enum(['input', 'activity', 'output', 'outcome', 'side effect', 'impact'])
  .meta({ description: 'Place in the chain of results' });

const aimInTimeSchema = z.strictObject({
  when: fieldSchema(deadlineSchema).describe('By when'),
  aim: fieldSchema(aimSchema).describe('What is aimed at'),
  holdsFor: lineSchema
    .optional()
    .describe('For what the aim holds, where it differs: the region, the country, a location'),
});

/** @returns the schema of a result target (indicator, baseline, series of aims) over the given ids */
export function targetSchemaWith<Target extends z.ZodType, Item extends z.ZodType>(ids: {
  target: Target;
  item: Item;
}) {
  return z
    .strictObject({
      id: ids.target,
      on: z
        .union([z.literal('plan'), ids.item])
        .describe('The item the target belongs to, or the plan as a whole'),
      indicator: fieldSchema(lineSchema.min(1)).describe('What is measured'),
      chain: fieldSchema(chainSchema).describe('Place in the chain of results'),
      measure: fieldSchema(z.enum(['stock', 'flow', 'cumulative'])).describe(
        'How values add up over time',
      ),
      per: lineSchema.optional().describe('Per what is counted: year, location, 1,000 inhabitants'),
      baseline: fieldSchema(figureSchema).describe('Where it starts'),
      series: z.array(aimInTimeSchema).max(100).describe('Aims, each with its moment'),
      remark: noteSchema.optional().describe('Remark of the plan on the target'),
      source: sourceRefSchema.optional(),
      certainty: certaintySchema.optional(),
    })
    .meta({ description: 'Result target' });
}

export const targetSchema = targetSchemaWith({ target: targetIdSchema, item: itemIdSchema }).extend(
  {
    key: lineSchema.optional().describe('Key in the file the target came from'),
  },
);
export type Target = z.infer<typeof targetSchema>;

/** @returns a target about which nothing is known yet */
export function newTarget(id: TargetId, on: ItemId | 'plan'): Target {
  return {
    id,
    on,
    indicator: LEFT_OPEN,
    chain: LEFT_OPEN,
    measure: LEFT_OPEN,
    baseline: LEFT_OPEN,
    series: [],
  };
}
