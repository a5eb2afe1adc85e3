import { z } from 'zod';
import { lineSchema, noteSchema, partyIdSchema, responseIdSchema } from '../values/index.ts';

/** What an invited party answers in a round. Until it is sent it is the party's own; nobody else reads it. */
export const responseContentSchema = z
  .strictObject({ text: noteSchema, supports: z.enum(['yes', 'partly', 'no']).nullable() })
  .meta({ description: 'Response to a consultation' });
export type ResponseContent = z.infer<typeof responseContentSchema>;

/** What was done with a response (C.6.d: the plan is sharpened where needed). */
export const handlingSchema = z.strictObject({
  outcome: z.enum(['taken over', 'partly taken over', 'not taken over']),
  note: noteSchema,
});
export type Handling = z.infer<typeof handlingSchema>;

export const responseRefSchema = z.strictObject({ id: responseIdSchema, party: partyIdSchema });

/** The three questions the ROAZ parties answer together. */
export const JUDGEMENT_QUESTIONS = [
  { key: 'concrete', clause: 'C.6.d' },
  { key: 'in-line', clause: 'C.6.d' },
  { key: 'contributes', clause: 'C.6.d' },
] as const;
export type JudgementQuestion = (typeof JUDGEMENT_QUESTIONS)[number]['key'];

const answerSchema = z.strictObject({
  answer: z.enum(['yes', 'no']).nullable(),
  remark: lineSchema,
});

/** A party's judgement on the three questions; draft until shared. */
export const judgementSchema = z.strictObject({
  concrete: answerSchema,
  'in-line': answerSchema,
  contributes: answerSchema,
});
export type Judgement = z.infer<typeof judgementSchema>;

/** @returns the questions not answered yet; a judgement is shared when there are none */
export function unanswered(judgement: Judgement): JudgementQuestion[] {
  return JUDGEMENT_QUESTIONS.filter(({ key }) => judgement[key].answer === null).map(
    ({ key }) => key,
  );
}
