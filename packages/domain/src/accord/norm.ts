import { z } from 'zod';
import { aimSchema, isoDateSchema, lineSchema } from '../values/index.ts';
import { otherPlaceSchema, placeShape } from './printed.ts';
import { boundPartySchema, strengthSchema } from './strength.ts';

/** What a norm's literal was read as. */
export const normValueSchema = z.strictObject({
  printed: lineSchema.min(1),
  of: lineSchema.optional().describe('Of what, where a norm has several figures'),
  read: z.union([
    z.strictObject({ aim: aimSchema }),
    z.strictObject({ ratio: z.strictObject({ part: z.number(), whole: z.number() }) }),
    z
      .strictObject({ inWords: lineSchema.min(1) })
      .describe('A norm whose figure the text does not give'),
  ]),
});

/** A quantified norm of the agreement, no stricter than the text has it. */
export const normSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  ...placeShape,
  subject: lineSchema.min(1).describe('What is normed, in our own words'),
  values: z.array(normValueSchema).min(1),
  strength: strengthSchema,
  standing: z
    .enum([
      'agreed',
      'existing',
      'proposal',
      'discussion point',
      'to be replaced',
      'under reservation',
      'requested',
    ])
    .describe(
      'Where the norm comes from: agreed here, already there, proposed, under discussion, to be replaced, reserved, asked for by some',
    ),
  from: isoDateSchema.optional(),
  by: isoDateSchema.optional(),
  whenPrinted: lineSchema.optional(),
  trigger: z
    .strictObject({ printed: lineSchema, read: normValueSchema.shape.read, effect: lineSchema })
    .optional()
    .describe('At which value something follows, and what'),
  binds: z.array(boundPartySchema),
  watchedBy: z.array(boundPartySchema).describe('Empty: the text names nobody'),
  outcome: z.string().optional().describe('Id of the outcome criterion it belongs to'),
  alsoAt: z.array(otherPlaceSchema).optional(),
  note: lineSchema.optional(),
});
export type Norm = z.infer<typeof normSchema>;
/** As written in a data file, before it is parsed. */
export type NormData = z.input<typeof normSchema>;
