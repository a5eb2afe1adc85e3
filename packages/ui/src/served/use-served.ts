import type { CatalogueEntry, PlanLinksView } from '@iza/api/action';
import type { ItemId, PlanId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../trpc/index.ts';

export type ServedLink = PlanLinksView['links'][number];

const NONE: readonly ServedLink[] = [];
const NOTHING: readonly CatalogueEntry[] = [];

/** What a plan serves, once for all that show a part of it; `undefined` until it is there. */
export function useServed(plan: PlanId): PlanLinksView | undefined {
  const trpc = useTRPC();
  return useQuery(trpc.action.forPlan.queryOptions({ plan })).data;
}

/** @returns the links of one agreement, or of the plan as a whole */
export function linksOf(
  served: PlanLinksView | undefined,
  item: ItemId | null,
): readonly ServedLink[] {
  return served?.links.filter(({ planItem }) => planItem === item) ?? NONE;
}

/** What the accord prints that can be served; it never changes while the page is open. */
export function useCatalogue(enabled: boolean): readonly CatalogueEntry[] {
  const trpc = useTRPC();
  const query = useQuery({
    ...trpc.action.catalogue.queryOptions(),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return query.data ?? NOTHING;
}
