import { useEffect } from 'react';
import type { PlanActions } from '../store/plan-actions.ts';

/** In a text box Ctrl-Z takes back typing, as everywhere. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Ctrl-S saves now; Ctrl-Z takes back the last addition, removal or move. */
export function usePlanKeys(actions: PlanActions): void {
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
