import {
  decidedSchema,
  entryNumberSchema,
  reasonSchema,
  statusReportSchema,
  type ActionEntry,
  type ActionStanding,
} from '@iza/domain/action';
import { deadlineSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { actionWriteInput, writeOn, type EntrySaved } from './write-on.ts';

export const confirmInput = z.strictObject({
  ...actionWriteInput.shape,
  proposal: entryNumberSchema.describe('A status or milestone that waits'),
});
export type ConfirmInput = z.infer<typeof confirmInput>;

function confirmation(standing: ActionStanding, proposal: number): ActionEntry | Refused {
  const { proposed, milestones } = standing;
  if (proposed?.written.number === proposal) {
    const { written: _written, ...report } = proposed;
    return { kind: 'status-confirmed', proposal, ...report };
  }
  const reported = milestones.find(
    ({ state, written }) => state === 'reported' && written.number === proposal,
  );
  if (!reported || reported.on === null) return refused('no-such-proposal');
  const { id: milestone, on, evidence } = reported;
  return { kind: 'milestone-reached', proposal, milestone, on, evidence: [...evidence] };
}

/** The programme team confirms what a party reported, as it was reported. A new deadline is confirmed by moving it. */
export function confirm(
  scope: Scope,
  { item, proposal }: ConfirmInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'lead', (standing) => confirmation(standing, proposal));
}

export const setStatusInput = z.strictObject({
  ...actionWriteInput.shape,
  ...statusReportSchema.shape,
});
export type SetStatusInput = z.infer<typeof setStatusInput>;

/** The programme team says itself where an item stands. A proposal that waits is answered with it. */
export function setStatus(
  scope: Scope,
  { item, key: _key, ...report }: SetStatusInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'lead', () => ({
    kind: 'status-confirmed',
    proposal: null,
    ...report,
  }));
}

export const sendBackInput = z.strictObject({
  ...actionWriteInput.shape,
  proposal: entryNumberSchema,
  question: reasonSchema.min(1),
});
export type SendBackInput = z.infer<typeof sendBackInput>;

/** The programme team sends a proposal back with a question; what was confirmed before stands. */
export function sendBack(
  scope: Scope,
  { item, proposal, question }: SendBackInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'lead', () => ({ kind: 'sent-back', proposal, question }));
}

export const moveDeadlineInput = z.strictObject({
  ...actionWriteInput.shape,
  proposal: entryNumberSchema.nullable(),
  deadline: deadlineSchema,
  reason: reasonSchema.min(1),
  decided: decidedSchema,
});
export type MoveDeadlineInput = z.infer<typeof moveDeadlineInput>;

/** Moves the deadline, by a decision that is named; the first deadline stays beside it. */
export function moveDeadline(
  scope: Scope,
  { item, key: _key, ...move }: MoveDeadlineInput,
): Promise<EntrySaved | Refused> {
  return writeOn(scope, item, 'lead', () => ({ kind: 'deadline-moved', ...move }));
}
