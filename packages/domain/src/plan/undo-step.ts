import { daysBetween, ok, refuse, type IsoDate, type Result } from '../values/index.ts';
import type { PlanCommandName } from './command.ts';
import type { PlanState } from './state.ts';

/** A mistaken step can be undone until this many days after it was taken; later it takes a step back, or a revision. */
export const UNDO_DAYS = 7;

/** The step that brought a version where it stands. */
export type TakenStep = {
  readonly command: PlanCommandName;
  readonly onRevision: number;
  readonly takenOn: IsoDate;
  /** Where the version stood before; `null` for steps from before this was kept. */
  readonly stateBefore: PlanState | null;
};

export type UndoFacts = {
  readonly today: IsoDate;
  readonly contentRevision: number;
  /** Responses, judgements, decisions, commitments and summaries that came after the step. */
  readonly builtSince: number;
};

export type UndoRefusal =
  | 'nothing-to-undo'
  | 'adopting-stands'
  | 'too-late-to-undo'
  | 'built-on-since';

/**
 * Undoes the last step: the version stands again where it stood, and both stay on record. Adopting is not undone: bodies decided it, and it
 * was public; a revision follows it.
 * @returns the state before the step, or why it stands
 */
export function undoStep(
  taken: TakenStep | null,
  { today, contentRevision, builtSince }: UndoFacts,
): Result<PlanState, UndoRefusal> {
  if (!taken?.stateBefore) return refuse('nothing-to-undo');
  if (taken.command === 'adopt') return refuse('adopting-stands');
  if (daysBetween(taken.takenOn, today) > UNDO_DAYS)
    return refuse('too-late-to-undo', { detail: { count: UNDO_DAYS } });
  if (builtSince > 0 || contentRevision !== taken.onRevision) return refuse('built-on-since');
  return ok(taken.stateBefore);
}
