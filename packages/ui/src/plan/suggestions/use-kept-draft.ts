import { useMemo, useState } from 'react';
import type { PlanItem } from '@iza/domain/plan';
import { useDesk } from '../store/use-desk.ts';

export type SuggestionDraft = {
  readonly item: PlanItem;
  readonly base: number;
  readonly note: string;
};

function keptAt(key: string): SuggestionDraft | undefined {
  const kept = localStorage.getItem(key);
  return kept === null ? undefined : (JSON.parse(kept) as SuggestionDraft);
}

function useKey(name: string): string {
  const person = useDesk()?.person ?? '';
  return `iza.suggestion.${person}.${name}`;
}

/**
 * Whether there is a suggestion that was begun and not made.
 * @param open whether its form is open: looked at again when that changes
 */
export function useHasDraft(name: string, open: boolean): boolean {
  const key = useKey(name);
  return useMemo(() => !open && localStorage.getItem(key) !== null, [key, open]);
}

/** A suggestion as it is typed, kept over a closed page or browser until it is made or thrown away. */
export function useKeptDraft(
  name: string,
): [SuggestionDraft | undefined, (draft: SuggestionDraft | undefined) => void] {
  const key = useKey(name);
  const [draft, setDraft] = useState(() => keptAt(key));
  const keep = (next: SuggestionDraft | undefined) => {
    setDraft(next);
    try {
      if (next === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser without room keeps it on the screen.
    }
  };
  return [draft, keep];
}
