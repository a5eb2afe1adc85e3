import { useMemo } from 'react';
import { useTexts } from '../../texts/language.tsx';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import type { TargetChoice } from './phase-editor.tsx';
import { formTexts } from './texts.ts';

/** Targets that a phase of an item can be counted by: its own, those of what it stands below, and those of the whole plan. */
export function useTargetChoices(item: string): readonly TargetChoice[] {
  const texts = useTexts(formTexts);
  const { store } = usePlan();
  const { outline, targets } = usePlanStructure();
  return useMemo(() => {
    const near = new Set<string>([item, 'plan']);
    for (const id of near) {
      for (const place of outline.placements)
        if (place.item === id && place.parent !== null) near.add(place.parent);
    }
    return [...near].flatMap((on) =>
      (targets.get(on) ?? []).flatMap((id): TargetChoice[] => {
        const target = store.target(id)?.content;
        if (!target) return [];
        return [
          { id, name: 'known' in target.indicator ? target.indicator.known : texts.unnamedTarget },
        ];
      }),
    );
  }, [item, outline, targets, store, texts]);
}
