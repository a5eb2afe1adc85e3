import { z } from 'zod';
import { canonicalJson, type PartyId, type TransformationPartId } from '../values/index.ts';
import { stepFrom } from './steps.ts';
import { changesBetween } from './changes.ts';
import type { TransformationContent } from './content.ts';
import type { RegisterChange, TransformationState } from './state.ts';

/** A text of a running plan as it would become: the plan's how many-th, and a revision of it. */
export const changedTextSchema = z.strictObject({
  number: z.int().min(1),
  revision: z.int().min(1),
});
export type ChangedText = z.infer<typeof changedTextSchema>;

/** What a step on a running plan knows of the text that applicants wrote beside the one that holds. */
export type ChangingText = {
  readonly text: ChangedText;
  readonly content: TransformationContent;
  /** Parties that agree with the text as it stands now. */
  readonly agreed: readonly PartyId[];
  /** Milestones that were reported: what was said to be reached stays what it was. */
  readonly settled: readonly TransformationPartId[];
};

/** A plan that was approved and goes on: waiting for money, funded, or carried out. */
export type RunningState = Extract<
  TransformationState,
  { stage: 'approved' | 'queued' | 'funded' | 'in-execution' }
>;

const isRunning = (state: TransformationState): state is RunningState =>
  stepFrom(state.stage, 'offer-change') !== undefined;

/** @returns the state that an approved plan goes on in, also behind a hold; `undefined` for any other */
export function runningOf(state: TransformationState): RunningState | undefined {
  const kept = state.stage === 'held' ? state.resumes : state;
  return isRunning(kept) ? kept : undefined;
}

/** @returns which text, counted from 1, is written now beside the one that holds: the one after the last that was taken over */
export function changingNumber(state: TransformationState): number {
  const kept = state.stage === 'held' ? state.resumes : state;
  const changed = ('changed' in kept ? kept.changed : undefined) ?? [];
  return 1 + Math.max(0, ...changed.map(({ text }) => text?.number ?? 0));
}

/** @returns what a changed text makes of what is public of a plan; nothing where that stays the same. @see J.2.h */
export function registerOf(
  before: TransformationContent,
  after: TransformationContent,
): RegisterChange | undefined {
  const [old, { goals, contact, otherParties }] = [before.about, after.about];
  const differs = (one: unknown, other: unknown) => canonicalJson(one) !== canonicalJson(other);
  const change: RegisterChange = {
    ...('known' in goals && differs(old.goals, goals) && { goals: goals.known }),
    ...('known' in contact && differs(old.contact, contact) && { contact: contact.known }),
    ...(differs(old.otherParties, otherParties) && { otherParties }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

/** @returns milestones that were reported and would be changed or go. @see 4.2.3 step 3 */
export function settledChanged(
  before: TransformationContent,
  { content, settled }: Pick<ChangingText, 'content' | 'settled'>,
): TransformationPartId[] {
  const changed = new Set(
    changesBetween(before, content).flatMap(({ list, key }) =>
      list === 'milestones' ? [key] : [],
    ),
  );
  return settled.filter((id) => changed.has(id));
}
