import { changedSince, rememberVisit, seenUntil } from '@iza/db/event';
import type { PlanCard } from '../plan/plan-card.ts';
import type { Scope } from '../scope/index.ts';
import type { SinceLastVisit } from './work-view.ts';

/** Remembers that the person is here. @returns what others did to these plans since the last day it was here before today */
export async function changedPlans(
  { tx }: Scope,
  plans: readonly PlanCard[],
): Promise<SinceLastVisit> {
  const since = await seenUntil(tx);
  await rememberVisit(tx);
  const rows = await changedSince(
    tx,
    since,
    plans.map(({ plan }) => plan),
  );
  const names = new Map(plans.map(({ plan, name }) => [plan, name]));
  const changed = rows.map(({ plan, count, lastAt, lastBy }) => ({
    plan,
    name: names.get(plan) ?? '',
    count,
    last: { at: lastAt, personName: lastBy },
  }));
  return { firstVisit: since === 0, changed };
}
