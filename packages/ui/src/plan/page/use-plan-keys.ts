import { useEffect, useMemo } from 'react';
import { usePageKeys, type KeyHint } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { panelTexts } from '../panel/texts.ts';
import type { PlanActions } from '../store/plan-actions.ts';

/** In a text box Ctrl-Z takes back typing, as everywhere. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Tells the keys in the list that `?` shows, for who may write. */
function useTold(mayEdit: boolean): void {
  const { keys, keyNames } = useTexts(panelTexts);
  const hints = useMemo(
    (): readonly KeyHint[] =>
      mayEdit
        ? (['save', 'undo'] as const).map((key) => ({ keys: keyNames[key], what: keys[key] }))
        : [],
    [mayEdit, keys, keyNames],
  );
  usePageKeys(hints);
}

/** Ctrl-S saves now; Ctrl-Z takes back the last addition, removal or move. */
export function usePlanKeys(actions: PlanActions, mayEdit: boolean): void {
  useTold(mayEdit);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      if (event.key === 's') {
        event.preventDefault();
        actions.saveNow();
      } else if (event.key === 'z' && !event.shiftKey && !isTyping(event.target)) {
        event.preventDefault();
        actions.undo();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [actions]);
}
