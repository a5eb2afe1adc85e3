import { listRounds } from '@iza/db/progress';
import type { PlanHead } from '@iza/db/plan';
import type { PaperProgress, PaperRequest } from '@iza/documents/paper';
import { paperTexts } from '@iza/documents/paper';
import { ACTION_STATUSES, type ActionStatus } from '@iza/domain/action';
import { knownOf, type ProgressRoundId } from '@iza/domain/values';
import { found } from '../answer/index.ts';
import { followedHead } from '../progress/followed-plan.ts';
import { roundView } from '../progress/round-view.ts';
import type { Scope } from '../scope/index.ts';

/** A round as it goes on paper, as far as the actor may read it. @throws NotFoundError for a round that the actor may not see */
export async function paperProgress(
  scope: Scope,
  { plan }: PlanHead,
  { round: wanted, language }: { round: ProgressRoundId; language: PaperRequest['language'] },
): Promise<PaperProgress> {
  const head = await followedHead(scope, plan.id);
  const rounds = await listRounds(scope.tx, plan.id);
  const row = found(rounds.find(({ id }) => id === wanted) ?? null);
  const round = await roundView(scope, head, row, rounds);
  const texts = paperTexts[language].progress;
  const say = (status: ActionStatus | null) =>
    status === null ? texts.statuses.unknown : (round.words[status] ?? texts.statuses[status]);
  const heard = round.lines.filter(({ report, asked }) => report !== null && asked).length;
  return {
    number: round.number,
    due: round.due,
    closedOn: round.closedOn,
    asked: round.asked,
    heard,
    counts: [
      ...ACTION_STATUSES.map((status) => ({ status: say(status), count: round.counts[status] })),
      { status: say(null), count: round.asked - heard },
    ],
    lines: round.lines.flatMap(({ title, under, report }) => {
      if (!report) return [];
      const { status, note, obstacle, help } = report.answer;
      return [{ title, under, status: say(status), by: report.partyName, note, obstacle, help }];
    }),
    observations: round.lines.flatMap(({ targets }) =>
      targets.flatMap(({ indicator, observed }) =>
        observed.map(({ round: number, on, value, source }) => ({
          target: knownOf(indicator) ?? texts.unnamedTarget,
          round: number,
          day: on,
          value: value.number,
          unit: value.unit,
          source,
        })),
      ),
    ),
  };
}
