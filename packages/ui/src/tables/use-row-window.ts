import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Above this many rows only those in sight are drawn. */
export const windowedAbove = 200;
const rowHeight = 41;

export type RowWindow = {
  from: number;
  to: number;
  before: number;
  after: number;
  /** Measures a drawn row; its `data-index` says which. */
  measure: (row: HTMLElement | null) => void;
};

/** Whether the page is being printed; then every row is drawn. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Which rows are drawn, and the height of those left out before and after. */
export function useRowWindow(
  count: number,
  region: RefObject<HTMLElement | null>,
): RowWindow | undefined {
  const printing = usePrinting();
  const windowed = count > windowedAbove && !printing;
  // oxlint-disable-next-line react/incompatible-library -- its changing getters are read here, in one place, and not handed on
  const virtual = useVirtualizer({
    count,
    enabled: windowed,
    getScrollElement: () => region.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 800, height: 640 },
  });
  if (!windowed) return undefined;
  const drawn = virtual.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const measure = virtual.measureElement;
  if (!first || !last)
    return { from: 0, to: 40, before: 0, after: (count - 40) * rowHeight, measure };
  return {
    from: first.index,
    to: last.index + 1,
    before: first.start,
    after: virtual.getTotalSize() - last.end,
    measure,
  };
}
