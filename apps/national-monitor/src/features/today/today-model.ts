import type { PlanCard } from '@iza/api/plan';
import type { Changed, SinceLastVisit } from '@iza/api/work';
import { PLAN_STAGES, type PlanStage } from '@iza/domain/plan';
import { daysBetween, type IsoDate } from '@iza/domain/values';

/** How far ahead a date counts as coming, in days. */
const AHEAD = 92;

/** A date that plans stand before, or that has passed; plans with the same date for the same reason stand together. */
export type DateGroup = {
  readonly what: 'due' | 'consultation';
  readonly on: IsoDate;
  /** The clause that asks for it; absent where the region chose the date itself. */
  readonly clause: string | undefined;
  readonly plans: readonly PlanCard[];
};
type ChangeLine = Changed & { readonly card: PlanCard };

export type Today = {
  /** Past, the longest ago first. */
  readonly late: readonly DateGroup[];
  /** Within `AHEAD` days, the nearest first. */
  readonly coming: readonly DateGroup[];
  /** The first day everything is new; then what only the operator filled in is left out. */
  readonly changed: readonly ChangeLine[];
  readonly firstVisit: boolean;
  /** The stages that plans stand in, in the order of the steps, with how many. Stages without plans are left out. */
  readonly stages: readonly { readonly stage: PlanStage; readonly count: number }[];
};

/** Whether a plan that lived elsewhere was in time is not known here: its due date is no news. */
function datesOf(plan: PlanCard): Omit<DateGroup, 'plans'>[] {
  const { due, consultationCloses: on } = plan;
  return [
    ...(due && !due.elsewhere ? [{ what: 'due' as const, ...due }] : []),
    ...(on ? [{ what: 'consultation' as const, on, clause: undefined }] : []),
  ];
}

/** The nearest date first; plans in the order they came. */
function dateGroups(plans: readonly PlanCard[]): DateGroup[] {
  const lines = plans.flatMap((plan) => datesOf(plan).map((date) => ({ date, plan })));
  const alike = Map.groupBy(lines, ({ date: { what, on, clause } }) => `${on} ${what} ${clause}`);
  return [...alike.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ ...first.date, plans: group.map(({ plan }) => plan) }] : [];
    })
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** @returns the day's page for who sees the whole country: what is late, what comes, what changed, where plans stand */
export function todayOf(plans: readonly PlanCard[], news: SinceLastVisit, today: IsoDate): Today {
  const dates = dateGroups(plans);
  const cards = new Map(plans.map((plan) => [plan.plan, plan]));
  return {
    late: dates.filter(({ on }) => on < today),
    coming: dates.filter(({ on }) => on >= today && daysBetween(today, on) <= AHEAD),
    changed: news.changed.flatMap((change) => {
      const card = cards.get(change.plan);
      const filledIn = news.firstVisit && change.last.personName === null;
      return card && !filledIn ? [{ ...change, card }] : [];
    }),
    firstVisit: news.firstVisit,
    stages: PLAN_STAGES.flatMap((stage) => {
      const count = plans.filter((plan) => plan.stage === stage).length;
      return count === 0 ? [] : [{ stage, count }];
    }),
  };
}
