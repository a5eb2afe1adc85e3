import { openCommentCounts, openMentions } from '@iza/db/comment';
import { unhandledCounts } from '@iza/db/consultation';
import { ownJudgement } from '@iza/db/judgement';
import { loadPlanHead, type PlanHead } from '@iza/db/plan';
import { pendingSteps, type PendingStepRow } from '@iza/db/step';
import { mayActor } from '@iza/domain/access';
import { isBehind } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import { roundsOf } from '../consultation/open-consultation.ts';
import { awaitsResponseOf } from '../consultation/responding.ts';
import type { PlanCard } from '../plan/plan-card.ts';
import type { Scope } from '../scope/index.ts';
import { waitsForActor } from '../step/signing.ts';
import { roundsToAnswer } from './progress-work.ts';
import { waitingMatters } from './waiting-matters.ts';
import type { Waiting } from './work-view.ts';

/** What waits in many plans, read at once. */
type Counted = {
  readonly pending: ReadonlyMap<PlanVersionId, PendingStepRow>;
  readonly comments: ReadonlyMap<PlanVersionId, number>;
  readonly mentions: ReadonlyMap<PlanVersionId, number>;
  readonly unhandled: ReadonlyMap<PlanVersionId, number>;
};

async function countAll({ tx }: Scope, versions: readonly PlanVersionId[]): Promise<Counted> {
  const [pending, comments, mentions, unhandled] = await Promise.all([
    pendingSteps(tx, versions),
    openCommentCounts(tx, versions),
    openMentions(tx, versions),
    unhandledCounts(tx, versions),
  ]);
  const total = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    pending: new Map(pending.map((row) => [row.version, row])),
    comments: new Map([...comments].map(([version, counts]) => [version, total(counts)])),
    mentions,
    unhandled,
  };
}

function toSign(scope: Scope, head: PlanHead, plan: PlanCard, counted: Counted): Waiting[] {
  const pending = counted.pending.get(plan.version);
  if (!pending || !waitsForActor(scope, head, pending)) return [];
  const { id: step, command, askedAt, askedBy } = pending;
  return [{ kind: 'sign', plan, step, command: command.command, askedAt, askedBy }];
}

function toHandle({ actor }: Scope, head: PlanHead, plan: PlanCard, counted: Counted): Waiting[] {
  const count = counted.unhandled.get(plan.version) ?? 0;
  const mine = count > 0 && mayActor(actor, 'handle-responses', head.resource);
  return mine ? [{ kind: 'handle', plan, count }] : [];
}

function openComments(
  { actor }: Scope,
  head: PlanHead,
  plan: PlanCard,
  counted: Counted,
): Waiting[] {
  if (!mayActor(actor, 'comment', head.resource)) return [];
  const of = (kind: 'mentioned' | 'comments', counts: ReadonlyMap<PlanVersionId, number>) => {
    const count = counts.get(plan.version) ?? 0;
    return count > 0 ? [{ kind, plan, count }] : [];
  };
  return [...of('mentioned', counted.mentions), ...of('comments', counted.comments)];
}

async function toRespond(scope: Scope, head: PlanHead, plan: PlanCard): Promise<Waiting[]> {
  const latest = roundsOf(head).at(-1);
  if (!latest || !(await awaitsResponseOf(scope, head))) return [];
  return [{ kind: 'respond', plan, closes: latest.closes }];
}

async function toJudge({ tx, actor }: Scope, head: PlanHead, plan: PlanCard): Promise<Waiting[]> {
  if (!mayActor(actor, 'judge', head.resource)) return [];
  const own = await ownJudgement(tx, head.version.id);
  return own?.sharedAt ? [] : [{ kind: 'judge', plan }];
}

async function waitingIn(scope: Scope, plan: PlanCard, counted: Counted): Promise<Waiting[]> {
  const head = await loadPlanHead(scope.tx, { version: plan.version });
  if (!head) return [];
  const [respond, judge] = await Promise.all([
    toRespond(scope, head, plan),
    toJudge(scope, head, plan),
  ]);
  return [
    ...toSign(scope, head, plan, counted),
    ...respond,
    ...judge,
    ...toHandle(scope, head, plan, counted),
    ...openComments(scope, head, plan, counted),
  ];
}

/** @returns what waits for the actor in these plans */
export async function waitingFor(scope: Scope, plans: readonly PlanCard[]): Promise<Waiting[]> {
  const open = plans.filter(({ stage }) => !isBehind(stage));
  const counted = await countAll(
    scope,
    open.map(({ version }) => version),
  );
  const found = await Promise.all([
    ...open.map((plan) => waitingIn(scope, plan, counted)),
    roundsToAnswer(scope, open),
    waitingMatters(scope, open),
  ]);
  return found.flat();
}
