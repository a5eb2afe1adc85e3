import { useCallback, useEffect, useRef } from 'react';

/**
 * For what changes a field's height when one leaves it: a press that takes the focus away must not move what it aims at, or the click is
 * lost. While the pointer is down it waits until the click has come; leaving by keyboard it happens at once.
 * @returns runs the work when nothing is being pressed
 */
export function useAfterPress(): (work: () => void) => void {
  const down = useRef(false);
  useEffect(() => {
    const press = () => {
      down.current = true;
    };
    const release = () => {
      down.current = false;
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    window.addEventListener('pointerdown', press, true);
    for (const end of ends) window.addEventListener(end, release, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      for (const end of ends) window.removeEventListener(end, release, true);
    };
  }, []);
  return useCallback((work: () => void) => {
    if (!down.current) {
      work();
      return;
    }
    // The click follows the release in the same turn of the browser.
    const once = new AbortController();
    const later = () => {
      once.abort();
      setTimeout(work, 0);
    };
    window.addEventListener('pointerup', later, { signal: once.signal });
    window.addEventListener('pointercancel', later, { signal: once.signal });
  }, []);
}
