import { useCallback, useState } from 'react';

/**
 * Whether an element is at least so wide. What counts is the room that is left beside navigation and panel, not the window.
 * @param atLeast width in pixels
 * @returns a ref for the element, and whether it is wide; `undefined` before it was measured
 */
export function useWide(
  atLeast: number,
): [(element: HTMLElement | null) => (() => void) | undefined, boolean | undefined] {
  const [wide, setWide] = useState<boolean>();
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const measure = () => setWide(element.clientWidth >= atLeast);
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [atLeast],
  );
  return [ref, wide];
}
