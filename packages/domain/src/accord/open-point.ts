import { z } from 'zod';
import { lineSchema } from '../values/index.ts';
import { linesSchema, placeShape, printedSchema, recordIdSchema } from './printed.ts';

/** How the draft shows that something is open. */
export const openMarkerSchema = z
  .enum([
    'PM',
    'XX',
    '?',
    'brackets',
    'follows later',
    'blank',
    'placeholder',
    'two years',
    'not said',
  ])
  .meta({ description: 'How the draft shows that it is open' });
export type OpenMarker = z.infer<typeof openMarkerSchema>;

/** Something the draft leaves open. Shown as what it is; never filled in. */
export const openPointSchema = z.strictObject({
  id: recordIdSchema,
  marker: openMarkerSchema,
  printed: lineSchema
    .nullable()
    .describe('The literal that shows it; null where the text is silent'),
  ...placeShape,
  missing: lineSchema.min(1).describe('What is open, in our own words'),
  touches: z
    .array(lineSchema)
    .optional()
    .describe(
      'Ids of outcomes, norms, rules, indicators, budget rows (table/row) or differences it belongs to',
    ),
});
export type OpenPoint = z.infer<typeof openPointSchema>;
/** As written in a data file, before it is parsed. */
export type OpenPointData = z.input<typeof openPointSchema>;

/** A marker in the text that is no open point, with the reason. */
export const noOpenPointSchema = z.strictObject({
  lines: linesSchema,
  printed: printedSchema,
  reason: lineSchema.min(1).describe('Why it is no open point'),
});
export type NoOpenPoint = z.infer<typeof noOpenPointSchema>;
/** As written in a data file, before it is parsed. */
export type NoOpenPointData = z.input<typeof noOpenPointSchema>;
