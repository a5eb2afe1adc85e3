import {
  evidenceListSchema,
  milestoneIdSchema,
  reasonSchema,
  statusReportSchema,
} from '@iza/domain/action';
import { deadlineSchema, isoDateSchema } from '@iza/domain/values';
import { z } from 'zod';
import type { Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { actionWriteInput, writeOn, type EntrySaved } from './write-on.ts';

export const proposeStatusInput = z.strictObject({
  ...actionWriteInput.shape,
  ...statusReportSchema.shape,
});
export type ProposeStatusInput = z.infer<typeof proposeStatusInput>;

/** A responsible party says where an item stands; the programme team confirms it or asks on. */
export function proposeStatus(
  scope: Scope,
  { item, key: _key, ...report }: ProposeStatusInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'propose', () => ({ kind: 'status-proposed', ...report }));
}

export const proposeMoveInput = z.strictObject({
  ...actionWriteInput.shape,
  deadline: deadlineSchema,
  reason: reasonSchema.min(1),
});
export type ProposeMoveInput = z.infer<typeof proposeMoveInput>;

/** A responsible party asks for another deadline; it moves only when the programme team says where that was decided. */
export function proposeMove(
  scope: Scope,
  { item, deadline, reason }: ProposeMoveInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'propose', () => ({ kind: 'move-proposed', deadline, reason }));
}

export const reportMilestoneInput = z.strictObject({
  ...actionWriteInput.shape,
  milestone: milestoneIdSchema,
  on: isoDateSchema,
  evidence: evidenceListSchema,
});
export type ReportMilestoneInput = z.infer<typeof reportMilestoneInput>;

/** A responsible party says that a milestone was reached. */
export function reportMilestone(
  scope: Scope,
  { item, milestone, on, evidence }: ReportMilestoneInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'propose', () => ({
    kind: 'milestone-reported',
    milestone,
    on,
    evidence,
  }));
}
