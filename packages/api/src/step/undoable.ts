import type { PlanHead } from '@iza/db/plan';
import { builtSince, type TakenStepRow } from '@iza/db/step';
import { mayActor } from '@iza/domain/access';
import {
  transitionOf,
  undoStep,
  UNDO_DAYS,
  type PlanState,
  type UndoRefusal,
} from '@iza/domain/plan';
import { daysBetween, type Refusal, type Result, type StepId } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';

/** @returns the step that brought the version where it stands; `undefined` when none was taken here */
export function lastStep(steps: readonly TakenStepRow[]): TakenStepRow | undefined {
  return steps.find(({ undone }) => undone === null);
}

/** @returns whether the actor is one of those who sign the step, and may undo it */
export function mayUndo({ actor }: Scope, head: PlanHead, step: TakenStepRow): boolean {
  const { stateBefore, command } = step;
  if (!stateBefore || !mayActor(actor, 'undo-step', head.resource)) return false;
  const transition = transitionOf(head.plan.template, stateBefore.stage, command.command);
  return transition?.signatures.some(({ role }) => role === actor.role) ?? false;
}

/** @returns the state before the step, or why it stands */
export async function undone(
  { tx, today }: Scope,
  head: PlanHead,
  step: TakenStepRow,
): Promise<Result<PlanState, UndoRefusal>> {
  const { id, contentRevision } = head.version;
  const { command, onRevision, takenOn, stateBefore, closedAt } = step;
  const taken = takenOn && { command: command.command, onRevision, takenOn, stateBefore };
  const built = await builtSince(tx, id, closedAt);
  return undoStep(taken, { today, contentRevision, builtSince: built });
}

/** What the screens show: the step that the actor can undo, or why the last one stands. */
export async function undoable(
  scope: Scope,
  head: PlanHead,
  steps: readonly TakenStepRow[],
): Promise<{ step: StepId; daysLeft: number } | { refusal: Refusal<UndoRefusal> } | null> {
  const last = lastStep(steps);
  if (!last?.takenOn || !mayUndo(scope, head, last)) return null;
  const back = await undone(scope, head, last);
  if (back.ok)
    return { step: last.id, daysLeft: UNDO_DAYS - daysBetween(last.takenOn, scope.today) };
  const [refusal] = back.refusals;
  return refusal ? { refusal } : null;
}
