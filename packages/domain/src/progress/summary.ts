import { ACTION_STATUSES, type ActionStatus } from '../action/entry.ts';
import { wasAdopted, isBehind, cameByImport, type PlanState } from '../plan/index.ts';
import type { IsoDate, TargetId } from '../values/index.ts';
import type { Observation, ProgressAnswer } from './answer.ts';
import type { ProgressLine } from './line.ts';

/**
 * Which plans are followed: what was adopted here; and what came in by import, whose adoption and execution are reported elsewhere, when
 * its people choose to follow it here.
 * @returns how it is followed, or `null` for a plan that is still being written or is behind
 */
export function followedAs(state: PlanState): 'adopted' | 'elsewhere' | null {
  if (isBehind(state.stage)) return null;
  if (wasAdopted(state.stage)) return 'adopted';
  return cameByImport(state) ? 'elsewhere' : null;
}

/** Where a line stands in a round: answered, not asked because it was finished, waiting, or over the round's day. */
export type LineStanding = 'reported' | 'finished' | 'awaited' | 'late';

/** @returns where a line stands; a day is over the day after */
export function lineStanding(
  { asked, reported }: { readonly asked: boolean; readonly reported: boolean },
  due: IsoDate,
  today: IsoDate,
): LineStanding {
  if (reported) return 'reported';
  if (!asked) return 'finished';
  return due < today ? 'late' : 'awaited';
}

/** How many lines have which status. `unknown`: nothing was heard, which is no status. */
export type StatusCounts = Readonly<Record<ActionStatus | 'unknown', number>>;

/** @returns the counts over the latest answers; `null`: no answer */
export function countStatuses(answers: readonly (ProgressAnswer | null)[]): StatusCounts {
  const count = (status: ActionStatus | null) =>
    answers.filter((answer) => (answer?.status ?? null) === status).length;
  const counted = ACTION_STATUSES.map((status) => [status, count(status)]);
  return { ...Object.fromEntries(counted), unknown: count(null) } as StatusCounts;
}

/** An observation with the round in which it was reported. */
export type ObservedInRound = Observation & { readonly round: number };

/** What was observed of a target, oldest first. Rounds without one leave no trace: unknown is not zero. */
export type TargetTrend = {
  readonly target: TargetId;
  readonly observed: readonly ObservedInRound[];
};

/**
 * What was observed of each target over the rounds. A day that was reported again, in a later round or by a correction, has its last value.
 * @param rounds answers by round, the earliest round first
 */
export function targetTrends(
  targets: readonly ProgressLine['targets'][number][],
  rounds: readonly { readonly number: number; readonly answers: readonly ProgressAnswer[] }[],
): TargetTrend[] {
  const all = rounds.flatMap(({ number, answers }) =>
    answers.flatMap(({ observations }) => observations.map((each) => ({ ...each, round: number }))),
  );
  return targets.map(({ id }) => {
    const own = all.filter(({ target }) => target === id);
    const byDay = new Map(own.map((each) => [each.on, each]));
    return {
      target: id,
      observed: [...byDay.values()].toSorted((a, b) => a.on.localeCompare(b.on)),
    };
  });
}
