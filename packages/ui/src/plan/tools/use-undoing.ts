import { changedFields, lowerFirst } from '@iza/documents/words';
import type { OutlineOperation } from '@iza/domain/plan';
import { useCallback, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import type { PlanActions } from '../store/plan-actions.ts';
import { unitOf, type PlanStore } from '../store/plan-store.ts';
import type { Deed, Turned } from '../store/undo-stack.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { toolTexts } from './texts.ts';

/** What was done, in a few words: "titel van 6a", "verplaatsen van 6a". */
function useDeedWords(store: PlanStore): (deed: Deed) => string {
  const texts = useTexts(toolTexts);
  const format = useFormat();
  const words = usePlanWords();
  return useMemo(() => {
    const nameOf = (id: string) => {
      const item = store.item(id)?.content;
      return item ? itemName(item, words.texts.untitled) : texts.somePart;
    };
    const partOf = (key: string) => {
      const [kind, id = ''] = key.split(':');
      if (kind === 'item') return nameOf(id);
      const on = kind === 'target' ? store.target(id)?.content.on : undefined;
      return on === undefined || on === 'plan' ? texts.aboutPlan : nameOf(on);
    };
    const outlineWords = ([first, ...others]: readonly OutlineOperation[]) =>
      first && others.length === 0 && 'item' in first
        ? texts.moving(nameOf(first.item))
        : texts.outline;
    return (deed) => {
      switch (deed.did) {
        case 'edit': {
          const [before, after] = [unitOf(deed.key, deed.before), unitOf(deed.key, deed.after)];
          const labels = changedFields(before, after, words).map(({ label }) => lowerFirst(label));
          const fields =
            labels.length === 0 ? texts.text : format.list([...new Set(labels)].slice(0, 3));
          return texts.editing(fields, partOf(deed.key));
        }
        case 'add':
        case 'remove': {
          const [first, ...others] = deed.items;
          const what =
            first && others.length === 0
              ? itemName(first, words.texts.untitled)
              : texts.parts(deed.items.length);
          return deed.did === 'add' ? texts.adding(what) : texts.removing(what);
        }
        case 'add target':
          return texts.adding(texts.target);
        case 'remove target':
          return texts.removing(texts.target);
        case 'outline':
          return outlineWords(deed.operations);
      }
    };
  }, [store, texts, format, words]);
}

export type Undoing = {
  readonly turnBack: () => void;
  readonly turnAgain: () => void;
  /** Says how it went. */
  readonly tell: (turned: Turned | undefined, again?: boolean) => void;
};

/** Undoes and does again what was done here, and says so, or why not. */
export function useUndoing(store: PlanStore, actions: PlanActions): Undoing {
  const texts = useTexts(toolTexts);
  const { toast } = useNotices();
  const wordsOf = useDeedWords(store);
  const { undoing } = actions;
  const tell = useCallback(
    (turned: Turned | undefined, again = false) => {
      if (!turned) return;
      const { deed, obstacle } = turned;
      const what = wordsOf(deed);
      if (!obstacle) toast(again ? texts.redone(what) : texts.undone(what));
      else if (obstacle.because === 'gone') toast(texts.gone(what));
      else toast(texts.changed(what, obstacle.by));
    },
    [toast, wordsOf, texts],
  );
  return {
    turnBack: useCallback(() => tell(undoing.undo()), [tell, undoing]),
    turnAgain: useCallback(() => tell(undoing.redo(), true), [tell, undoing]),
    tell,
  };
}

/** What would be undone, or done again, in words; a keystroke does not wait for them. */
export function useUndoWords(store: PlanStore, { undoing }: PlanActions) {
  const wordsOf = useDeedWords(store);
  const { undo, redo } = useDeferredValue(useSyncExternalStore(undoing.subscribe, undoing.state));
  return { undo: undo && wordsOf(undo), redo: redo && wordsOf(redo) };
}
