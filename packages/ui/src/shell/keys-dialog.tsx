import { useEffect } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import type { KeyHint } from './app-context.tsx';
import { shellTexts } from './texts.ts';

/** Whether somebody is typing there, so that a bare letter is no shortcut. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Ctrl-K (or Cmd-K) opens search, ? shows the keys. */
export function useShellKeys(onSearch: (() => void) | undefined, onKeys: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && onSearch) {
        event.preventDefault();
        onSearch();
      } else if (event.key === '?' && !isTyping(event.target)) {
        event.preventDefault();
        onKeys();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [onSearch, onKeys]);
}

/** The list of keys, those of the app and of the page shown first. */
export function KeysDialog(props: {
  open: boolean;
  onClose: () => void;
  more: readonly KeyHint[];
  search: boolean;
}) {
  const texts = useTexts(shellTexts);
  const all: KeyHint[] = [
    ...(props.search ? [{ keys: 'Ctrl K', what: texts.keysSearch }] : []),
    ...props.more,
    { keys: 'Esc', what: texts.keysEscape },
    { keys: '?', what: texts.keysHelp },
  ];
  return (
    <Dialog open={props.open} onClose={props.onClose} title={texts.keysTitle}>
      <dl className='iza-keys'>
        {all.map((hint) => (
          <div key={hint.keys}>
            <dt>
              <kbd>{hint.keys}</kbd>
            </dt>
            <dd>{hint.what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
