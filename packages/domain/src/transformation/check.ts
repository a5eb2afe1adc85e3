import { z } from 'zod';
import { noteSchema } from '../values/index.ts';
import type { TransformationStage } from './state.ts';

/**
 * What a public authority found when it checked a plan on public interests. It stops nothing by itself: a hold is a step of its own. By which
 * criteria a check is made, and what follows from it, is open in the text.
 * @see J.2.f.p4
 */
export const checkFindingSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('no-objection'), ground: noteSchema.min(1).nullable() }),
  z.strictObject({ outcome: z.enum(['remarks', 'asks-hold']), ground: noteSchema.min(1) }),
]);
export type CheckFinding = z.infer<typeof checkFindingSchema>;
export const CHECK_OUTCOMES = ['no-objection', 'remarks', 'asks-hold'] as const;

/** @returns whether a finding waits for an answer of applicants and market leaders */
export const asksAnswer = ({ outcome }: Pick<CheckFinding, 'outcome'>): boolean =>
  outcome !== 'no-objection';

/** Stages in which a plan can be checked: before the leaders or approved, and not yet over. */
export const CHECKED_STAGES: readonly TransformationStage[] = [
  'submitted',
  'under-assessment',
  'intended-decision',
  'approved',
  'queued',
  'funded',
  'in-execution',
  'held',
];
