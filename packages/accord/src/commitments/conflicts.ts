import {
  compareReadings,
  type conflictSchema,
  type Action,
  type Commitment,
  type Conflict,
  type ConflictSide,
  type DateComparison,
} from '@iza/domain/accord';
import { findAction } from '../actions/actions.ts';
import { commitments, financeAnnexCommitments, findCommitment } from './commitments.ts';
import { conflictNotes } from './conflict-notes.data.ts';
import { asRecord } from '../record.ts';

function sideOf(commitment: Commitment): ConflictSide {
  const { clause, lines, datePrinted, dateIso } = commitment;
  return { clause, lines, printed: datePrinted, iso: dateIso };
}

function sideOfAction({ clause, lines, deadlinePrinted, deadlineIso }: Action): ConflictSide {
  return { clause, lines, printed: deadlinePrinted, iso: deadlineIso };
}

function conflictOf(
  commitment: Commitment,
  kind: DateComparison,
  other: Pick<Conflict, 'action' | 'other'>,
  side: ConflictSide,
): Conflict[] {
  if (kind === 'same' || kind === 'bothOpen') return [];
  const note = conflictNotes[commitment.key];
  return [
    asRecord<typeof conflictSchema>({
      kind,
      commitment: commitment.key,
      ...other,
      subject: commitment.subject,
      sides: [sideOf(commitment), side],
      ...(note && { note }),
    }),
  ];
}

function withList(commitment: Commitment): Conflict[] {
  const action = commitment.action === null ? undefined : findAction(commitment.action);
  if (!action) return [];
  const kind = compareReadings(commitment.reading, action.deadline);
  return conflictOf(commitment, kind, { action: action.key }, sideOfAction(action));
}

function withText(commitment: Commitment): Conflict[] {
  const first = commitment.repeats === null ? undefined : findCommitment(commitment.repeats);
  if (!first || JSON.stringify(first.reading) === JSON.stringify(commitment.reading)) return [];
  const kind = compareReadings(first.reading, commitment.reading);
  return conflictOf(commitment, kind, { other: first.key }, sideOf(first));
}

/** Places where the text and annex L, or two passages of the text, date the same thing in different ways. Both sides are kept. */
export const conflicts: readonly Conflict[] = [...commitments, ...financeAnnexCommitments].flatMap(
  (commitment) => [...withList(commitment), ...withText(commitment)],
);
