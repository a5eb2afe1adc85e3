import { z } from 'zod';
import { assessmentFrameworkIdSchema } from '../accord/assessment-framework.ts';
import { clockSchema } from '../clock/clock.ts';
import {
  isoDateSchema,
  lineSchema,
  noteSchema,
  partyIdSchema,
  partyRefSchema,
} from '../values/index.ts';
import { changedTextSchema } from './running-change.ts';
import { conditionKeySchema } from './self-assessment.ts';

/** What the two market leaders said together, with two signatures. */
export const leadersDecisionSchema = z.strictObject({
  on: isoDateSchema,
  step: z.enum(['quick-check', 'intended', 'final', 'change']),
  outcome: z.enum(['positive', 'negative', 'more-information', 'approved', 'rejected', 'returned']),
  missed: z.array(conditionKeySchema).max(60).describe('Conditions that are not met (yet)'),
  reasons: noteSchema.min(1).nullable(),
  conditions: noteSchema.min(1).nullable().describe('Conditions that were attached'),
});
export type LeadersDecision = z.infer<typeof leadersDecisionSchema>;

const past = { decisions: z.array(leadersDecisionSchema).max(100) };
const ended = { on: isoDateSchema, reason: noteSchema.min(1) };
/** An applicant that declared that it leaves. It applies until the plan goes on without it: adapted and offered anew, or changed. @see J.2.e.6 */
const leavingSchema = z.strictObject({
  party: partyIdSchema,
  on: isoDateSchema,
  reason: noteSchema.min(1),
});
export type Leaving = z.infer<typeof leavingSchema>;
const someLeave = { leaving: z.array(leavingSchema).max(50).optional() };
const judged = {
  ...past,
  ...someLeave,
  framework: assessmentFrameworkIdSchema.describe('In force on the day of submission; kept'),
  submittedOn: isoDateSchema,
  submittedRevision: z.int().min(1),
  changes: noteSchema.min(1).nullable().describe('What changed since it was offered before'),
};
/** What a change of a running plan makes of what is public of it; what is absent stays as it is. @see J.2.h */
export const registerChangeSchema = z.strictObject({
  goals: noteSchema.min(1).optional(),
  contact: lineSchema.min(1).optional(),
  otherParties: z
    .array(partyRefSchema)
    .max(100)
    .optional()
    .describe('Involved from now on, beside the applicants'),
});
export type RegisterChange = z.infer<typeof registerChangeSchema>;

/** What changes: in the words of who asks, with the text that would hold; absent: the text stays as it is. */
const changeSaid = {
  what: noteSchema.min(1),
  register: registerChangeSchema.optional(),
  text: changedTextSchema.optional(),
  without: z.array(partyIdSchema).optional().describe('Applicants that leave with it'),
};

/** A change of an approved plan that holds: a small one was recorded, a substantial one was approved. */
const runningChangeSchema = z.strictObject({
  on: isoDateSchema,
  size: z.enum(['small', 'substantial']),
  ...changeSaid,
});

const approved = {
  ...judged,
  approvedOn: isoDateSchema,
  conditions: noteSchema.min(1).nullable(),
  changed: z.array(runningChangeSchema).optional().describe('Absent: none'),
  offered: z
    .strictObject({ on: isoDateSchema, ...changeSaid })
    .optional()
    .describe('A substantial change that the leaders have not decided; what was approved holds'),
};
const approvedState = z.strictObject({ stage: z.literal('approved'), ...approved });
const queuedState = z.strictObject({
  stage: z.literal('queued'),
  ...approved,
  queuedOn: isoDateSchema,
});
const fundedState = z.strictObject({
  stage: z.literal('funded'),
  ...approved,
  fundedOn: isoDateSchema,
});
const running = {
  ...approved,
  begunOn: isoDateSchema,
  changed: z.array(runningChangeSchema),
};
const runningState = z.strictObject({ stage: z.literal('in-execution'), ...running });

/** Stages that a hold by a public authority interrupts. */
export const holdableStateSchema = z.discriminatedUnion('stage', [
  approvedState,
  queuedState,
  fundedState,
  runningState,
]);

/**
 * Where a transformation plan stands; each stage holds exactly what must be known to be there. A draft is an idea: the applicants' own, until
 * they show it to the market leaders.
 * @see J.2.f, 4.2.3; the steps of the framework adopted in January 2023
 */
export const transformationStateSchema = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('draft'), ...past, shownOn: isoDateSchema.nullable() }),
  z.strictObject({
    stage: z.literal('quick-check'),
    ...past,
    ...someLeave,
    framework: assessmentFrameworkIdSchema,
    offeredRevision: z.int().min(1),
    changes: noteSchema.min(1).nullable(),
    clock: clockSchema.nullable().describe('null: the framework gives no term'),
  }),
  z.strictObject({ stage: z.literal('working-out'), ...past }),
  z.strictObject({ stage: z.literal('submitted'), ...judged, clock: clockSchema.nullable() }),
  z.strictObject({
    stage: z.literal('under-assessment'),
    ...judged,
    clock: clockSchema.nullable(),
  }),
  z.strictObject({
    stage: z.literal('intended-decision'),
    ...judged,
    clock: clockSchema.nullable(),
  }),
  z.strictObject({ stage: z.literal('rejected'), ...past, at: z.enum(['quick-check', 'final']) }),
  z.strictObject({ stage: z.literal('returned'), ...past }),
  approvedState,
  queuedState,
  fundedState,
  runningState,
  z.strictObject({
    stage: z.literal('held'),
    ...past,
    since: isoDateSchema,
    by: lineSchema.min(1).describe('Authority that put it on hold'),
    ground: noteSchema.min(1),
    until: isoDateSchema.nullable().describe('Term, where one was set'),
    resumes: holdableStateSchema,
  }),
  z.strictObject({ stage: z.literal('completed'), ...running, completedOn: isoDateSchema }),
  z.strictObject({ stage: z.literal('stopped'), ...past, ...ended }),
  z.strictObject({ stage: z.literal('withdrawn'), ...past, ...ended }),
]);
export type TransformationState = z.infer<typeof transformationStateSchema>;
export type TransformationStage = TransformationState['stage'];

export const TRANSFORMATION_STAGES = [
  'draft',
  'quick-check',
  'working-out',
  'submitted',
  'under-assessment',
  'intended-decision',
  'returned',
  'rejected',
  'approved',
  'queued',
  'funded',
  'in-execution',
  'held',
  'completed',
  'stopped',
  'withdrawn',
] as const satisfies TransformationStage[];

/** Stages in which the content may change; elsewhere it stands still, so that what is judged is what was offered. */
export function isWritten(stage: TransformationStage): boolean {
  return ['draft', 'working-out', 'returned', 'rejected'].includes(stage);
}

/** @returns whether the plan was approved at some time and nothing undid that: its goals, parties and contact are public (J.2.h) */
export function isApproved(stage: TransformationStage): boolean {
  return ['approved', 'queued', 'funded', 'in-execution', 'held', 'completed'].includes(stage);
}

/** @returns whether it was offered: from then on its market leaders stand, and change by a recorded step only. @see J.2.f */
export function leadersStand({
  stage,
  decisions,
}: Pick<TransformationState, 'stage' | 'decisions'>): boolean {
  return stage !== 'draft' || decisions.length > 0;
}

export const NEW_TRANSFORMATION: TransformationState = {
  stage: 'draft',
  decisions: [],
  shownOn: null,
};
