import { listNotices } from '@iza/db/capacity';
import { openCommentCounts } from '@iza/db/comment';
import { unhandledCounts } from '@iza/db/consultation';
import { listPlans, readPlanContent } from '@iza/db/plan';
import { openRounds } from '@iza/db/progress';
import { listSignals } from '@iza/db/signal';
import { pendingSteps } from '@iza/db/step';
import { openSuggestionCounts } from '@iza/db/suggestion';
import { noticeStateAfter } from '@iza/domain/capacity';
import { gapsOf, isBehind } from '@iza/domain/plan';
import { signalStateAfter } from '@iza/domain/signal';
import type { PlanId } from '@iza/domain/values';
import type { z } from 'zod';
import type { Scope } from '../scope/index.ts';
import { regionOfMeetings, type meetingsInput } from './known-region.ts';
import type { OpenMatter } from './meeting-view.ts';

const total = (counts: Readonly<Record<string, number>> | undefined) =>
  Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);

type Plans = Awaited<ReturnType<typeof listPlans>>;

/** What is open in each plan of the region. */
async function openInPlans({ tx }: Scope, plans: Plans): Promise<OpenMatter[]> {
  const versions = plans.map(({ version }) => version);
  const ids = plans.map(({ plan }) => plan);
  const [steps, unhandled, comments, rounds, signals] = await Promise.all([
    pendingSteps(tx, versions),
    unhandledCounts(tx, versions),
    openCommentCounts(tx, versions),
    openRounds(tx, ids),
    listSignals(tx, ids),
  ]);
  const signalled = (plan: PlanId) =>
    signals.filter(
      ({ from, to, moves }) =>
        (from.id === plan || to.id === plan) &&
        signalStateAfter(moves.map(({ move }) => move)) !== 'closed',
    );
  const found = plans.map(async ({ plan, version, name }): Promise<OpenMatter[]> => {
    const [content, suggestions] = await Promise.all([
      readPlanContent(tx, version),
      openSuggestionCounts(tx, version),
    ]);
    const counts = {
      step: steps.filter((step) => step.version === version).length,
      responses: unhandled.get(version) ?? 0,
      comments: total(comments.get(version)),
      suggestions: total(suggestions),
      gaps: content ? gapsOf(content).length : 0,
      progress: rounds.filter((round) => round.plan === plan).length,
      signals: signalled(plan).length,
    };
    return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((source) =>
      counts[source] > 0
        ? [{ source, plan: { id: plan, name }, count: Number(counts[source]) }]
        : [],
    );
  });
  return (await Promise.all(found)).flat();
}

/** What is open in a region: in its plans, and notices of scaling down that run. An agenda is put together from it. */
export async function openMatters(
  scope: Scope,
  { region }: z.infer<typeof meetingsInput>,
): Promise<readonly OpenMatter[]> {
  const { kind } = regionOfMeetings(scope, region);
  const all = await listPlans(scope.tx, { regions: [region] });
  const plans = all.filter(({ stage }) => !isBehind(stage));
  const notices = kind === 'roaz' ? await listNotices(scope.tx, [region]) : [];
  const running = notices.filter(({ insurers, moves }) =>
    ['notified', 'coordinated', 'approved'].includes(noticeStateAfter(insurers, moves)),
  ).length;
  return [
    ...(await openInPlans(scope, plans)),
    ...(running > 0 ? [{ source: 'notices' as const, plan: null, count: running }] : []),
  ];
}
