import {
  listLines,
  openRounds,
  type ProgressLineRow,
  type ProgressRoundRow,
} from '@iza/db/progress';
import { isAskedOf, reportsOn } from '@iza/domain/progress';
import { daysBetween } from '@iza/domain/values';
import type { PlanCard } from '../plan/plan-card.ts';
import { answeringIn, followedFor } from '../progress/followed-plan.ts';
import type { Scope } from '../scope/index.ts';
import type { Late, Waiting } from './work-view.ts';

type OpenRound = {
  readonly plan: PlanCard;
  readonly round: ProgressRoundRow;
  readonly lines: readonly ProgressLineRow[];
};

/** The rounds that are open in these plans, with what the actor may see of what is asked. */
async function roundsIn({ tx }: Scope, plans: readonly PlanCard[]): Promise<OpenRound[]> {
  const rounds = await openRounds(
    tx,
    plans.map(({ plan }) => plan),
  );
  if (rounds.length === 0) return [];
  const lines = await listLines(
    tx,
    rounds.map(({ id }) => id),
  );
  return rounds.flatMap((round) => {
    const plan = plans.find((each) => each.plan === round.plan);
    return plan ? [{ plan, round, lines: lines.filter((line) => line.round === round.id) }] : [];
  });
}

/** @returns the rounds of progress in which this person must still answer: not what a colleague took on, nor what was said */
export async function roundsToAnswer(
  scope: Scope,
  plans: readonly PlanCard[],
): Promise<Extract<Waiting, { kind: 'report' }>[]> {
  const open = await roundsIn(scope, plans);
  const found = await Promise.all(
    open.map(async ({ plan, round, lines }) => {
      const who = await answeringIn(scope, plan.plan);
      const own = lines.filter(
        (line) =>
          line.asked && !line.reported && isAskedOf(line, who.answering) && reportsOn(line, who),
      );
      const { number, due } = round;
      return { kind: 'report' as const, plan, round: number, closes: due, count: own.length };
    }),
  );
  return found.filter(({ count }) => count > 0);
}

/** @returns rounds of progress whose last day passed and that were not closed, for who leads them */
export async function roundsOver(scope: Scope, plans: readonly PlanCard[]): Promise<Late[]> {
  const over = (await roundsIn(scope, plans)).filter(({ round }) => round.due < scope.today);
  const found = await Promise.all(
    over.map(async ({ plan, round: { due: on } }): Promise<Late[]> => {
      const led = await followedFor(scope, plan.plan, 'lead-progress');
      if ('refusal' in led) return [];
      return [{ kind: 'round-over', plan, on, days: daysBetween(on, scope.today) }];
    }),
  );
  return found.flat();
}
