import { z } from 'zod';
import {
  isoDateSchema,
  lineSchema,
  noteSchema,
  partyIdSchema,
  refuseAll,
  ok,
  type IsoDate,
  type Refusal,
  type Result,
} from '../values/index.ts';
import type { PlanKind } from '../plan/plan.ts';
import { PLAN_STAGES, type PlanStage } from '../plan/state.ts';

export const DECISION_SUBJECTS = [
  'process-proposal',
  'profile',
  'plan',
  'minimum-acute-capacity',
  'other',
] as const;
export type DecisionSubject = (typeof DECISION_SUBJECTS)[number];

export const DECISION_OUTCOMES = [
  'agreed',
  'agreed with reservation',
  'took note',
  'rejected',
] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/**
 * What one of the many bodies decided that a plan goes past: a board, a municipal council, a network. Recorded with the text it was taken
 * on; what it means for the plan is up to the region.
 */
export const bodyDecisionSchema = z
  .strictObject({
    body: lineSchema.min(1).describe('Body that decided, such as gemeenteraad Emmen'),
    party: partyIdSchema.nullable().describe('Party or network it belongs to; null: none named'),
    subject: z.enum(DECISION_SUBJECTS).describe('What was decided on'),
    outcome: z.enum(DECISION_OUTCOMES),
    on: isoDateSchema.describe('Day of the decision'),
    onRevision: z.int().min(1).describe('Revision of the content it was taken on'),
    text: noteSchema.describe('The decision in words, with reservations'),
    evidence: lineSchema.describe('Where it is laid down: minutes, letter, address'),
  })
  .meta({ description: 'Decision of a body on a plan' });
export type BodyDecision = z.infer<typeof bodyDecisionSchema>;

export type BodyDecisionRefusal =
  | 'decided-in-the-future'
  | 'unknown-revision'
  | 'not-this-far'
  | 'no-such-subject';

export type DecisionFacts = {
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly contentRevision: number;
  readonly today: IsoDate;
};

/** Stage from which each subject can be decided on: the plan itself from drafting. */
const FROM: Record<DecisionSubject, PlanStage> = {
  'process-proposal': 'proposal',
  profile: 'profile',
  plan: 'drafting',
  'minimum-acute-capacity': 'proposal',
  other: 'proposal',
};

/** @returns the subjects that can be decided on now, for the screens; the minimum acute capacity is the ROAZ's (C.7.a) */
export function subjectsFor(kind: PlanKind, stage: PlanStage): DecisionSubject[] {
  return DECISION_SUBJECTS.filter(
    (subject) =>
      PLAN_STAGES.indexOf(stage) >= PLAN_STAGES.indexOf(FROM[subject]) &&
      (subject !== 'minimum-acute-capacity' || kind === 'roaz'),
  );
}

/** @returns the decision as it can be recorded, or every fault at its place */
export function recordDecision(
  decision: BodyDecision,
  { kind, stage, contentRevision, today }: DecisionFacts,
): Result<BodyDecision, BodyDecisionRefusal> {
  const faults: Refusal<BodyDecisionRefusal>[] = [];
  const { on, onRevision, subject } = decision;
  if (on > today) faults.push({ code: 'decided-in-the-future', path: ['decision', 'on'] });
  if (onRevision > contentRevision)
    faults.push({ code: 'unknown-revision', path: ['decision', 'onRevision'] });
  const path = ['decision', 'subject'];
  if (subject === 'minimum-acute-capacity' && kind !== 'roaz')
    faults.push({ code: 'no-such-subject', clause: 'C.7.a', path });
  else if (!subjectsFor(kind, stage).includes(subject)) faults.push({ code: 'not-this-far', path });
  return refuseAll(faults) ?? ok(decision);
}
