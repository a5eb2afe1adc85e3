import { z } from 'zod';
import {
  partyIdSchema,
  quarterSchema,
  questionIdSchema,
  transformationPartIdSchema,
} from '../values/index.ts';
import { TRANSFORMATION_COMMANDS } from './command.ts';
import { conditionKeySchema, TRANSFORMATION_SECTIONS } from './self-assessment.ts';
import { TRANSFORMATION_STAGES } from './state.ts';

const step = { command: z.enum(TRANSFORMATION_COMMANDS) };
const milestone = { milestone: transformationPartIdSchema };

/** What happened to a transformation plan; contents stand in their own rows. That a verdict was saved is told to nobody. */
export const transformationEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun') }),
  z.strictObject({
    kind: z.literal('section-saved'),
    section: z.enum(TRANSFORMATION_SECTIONS),
    revision: z.int(),
  }),
  z.strictObject({ kind: z.literal('applicants-changed'), parties: z.array(partyIdSchema) }),
  z.strictObject({ kind: z.literal('consented'), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('step-asked'), ...step }),
  z.strictObject({ kind: z.literal('step-signed'), ...step }),
  z.strictObject({ kind: z.literal('step-withdrawn'), ...step }),
  z.strictObject({
    kind: z.literal('step-taken'),
    ...step,
    from: z.enum(TRANSFORMATION_STAGES),
    to: z.enum(TRANSFORMATION_STAGES),
  }),
  z.strictObject({
    kind: z.literal('question-asked'),
    question: questionIdSchema,
    condition: conditionKeySchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('question-answered'), question: questionIdSchema }),
  z.strictObject({ kind: z.literal('insurers-informed'), parties: z.array(partyIdSchema) }),
  z.strictObject({ kind: z.literal('file-added'), question: questionIdSchema }),
  z.strictObject({ kind: z.literal('leader-recused'), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('recusal-withdrawn'), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('milestone-reported'), ...milestone }),
  z.strictObject({ kind: z.literal('milestone-confirmed'), ...milestone }),
  z.strictObject({ kind: z.literal('milestone-sent-back'), ...milestone }),
  z.strictObject({ kind: z.literal('milestone-paid'), ...milestone }),
  z.strictObject({ kind: z.literal('share-key-chosen') }),
  z.strictObject({
    kind: z.literal('results-reported'),
    quarter: quarterSchema,
    count: z.int().min(1),
  }),
]);
export type TransformationEvent = z.infer<typeof transformationEventSchema>;
