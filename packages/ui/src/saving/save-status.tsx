import { Corner } from '../shell/panel.tsx';
import { Shape } from '../parts/shape.tsx';
import type { ShapeName } from '../parts/shape.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import type { SaveState } from './saver.ts';
import { useSaveState } from './saving-provider.tsx';
import { savingTexts } from './texts.ts';

const SHAPES: Record<SaveState['state'], ShapeName> = {
  saved: 'check',
  saving: 'half',
  waiting: 'quarter',
  'signed-out': 'quarter',
  conflict: 'triangle',
  refused: 'triangle',
  'not-kept': 'triangle',
};

function useWords({ state, pending, savedAt }: SaveState): string {
  const texts = useTexts(savingTexts);
  const { time } = useFormat();
  const words: Record<SaveState['state'], string> = {
    saved: savedAt ? texts.savedAt(time(savedAt)) : texts.saved,
    saving: texts.saving,
    waiting: texts.waiting(pending.length),
    'signed-out': texts.signedOut,
    conflict: texts.conflict,
    refused: texts.refused,
    'not-kept': texts.notKept,
  };
  return words[state];
}

/** Says in the shell's corner whether what was typed is stored; screen readers hear of trouble, not of every save. */
export function SaveStatus() {
  const state = useSaveState();
  const words = useWords(state);
  const calm = state.state === 'saved' || state.state === 'saving';
  return (
    <Corner>
      <span
        className={`iza-save-status iza-save-${state.state}`}
        data-state={state.state}
        aria-live={calm ? 'off' : 'polite'}
      >
        <Shape name={SHAPES[state.state]} /> {words}
      </span>
    </Corner>
  );
}
