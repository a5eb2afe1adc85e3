import type { PlanId } from '@iza/domain/values';

/** Where anyone reads what was adopted. */
export const PUBLIC_AT = '/openbaar';

/** Where anyone reads which transformation plans were approved. */
export const REGISTER_AT = `${PUBLIC_AT}/transformatieplannen`;

/** @returns where anyone reads an adopted plan */
export function publicAddress(plan: PlanId): string {
  return `${PUBLIC_AT}/${plan}`;
}
