import { useQuery } from '@tanstack/react-query';
import type { IsoDate, PlanId, PlanVersionId } from '@iza/domain/values';
import { useTRPC } from '../../trpc/index.ts';
import { usePlanHead } from '../store/use-plan.tsx';
import { rowsOfPlan, type CopySource } from './copyable.ts';

/** A plan to copy from. `adoptedOn`: what is copied is what was adopted then. */
export type CopyPlan = {
  readonly id: PlanId;
  readonly name: string;
  readonly regions: string;
  readonly own: boolean;
  /** Of others: the version that was adopted, which anyone with an account reads; of one's own the newest. */
  readonly version: PlanVersionId | undefined;
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
      version: undefined,
      adoptedOn,
    }),
  );
  const known = new Set(own.map(({ id }) => id));
  const others = published.data.plans
    .filter(({ plan }) => !known.has(plan))
    .map(
      ({ plan, version, name, regions, adoptedOn }): CopyPlan => ({
        id: plan,
        name,
        regions: regionNames(regions),
        own: false,
        version,
        adoptedOn,
      }),
    );
  return [...own, ...others].filter(({ id }) => id !== here);
}

/** @returns what can be copied from a plan, sections and all; `undefined` while it comes or none is chosen */
export function useCopySource(plan: CopyPlan | undefined): {
  readonly source: CopySource | undefined;
  readonly error: unknown;
} {
  const trpc = useTRPC();
  const { id = '' as PlanId, version } = plan ?? {};
  const opened = useQuery({
    ...trpc.plan.open.queryOptions({ plan: id, version }),
    enabled: plan !== undefined,
  });
  if (!plan) return { source: undefined, error: null };
  return { source: opened.data && rowsOfPlan(opened.data), error: opened.error };
}
