import { findComment } from '@iza/db/comment';
import { listPlans } from '@iza/db/plan';
import { mayActor } from '@iza/domain/access';
import type { PlanEvent } from '@iza/domain/event';
import type { MailedPlan, NoticeKind } from '@iza/domain/notification';
import type { IsoDate, PlanId } from '@iza/domain/values';
import { loadPlanHead } from '@iza/db/plan';
import { cardOf } from '../plan/card-of.ts';
import type { Scope } from '../scope/index.ts';
import { waitingFor } from '../work/waiting-for.ts';
import { mailedPlan } from './digest-lines.ts';

/** What a step means for one person. */
export type Notice = {
  readonly what: NoticeKind;
  readonly plan: MailedPlan;
  readonly on?: IsoDate;
};

type StepEvent = Extract<PlanEvent, { kind: 'step-asked' | 'step-taken' | 'comment-added' }>;

/**
 * What a step that was asked or taken means for the actor: something waits, or one's own plan went further; or that a comment names the actor.
 * @returns `null` when it is nothing to the actor, or did not stay so
 */
export async function noticeFor(
  scope: Scope,
  plan: PlanId,
  event: StepEvent,
): Promise<Notice | null> {
  const { tx, actor } = scope;
  const [row] = await listPlans(tx, { plans: [plan] });
  if (!row) return null;
  const card = cardOf(row);
  const told = mailedPlan(card);
  const { kind } = event;
  if (kind === 'comment-added') {
    const comment = await findComment(tx, event.comment);
    return comment?.mentions.includes(actor.person) ? { what: 'mentioned', plan: told } : null;
  }
  const waiting = await waitingFor(scope, [card]);
  const asked = waiting.find((each) =>
    kind === 'step-asked' ? each.kind === 'sign' : each.kind === 'respond' || each.kind === 'judge',
  );
  if (asked?.kind === 'respond') return { what: 'respond', plan: told, on: asked.closes };
  if (asked?.kind === 'sign' || asked?.kind === 'judge') return { what: asked.kind, plan: told };
  if (kind === 'step-asked') return null;
  const head = await loadPlanHead(tx, { version: card.version });
  const own = head !== null && mayActor(actor, 'read-working-corner', head.resource);
  return own ? { what: 'step-taken', plan: told } : null;
}
