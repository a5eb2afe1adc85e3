import { z } from 'zod';
import { isoDateSchema, lineSchema, noteSchema, partyIdSchema } from '../values/index.ts';
import { leadersBasisSchema } from './leaders.ts';
import { changedTextSchema } from './running-change.ts';
import { registerChangeSchema } from './state.ts';
import { conditionKeySchema } from './self-assessment.ts';

const reasons = { reasons: noteSchema.min(1) };
const because = { reason: noteSchema.min(1) };
const change = {
  what: noteSchema.min(1),
  register: registerChangeSchema.optional().describe('Absent: what is public stays as it is'),
  text: changedTextSchema.optional().describe('Absent: the text of the plan stays as it is'),
  without: z
    .array(partyIdSchema)
    .min(1)
    .max(50)
    .optional()
    .describe('Applicants that leave with it, as they declared; absent: none'),
};
/** Two leaders with what they follow from; `hand`: nothing tells the one that is missing, so it was named. */
const changeOfLeaders = {
  leaders: z.tuple([partyIdSchema, partyIdSchema]),
  basis: leadersBasisSchema.or(z.strictObject({ by: z.literal('hand') })),
  reason: noteSchema.min(1).nullable().describe('Needed where a leader is named by hand'),
};
const missed = z.array(conditionKeySchema).max(60);
const changes = { changes: noteSchema.min(1).nullable().describe('Since it was offered before') };

/** What leaders can say in the end: approved, perhaps with conditions; not (yet) met, with what and why. */
const outcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('approved'), conditions: noteSchema.min(1).nullable() }),
  z.strictObject({ outcome: z.literal('rejected'), missed: missed.min(1), ...reasons }),
  z.strictObject({ outcome: z.literal('returned'), missed, ...reasons }),
]);
export type LeadersOutcome = z.infer<typeof outcomeSchema>;

/** What leaders say of a substantial change: it holds from now on, perhaps with conditions; or the plan goes on as it was. @see J.2.g */
const changeOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('approved'), conditions: noteSchema.min(1).nullable() }),
  z.strictObject({ outcome: z.literal('rejected'), ...reasons }),
]);

/** Steps of a transformation plan, with what each needs to be told. */
export const transformationCommandSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('show') }),
  z.strictObject({ command: z.literal('offer-quick-check'), ...changes }),
  z.strictObject({
    command: z.literal('decide-quick-check'),
    verdict: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('positive') }),
      z.strictObject({ outcome: z.literal('negative'), missed: missed.min(1), ...reasons }),
      z.strictObject({ outcome: z.literal('more-information'), ...reasons }),
    ]),
  }),
  z.strictObject({ command: z.literal('submit'), ...changes }),
  z.strictObject({ command: z.literal('begin-assessment') }),
  z.strictObject({ command: z.literal('intend'), verdict: outcomeSchema }),
  z.strictObject({ command: z.literal('decide'), verdict: outcomeSchema }),
  z.strictObject({ command: z.literal('pause'), ...because }),
  z.strictObject({ command: z.literal('resume') }),
  z.strictObject({ command: z.literal('queue') }),
  z.strictObject({ command: z.literal('fund') }),
  z.strictObject({ command: z.literal('begin') }),
  z.strictObject({ command: z.literal('change'), ...change }),
  z.strictObject({ command: z.literal('offer-change'), ...change }),
  z.strictObject({ command: z.literal('take-change-back') }),
  z.strictObject({ command: z.literal('change-substantially'), verdict: changeOutcomeSchema }),
  z.strictObject({ command: z.literal('complete') }),
  z.strictObject({ command: z.literal('stop'), ...because }),
  z.strictObject({
    command: z.literal('hold'),
    by: lineSchema.min(1),
    ground: noteSchema.min(1),
    until: isoDateSchema.nullable(),
  }),
  z.strictObject({
    command: z.literal('end-hold'),
    outcome: z.enum(['goes-on', 'stops']),
    ...because,
  }),
  z.strictObject({ command: z.literal('change-leaders'), ...changeOfLeaders }),
  z.strictObject({ command: z.literal('leave'), party: partyIdSchema, ...because }),
  z.strictObject({ command: z.literal('stay'), party: partyIdSchema }),
  z.strictObject({ command: z.literal('hand-lead'), party: partyIdSchema, ...because }),
  z.strictObject({ command: z.literal('withdraw'), ...because }),
]);
export type TransformationCommand = z.infer<typeof transformationCommandSchema>;
export type TransformationCommandName = TransformationCommand['command'];

export const TRANSFORMATION_COMMANDS = [
  'show',
  'offer-quick-check',
  'decide-quick-check',
  'submit',
  'begin-assessment',
  'intend',
  'decide',
  'pause',
  'resume',
  'queue',
  'fund',
  'begin',
  'change',
  'offer-change',
  'take-change-back',
  'change-substantially',
  'complete',
  'stop',
  'hold',
  'end-hold',
  'change-leaders',
  'leave',
  'stay',
  'hand-lead',
  'withdraw',
] as const satisfies TransformationCommandName[];
