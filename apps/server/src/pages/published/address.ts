import type { PlanId } from '@iza/domain/values';

/** Where anyone reads what was adopted. */
export const PUBLIC_AT = '/openbaar';

/** @returns where anyone reads an adopted plan */
export function publicAddress(plan: PlanId): string {
  return `${PUBLIC_AT}/${plan}`;
}
