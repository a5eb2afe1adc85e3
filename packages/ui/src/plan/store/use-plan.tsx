import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { PlanAbout, PlanItem, Target } from '@iza/domain/plan';
import type { PlanActions } from './plan-actions.ts';
import type { PlanHead, PlanStore, PlanStructure, UnitState } from './plan-store.ts';

export type PlanContextValue = {
  readonly store: PlanStore;
  /** Absent where the plan is only read. */
  readonly actions: PlanActions | undefined;
  /** Whether the reader may change the content now. */
  readonly mayEdit: boolean;
  /** Reading mode: the paper, without handles. */
  readonly reading: boolean;
};

const PlanContext = createContext<PlanContextValue | undefined>(undefined);
export const PlanProvider = PlanContext;

/** The open plan. */
export function usePlan(): PlanContextValue {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('a plan part stands outside PlanProvider');
  return plan;
}

export function usePlanHead(): PlanHead {
  const { store } = usePlan();
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe('head', listener), [store]),
    () => store.head,
  );
}

export function usePlanStructure(): PlanStructure {
  const { store } = usePlan();
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe('structure', listener), [store]),
    () => store.structure,
  );
}

/** One item; re-renders only when that item changes. */
export function usePlanItem(id: string): UnitState<PlanItem> | undefined {
  const { store } = usePlan();
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe(`item:${id}`, listener), [store, id]),
    () => store.item(id),
  );
}

export function usePlanTarget(id: string): UnitState<Target> | undefined {
  const { store } = usePlan();
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe(`target:${id}`, listener), [store, id]),
    () => store.target(id),
  );
}

export function usePlanAbout(): UnitState<PlanAbout> {
  const { store } = usePlan();
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe('about', listener), [store]),
    () => store.about,
  );
}
