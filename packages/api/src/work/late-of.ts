import { isOverdue } from '@iza/domain/plan';
import { daysBetween, type IsoDate } from '@iza/domain/values';
import type { PlanCard } from '../plan/plan-card.ts';
import type { Late } from './work-view.ts';

/** @returns the days of a plan that have passed while it still stands before them */
export function lateOf(plan: PlanCard, today: IsoDate): Late[] {
  const { due, consultationCloses: closes } = plan;
  const late: Late[] = [];
  if (isOverdue(due, today)) {
    const { on, clause } = due;
    late.push({ kind: 'plan-due', plan, on, days: daysBetween(on, today), clause });
  }
  if (closes && closes < today) {
    late.push({ kind: 'consultation-closed', plan, on: closes, days: daysBetween(closes, today) });
  }
  return late;
}
