import { useEffect } from 'react';
import { useSaver } from '../saving/index.ts';

/** Ctrl-S (or Cmd-S) sends what is typed now, instead of after a pause. */
export function useSaveKey(): void {
  const saver = useSaver();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void saver.saveNow();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [saver]);
}
