import type { PlanCard } from '@iza/api/plan';
import type { Visitor } from './test-service.ts';

/** @returns the first plan among the visitor's own */
export async function ownPlan({ api }: Visitor): Promise<PlanCard> {
  const { plans } = await api.work.mine.query();
  const [plan] = plans;
  if (!plan) throw new Error('this person has no plan');
  return plan;
}
