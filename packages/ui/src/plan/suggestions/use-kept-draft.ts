import { useState } from 'react';
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

/** A suggestion as it is typed, kept over a closed page or browser until it is made or thrown away. */
export function useKeptDraft(
  name: string,
): [SuggestionDraft | undefined, (draft: SuggestionDraft | undefined) => void] {
  const person = useDesk()?.person ?? '';
  const key = `iza.suggestion.${person}.${name}`;
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
