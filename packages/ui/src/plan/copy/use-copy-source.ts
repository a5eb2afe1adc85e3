import { useQuery } from '@tanstack/react-query';
import type { IsoDate, PlanId } from '@iza/domain/values';
import { useTRPC } from '../../trpc/index.ts';
import { usePlanHead } from '../store/use-plan.tsx';
import { rowsOfPlan, rowsOfPublication, type CopySource } from './copyable.ts';

/** A plan to copy from. `adoptedOn`: what is copied is what was adopted then. */
export type CopyPlan = {
  readonly id: PlanId;
  readonly name: string;
  readonly regions: string;
  readonly own: boolean;
  readonly adoptedOn: IsoDate | undefined;
};

const regionNames = (regions: readonly { readonly name: string }[]) =>
  regions.map(({ name }) => name).join(', ');

/** @returns the plans of the reader's own regions and those that were adopted anywhere, this one left out; `undefined` while they come */
export function useCopyPlans(): readonly CopyPlan[] | undefined {
  const trpc = useTRPC();
  const here = usePlanHead().plan.id;
  const work = useQuery(trpc.work.mine.queryOptions());
  const published = useQuery(trpc.publication.list.queryOptions());
  if (!work.data || !published.data) return undefined;
  const own = work.data.plans.map(
    ({ plan, name, regions, adoptedOn }): CopyPlan => ({
      id: plan,
      name,
      regions: regionNames(regions),
      own: true,
      adoptedOn,
    }),
  );
  const known = new Set(own.map(({ id }) => id));
  const others = published.data.plans
    .filter(({ plan }) => !known.has(plan))
    .map(
      ({ plan, name, regions, adoptedOn }): CopyPlan => ({
        id: plan,
        name,
        regions: regionNames(regions),
        own: false,
        adoptedOn,
      }),
    );
  return [...own, ...others].filter(({ id }) => id !== here);
}

/** @returns what can be copied from a plan; `undefined` while it comes or none is chosen */
export function useCopySource(plan: CopyPlan | undefined): {
  readonly source: CopySource | undefined;
  readonly error: unknown;
} {
  const trpc = useTRPC();
  const id = plan?.id ?? ('' as PlanId);
  const own = useQuery({
    ...trpc.plan.open.queryOptions({ plan: id }),
    enabled: plan?.own === true,
  });
  const others = useQuery({
    ...trpc.publication.open.queryOptions({ plan: id }),
    enabled: plan?.own === false,
  });
  if (!plan) return { source: undefined, error: null };
  return plan.own
    ? { source: own.data && rowsOfPlan(own.data), error: own.error }
    : { source: others.data && rowsOfPublication(others.data), error: others.error };
}
