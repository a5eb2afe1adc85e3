import { listPlans } from '@iza/db/plan';
import type { AgendaItemId } from '@iza/domain/action';
import type { IsoDate } from '@iza/domain/values';
import { actionNoticesFor } from '../action/notices-for.ts';
import type { MailedPlan } from '@iza/domain/notification';
import { cardOf } from '../plan/card-of.ts';
import { mailedPlan } from '../notification/digest-lines.ts';
import type { Scope } from '../scope/index.ts';

/** A day that counts for the actor. `key` stays the same when the day moves. */
export type CalendarDeadline = {
  readonly key: string;
  readonly on: IsoDate;
  readonly clause?: string;
} & (
  | { readonly what: 'plan-due' | 'consultation-closes'; readonly plan: MailedPlan }
  | {
      readonly what: 'action-due';
      readonly item: AgendaItemId;
      readonly title: string;
      /** App in which the item has its page for this person. */
      readonly app: 'monitor' | 'regio';
    }
);

/** The certain days by which items of the agenda have to be done that the actor's party answers for. */
async function actionDays(scope: Scope): Promise<CalendarDeadline[]> {
  const { deadlines } = await actionNoticesFor(scope, scope.actor);
  const app = scope.actor.role === 'insurer' ? 'regio' : 'monitor';
  return deadlines.map(({ row: { id, title, clause }, on }) => ({
    key: `action-${id}`,
    what: 'action-due',
    on,
    item: id,
    title,
    app,
    ...(clause !== null && { clause }),
  }));
}

/** By when the agreement wants the plans of the actor's regions, and until when can be responded. */
async function planDays({ tx, actor }: Scope): Promise<CalendarDeadline[]> {
  if (actor.regions.length === 0) return [];
  const plans = (await listPlans(tx, { regions: [...actor.regions] })).map(cardOf);
  return plans.flatMap((card): CalendarDeadline[] => {
    const plan = mailedPlan(card);
    const { due, consultationCloses: closes } = card;
    return [
      ...(due && !due.elsewhere
        ? [
            {
              key: `plan-${card.plan}`,
              what: 'plan-due',
              on: due.on,
              plan,
              clause: due.clause,
            } as const,
          ]
        : []),
      ...(closes
        ? [
            {
              key: `consultation-${card.plan}`,
              what: 'consultation-closes',
              on: closes,
              plan,
            } as const,
          ]
        : []),
    ];
  });
}

/** The days that count for the actor: of plans, and of the agenda. */
export async function calendarDeadlines(scope: Scope): Promise<readonly CalendarDeadline[]> {
  const [plans, actions] = await Promise.all([planDays(scope), actionDays(scope)]);
  return [...plans, ...actions];
}
