import type { PlanCard } from '@iza/api/plan';
import { appsOf, planAddress, type AppId, type CapacityLike } from '../app/own-apps.ts';

/** Where a plan is opened: in this app, or in another one. */
export type PlanPlace = { readonly href: string; readonly outside: boolean };

/**
 * A plan opens in the app of its kind when the reader has work there, otherwise here; in the monitor it opens there.
 * @param more what comes after the plan's own address: `/consultatie`
 */
export function planPlace(
  { plan, kind }: Pick<PlanCard, 'plan' | 'kind'>,
  here: AppId,
  acting: CapacityLike,
  more = '',
): PlanPlace {
  if (here === 'monitor') return { href: `/plannen/${plan}`, outside: false };
  const own: AppId = kind === 'roaz' ? 'roaz' : 'regio';
  const outside = own !== here && appsOf(acting).includes(own);
  return { href: outside ? planAddress(own, plan) + more : `/plan/${plan}${more}`, outside };
}
