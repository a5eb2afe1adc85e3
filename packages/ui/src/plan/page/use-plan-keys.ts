import { useEffect, useMemo } from 'react';
import { usePageKeys, type KeyHint } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { panelTexts } from '../panel/texts.ts';
import { isTyping } from './is-typing.ts';

/** Tells the keys in the list that `?` shows, for who may write. */
function useTold(mayEdit: boolean): void {
  const { keys, keyNames } = useTexts(panelTexts);
  const hints = useMemo(
    (): readonly KeyHint[] =>
      mayEdit
        ? (['save', 'undo', 'redo', 'find'] as const).map((key) => ({
            keys: keyNames[key],
            what: keys[key],
          }))
        : [],
    [mayEdit, keys, keyNames],
  );
  usePageKeys(hints);
}

export type PlanKeys = {
  readonly saveNow: () => void;
  readonly turnBack: () => void;
  readonly turnAgain: () => void;
};

/** Ctrl-S saves now; Ctrl-Z outside of a text box undoes what was done last in the plan, Ctrl-Y or Ctrl-Shift-Z does it again. */
export function usePlanKeys({ saveNow, turnBack, turnAgain }: PlanKeys, mayEdit: boolean): void {
  useTold(mayEdit);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key === 's') saveNow();
      else if (isUndo && !isTyping(event.target)) turnBack();
      else if (isRedo && !isTyping(event.target)) turnAgain();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [saveNow, turnBack, turnAgain]);
}
