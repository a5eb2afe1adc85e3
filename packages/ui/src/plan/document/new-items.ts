import { useSyncExternalStore } from 'react';
import type { ItemType } from '@iza/domain/plan';
import type { NewItemSettings } from '../model/typed-item.ts';
import { usualLevel } from '../model/typed-item.ts';
import type { PlanStore } from '../store/plan-store.ts';

const KEY = 'iza.new-items-in-making';
const listeners = new Set<() => void>();

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this person keeps new items in the making first; remembered by the browser. */
export function useNewInMaking(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, read);
  const set = (next: boolean) => {
    try {
      localStorage.setItem(KEY, next ? '1' : '0');
    } catch {
      // A browser that keeps nothing puts new items into the plan, as it does without the choice.
    }
    for (const listener of listeners) listener();
  };
  return [on, set];
}

/** @returns what a new item of a type gets besides its words */
export function newItemSettings(
  store: PlanStore,
  type: ItemType,
  inMaking: boolean,
): NewItemSettings {
  return { level: usualLevel(store.items(), type), inPlan: !inMaking };
}
