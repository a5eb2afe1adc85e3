import type { RegionKind } from '@iza/domain/region';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPC } from '@iza/ui/trpc';

/** The kinds of region that some plan is made for. */
export function useKindsWithPlans(): ReadonlySet<RegionKind> {
  const trpc = useTRPC();
  const { data: plans } = useQuery(trpc.overview.plans.queryOptions());
  const { data: reference } = useQuery(
    trpc.reference.get.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  return useMemo(() => {
    const kinds = new Map(reference?.regions.map(({ id, kind }) => [id, kind]));
    const used = (plans ?? []).flatMap(({ regions }) =>
      regions.flatMap(({ id }) => kinds.get(id) ?? []),
    );
    return new Set(used);
  }, [plans, reference]);
}
