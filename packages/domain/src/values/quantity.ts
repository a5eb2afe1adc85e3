import { z } from 'zod';
import { certaintySchema, factSchema, sourceRefSchema } from './source.ts';
import { municipalityCodeSchema, profilePartIdSchema, profileVersionIdSchema } from './id.ts';
import { fieldSchema } from './field.ts';
import { isoDateSchema } from './iso-date.ts';
import { lineSchema, noteSchema } from './text.ts';

/** A number with its unit; `%`, `personen`, `weken`, `ja/nee` (1 or 0). Money in targets is a number of euros here; the ledgers use `Cents`. */
export const quantitySchema = z
  .strictObject({
    number: z.number().describe('The number'),
    unit: lineSchema.min(1).describe('Unit, such as % or personen'),
  })
  .meta({ description: 'Number with unit' });
export type Quantity = z.infer<typeof quantitySchema>;

/** Part of the country, by name; the municipalities may be unknown. */
export const areaSchema = z
  .strictObject({
    label: lineSchema.min(1).describe('Name of the area'),
    municipalities: fieldSchema(z.array(municipalityCodeSchema).min(1)).describe(
      'Municipalities of the area, as far as they are known',
    ),
  })
  .meta({ description: 'Area, by name and, where known, by municipalities' });
export type Area = z.infer<typeof areaSchema>;

/** What a figure says: definition, area, period; several values where sources disagree, visibly. */
export const figureSchema = z
  .strictObject({
    definition: noteSchema.describe('What is counted, and how'),
    area: fieldSchema(areaSchema).describe('Area the figure is about'),
    period: lineSchema.describe('Period or reference date, as the source gives it'),
    values: z
      .array(
        z.union([
          factSchema(quantitySchema),
          z.strictObject({
            inWords: noteSchema.min(1).describe('The source gives words, no number'),
            source: sourceRefSchema,
            certainty: certaintySchema,
          }),
        ]),
      )
      .min(1)
      .describe('One or more values, each with its source'),
    preferred: z.int().min(0).optional().describe('Index of the value the region works with'),
    cited: z
      .strictObject({ version: profileVersionIdSchema, figure: profilePartIdSchema })
      .optional()
      .describe('Figure of a regional profile that this was copied from'),
  })
  .refine((figure) => figure.preferred === undefined || figure.preferred < figure.values.length, {
    path: ['preferred'],
    message: 'points at no value',
  })
  .meta({ description: 'Figure with definition, area, period and one or more sourced values' });
export type Figure = z.infer<typeof figureSchema>;

const qualifierSchema = z
  .enum(['about', 'at least', 'at most'])
  .optional()
  .describe('How the number is meant; absent: exactly so');

/** What a target aims at: a number, a range, a norm in words, a direction, or coverage. */
export const aimSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('exact').describe('A number'),
      quantity: quantitySchema,
      qualifier: qualifierSchema,
    }),
    z.strictObject({
      kind: z.literal('range').describe('Between two numbers'),
      from: z.number().describe('Lowest'),
      to: z.number().describe('Highest'),
      unit: lineSchema.min(1).describe('Unit, such as % or personen'),
      qualifier: qualifierSchema,
    }),
    z
      .strictObject({
        kind: z.literal('change').describe('A change against the baseline'),
        by: quantitySchema,
        qualifier: qualifierSchema,
      })
      .describe('Change against the baseline: -20 %'),
    z
      .strictObject({
        kind: z.literal('norm').describe('A norm in words'),
        text: noteSchema.min(1).describe('The norm'),
      })
      .describe('Norm in words'),
    z.strictObject({
      kind: z.literal('direction').describe('A direction'),
      direction: z.enum(['up', 'down', 'steady']).describe('Which way it should go'),
    }),
    z
      .strictObject({
        kind: z.literal('coverage').describe('Coverage'),
        text: lineSchema.min(1).describe('What is covered'),
      })
      .describe('Coverage: whole region, all practices'),
    z
      .strictObject({ kind: z.literal('done').describe('Yes or no: it is there') })
      .describe('Yes or no: it is there'),
  ])
  .refine((aim) => aim.kind !== 'range' || aim.from <= aim.to, {
    message: 'the range ends before it begins',
  })
  .meta({ description: 'Aim of a target' });
export type Aim = z.infer<typeof aimSchema>;

/** A day-stamped period of validity; open ended where `to` is absent. `to` is the last day. */
export const validitySchema = z
  .strictObject({ from: isoDateSchema, to: isoDateSchema.optional() })
  .refine((validity) => validity.to === undefined || validity.from <= validity.to, {
    path: ['to'],
    message: 'ends before it begins',
  });
export type Validity = z.infer<typeof validitySchema>;
