import type { PlanCard } from '@iza/api/plan';
import type { Changed, SinceLastVisit } from '@iza/api/work';
import { PLAN_STAGES, type PlanStage } from '@iza/domain/plan';
import { daysBetween, type IsoDate } from '@iza/domain/values';

/** How far ahead a date counts as coming, in days. */
export const AHEAD = 92;

/** A date that a plan stands before, or that has passed. */
export type DateLine = {
  readonly plan: PlanCard;
  readonly what: 'due' | 'consultation';
  readonly on: IsoDate;
  /** The clause that asks for it; absent where the region chose the date itself. */
  readonly clause?: string;
};
export type ChangeLine = Changed & { readonly card: PlanCard };

export type Today = {
  /** Past, the longest ago first. */
  readonly late: readonly DateLine[];
  /** Within `AHEAD` days, the nearest first. */
  readonly coming: readonly DateLine[];
  readonly changed: readonly ChangeLine[];
  readonly firstVisit: boolean;
  /** The stages that plans stand in, in the order of the steps, with how many. Stages without plans are left out. */
  readonly stages: readonly { readonly stage: PlanStage; readonly count: number }[];
};

function datesOf(plan: PlanCard): DateLine[] {
  const { due, consultationCloses: closes } = plan;
  return [
    ...(due ? [{ plan, what: 'due' as const, ...due }] : []),
    ...(closes ? [{ plan, what: 'consultation' as const, on: closes }] : []),
  ];
}

/** @returns the day's page for who sees the whole country: what is late, what comes, what changed, where plans stand */
export function todayOf(plans: readonly PlanCard[], news: SinceLastVisit, today: IsoDate): Today {
  const dates = plans
    .flatMap(datesOf)
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  const cards = new Map(plans.map((plan) => [plan.plan, plan]));
  return {
    late: dates.filter(({ on }) => on < today),
    coming: dates.filter(({ on }) => on >= today && daysBetween(today, on) <= AHEAD),
    changed: news.changed.flatMap((change) => {
      const card = cards.get(change.plan);
      return card ? [{ ...change, card }] : [];
    }),
    firstVisit: news.firstVisit,
    stages: PLAN_STAGES.flatMap((stage) => {
      const count = plans.filter((plan) => plan.stage === stage).length;
      return count === 0 ? [] : [{ stage, count }];
    }),
  };
}
