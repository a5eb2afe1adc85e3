import { listPlans } from '@iza/db/plan';
import type { IsoDate } from '@iza/domain/values';
import type { MailedPlan } from '@iza/domain/notification';
import { cardOf } from '../plan/card-of.ts';
import { mailedPlan } from '../notification/digest-lines.ts';
import type { Scope } from '../scope/index.ts';

/** A day that counts for the actor. `key` stays the same when the day moves. */
export type CalendarDeadline = {
  readonly key: string;
  readonly what: 'plan-due' | 'consultation-closes';
  readonly on: IsoDate;
  readonly plan: MailedPlan;
  readonly clause?: string;
};

/** The days that count in the plans of the actor's regions: by when the agreement wants them, and until when can be responded. */
export async function calendarDeadlines({
  tx,
  actor,
}: Scope): Promise<readonly CalendarDeadline[]> {
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
