import { z } from 'zod';
import { aimSchema, isoDateSchema, lineSchema } from '../values/index.ts';
import {
  otherPlaceSchema,
  placeShape,
  printedSchema,
  recordIdSchema,
  remarkSchema,
} from './printed.ts';
import { boundPartySchema, strengthSchema } from './strength.ts';

/** What a norm's literal was read as. */
export const normValueSchema = z.strictObject({
  printed: printedSchema,
  of: lineSchema.optional().describe('Of what, where a norm has several figures'),
  read: z
    .union([
      z.strictObject({ aim: aimSchema }),
      z.strictObject({
        ratio: z
          .strictObject({
            part: z.number().describe('So many'),
            whole: z.number().describe('Of so many'),
          })
          .describe('A share, such as one in six'),
      }),
      z
        .strictObject({ inWords: lineSchema.min(1).describe('What it says') })
        .describe('A norm whose figure the text does not give'),
    ])
    .describe('What the literal was read as'),
});

/** A quantified norm of the agreement, no stricter than the text has it. */
export const normSchema = z.strictObject({
  id: recordIdSchema,
  ...placeShape,
  subject: lineSchema.min(1).describe('What is normed, in our own words'),
  values: z.array(normValueSchema).min(1).describe('Its figures'),
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
  from: isoDateSchema.optional().describe('Day from which it holds'),
  by: isoDateSchema.optional().describe('Day by which it is reached'),
  whenPrinted: printedSchema.optional().describe('That moment as printed'),
  trigger: z
    .strictObject({
      printed: printedSchema,
      read: normValueSchema.shape.read,
      effect: lineSchema.describe('What follows'),
    })
    .optional()
    .describe('At which value something follows, and what'),
  binds: z.array(boundPartySchema).describe('Whom it binds, as the text names them'),
  watchedBy: z.array(boundPartySchema).describe('Empty: the text names nobody'),
  outcome: z.string().optional().describe('Id of the outcome criterion it belongs to'),
  alsoAt: z.array(otherPlaceSchema).optional().describe('Other places that say the same'),
  note: remarkSchema.optional(),
});
export type Norm = z.infer<typeof normSchema>;
/** As written in a data file, before it is parsed. */
export type NormData = z.input<typeof normSchema>;
