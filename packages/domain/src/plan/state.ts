import { z } from 'zod';
import { isoDateSchema, noteSchema, partyIdSchema, planVersionIdSchema } from '../values/index.ts';
import { decisionSchema } from './decision.ts';

const contentRevision = z.int().min(1).describe('Revision of the content the step was taken on');

/** An earlier step was decided here, or happened before the plan came in by import and is not recorded here. */
const passedSchema = z.union([decisionSchema, z.literal('before import')]);

const roundSchema = z.strictObject({
  openedOnRevision: contentRevision,
  invited: z.array(partyIdSchema).min(1),
  closes: isoDateSchema,
});
export type ConsultationRound = z.infer<typeof roundSchema>;

const drafted = {
  proposal: passedSchema,
  profile: passedSchema,
  rounds: z.array(roundSchema).max(20),
};

const adoptedOnce = { ...drafted, adopted: decisionSchema, adoptedRevision: contentRevision };

/**
 * Where a plan version stands. Each stage holds exactly what must be known to be there. Execution is derived from being adopted; a revision
 * is a version of its own beside the adopted one.
 */
export const planStateSchema = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('proposal') }),
  z.strictObject({ stage: z.literal('profile'), proposal: passedSchema }),
  z.strictObject({ stage: z.literal('drafting'), ...drafted }),
  z.strictObject({
    stage: z.literal('consultation'),
    ...drafted,
    rounds: z.array(roundSchema).min(1).max(20),
  }),
  z.strictObject({ stage: z.literal('assessment'), ...drafted, assessedRevision: contentRevision }),
  z.strictObject({ stage: z.literal('adopted'), ...adoptedOnce }),
  z.strictObject({
    stage: z.literal('superseded'),
    ...adoptedOnce,
    supersededBy: planVersionIdSchema.describe('Version that was adopted in its place'),
    supersededOn: isoDateSchema,
  }),
  z.strictObject({ stage: z.literal('closed'), ...adoptedOnce, closed: decisionSchema }),
  z.strictObject({
    stage: z.literal('dropped'),
    ...drafted,
    reason: noteSchema.min(1).describe('Why the revision does not go on'),
  }),
]);
export type PlanState = z.infer<typeof planStateSchema>;
export type PlanStage = PlanState['stage'];
export const PLAN_STAGES = [
  'proposal',
  'profile',
  'drafting',
  'consultation',
  'assessment',
  'adopted',
  'superseded',
  'closed',
  'dropped',
] as const satisfies PlanStage[];

/** @returns whether parties can bind themselves in this stage: from the first full text on, and after adoption */
export function mayCommitIn(stage: PlanStage): boolean {
  return stage !== 'proposal' && stage !== 'profile' && !isBehind(stage);
}

/** A version that was adopted once; its agreements were public from then on. */
export type OnceAdopted = Extract<PlanState, { adopted: unknown }>;

/** @returns whether a version in this stage was adopted once: it stands for good, and anyone may read it */
export function wasAdopted(stage: PlanStage): boolean {
  return stage === 'adopted' || stage === 'superseded' || stage === 'closed';
}

/** @returns whether a version in this stage is behind the plan: another took its place, the plan was ended, or the revision was dropped */
export function isBehind(stage: PlanStage): boolean {
  return stage === 'superseded' || stage === 'closed' || stage === 'dropped';
}

/** @returns whether a version in this stage is on its way to being adopted; a plan has one such version at most */
export function isUnderWay(stage: PlanStage): boolean {
  return !wasAdopted(stage) && !isBehind(stage);
}

/** Stages in which the content can be changed; elsewhere a step back comes first, so that what people respond to stands still. */
export function mayContentChange(stage: PlanStage): boolean {
  return stage === 'proposal' || stage === 'profile' || stage === 'drafting';
}
