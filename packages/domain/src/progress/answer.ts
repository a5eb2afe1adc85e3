import { z } from 'zod';
import { actionStatusSchema, evidenceListSchema } from '../action/entry.ts';
import {
  isoDateSchema,
  lineSchema,
  noteSchema,
  quantitySchema,
  targetIdSchema,
} from '../values/index.ts';

/** A value that was measured: of a target, on a day, from a source. Nothing measured is no observation, and no zero. */
export const observationSchema = z
  .strictObject({
    target: targetIdSchema,
    value: quantitySchema,
    on: isoDateSchema.describe('Day or last day of the period it is about'),
    source: lineSchema.describe('Where the value comes from; empty: not said'),
  })
  .meta({ description: 'Observation of a target' });
export type Observation = z.infer<typeof observationSchema>;

/** What a party says of an agreement in a round. Empty texts and a status of `null`: nothing was said. */
export const progressAnswerSchema = z
  .strictObject({
    status: actionStatusSchema.nullable(),
    note: noteSchema.max(4000).describe('Short explanation'),
    obstacle: noteSchema.max(4000).describe('What stands in the way'),
    help: noteSchema.max(4000).describe('What help is needed, and of whom'),
    evidence: evidenceListSchema,
    observations: z.array(observationSchema).max(100),
  })
  .meta({ description: 'Answer on the progress of an agreement' });
export type ProgressAnswer = z.infer<typeof progressAnswerSchema>;

export const EMPTY_ANSWER: ProgressAnswer = {
  status: null,
  note: '',
  obstacle: '',
  help: '',
  evidence: [],
  observations: [],
};

/** @returns an answer as the next round begins with it: all but the observations, which were made once and stay on record */
export function carriedAnswer(answer: ProgressAnswer): ProgressAnswer {
  return { ...answer, observations: [] };
}

/** @returns an answer with only what a round asks, so that a part that is no longer asked is not carried on unseen */
export function onlyAsked(answer: ProgressAnswer, asks: readonly string[]): ProgressAnswer {
  const { status, note, obstacle, help, evidence, observations } = answer;
  return {
    status,
    note,
    obstacle: asks.includes('obstacle') ? obstacle : '',
    help: asks.includes('help') ? help : '',
    evidence: asks.includes('evidence') ? evidence : [],
    observations: asks.includes('observations') ? observations : [],
  };
}
