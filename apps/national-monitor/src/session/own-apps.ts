import type { Capacity } from '@iza/api/session';
import { maySeeNationalOverview, type Actor, type GrantRole } from '@iza/domain/access';

export type OtherApp = 'roaz' | 'regio';

/** @returns the apps in which someone with these capacities has work, besides this one */
export function otherAppsFor(
  capacities: readonly Pick<Capacity, 'role' | 'regions'>[],
): OtherApp[] {
  const kinds = capacities.flatMap(({ role, regions }) =>
    role === 'insurer' ? ['zorgkantoor'] : regions.map(({ kind }) => kind as string),
  );
  return [
    ...(kinds.includes('roaz') ? ['roaz' as const] : []),
    ...(kinds.some((kind) => kind !== 'roaz') ? ['regio' as const] : []),
  ];
}

/** @returns whether a role sees every region here, whoever has it */
export function seesTheCountry(role: GrantRole): boolean {
  return maySeeNationalOverview({ role } as Actor);
}
