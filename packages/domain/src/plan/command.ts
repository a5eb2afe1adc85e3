import { z } from 'zod';
import { isoDateSchema, noteSchema, partyIdSchema } from '../values/index.ts';
import { decisionSchema } from './decision.ts';

const withDecision = { decision: decisionSchema };

/** Steps that can be asked of a plan version, with what each needs to be told. */
export const planCommandSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('approve-proposal'), ...withDecision }),
  z.strictObject({ command: z.literal('adopt-profile'), ...withDecision }),
  z.strictObject({
    command: z.literal('open-consultation'),
    invited: z.array(partyIdSchema).min(1).max(200).describe('Parties asked to respond'),
    closes: isoDateSchema.describe('Last day for responses'),
  }),
  z.strictObject({ command: z.literal('open-assessment') }),
  z.strictObject({ command: z.literal('reopen-assessment') }),
  z.strictObject({ command: z.literal('adopt'), ...withDecision }),
  z.strictObject({ command: z.literal('close'), ...withDecision }),
  z.strictObject({ command: z.literal('step-back'), reason: noteSchema.min(1) }),
  z.strictObject({ command: z.literal('drop-revision'), reason: noteSchema.min(1) }),
]);
export type PlanCommand = z.infer<typeof planCommandSchema>;
export type PlanCommandName = PlanCommand['command'];
export const PLAN_COMMANDS = [
  'approve-proposal',
  'adopt-profile',
  'open-consultation',
  'open-assessment',
  'reopen-assessment',
  'adopt',
  'close',
  'step-back',
  'drop-revision',
] as const satisfies PlanCommandName[];
