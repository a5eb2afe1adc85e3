import type { OverlapView } from '@iza/api/region';
import type { RegionKind } from '@iza/domain/region';

export type OverlapGroup = { readonly kind: RegionKind; readonly regions: readonly OverlapView[] };

/** Kinds that the agreement asks plans of, in the order in which they are named. */
const PLANNED: readonly RegionKind[] = ['roaz', 'zorgkantoor', 'iza'];

/**
 * Overlapping regions kind by kind: kinds are never mixed in one list.
 * @returns `planned`: kinds that plans are made for, or where one was made after all; `others`: of these it would say nothing that there is none
 */
export function overlapGroups(regions: readonly OverlapView[]): {
  planned: OverlapGroup[];
  others: OverlapGroup[];
} {
  const byKind = Map.groupBy(regions, ({ kind }) => kind);
  const groups = [...byKind].map(([kind, there]) => ({ kind, regions: there }));
  const isPlanned = ({ kind, regions: there }: OverlapGroup) =>
    PLANNED.includes(kind) || there.some(({ plans }) => plans.length > 0);
  const place = ({ kind }: OverlapGroup) =>
    (PLANNED.indexOf(kind) + PLANNED.length + 1) % (PLANNED.length + 1);
  return {
    planned: groups.filter(isPlanned).toSorted((a, b) => place(a) - place(b)),
    others: groups.filter((group) => !isPlanned(group)),
  };
}
