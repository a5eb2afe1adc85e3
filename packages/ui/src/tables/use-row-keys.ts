import { useEffect } from 'react';
import type { RefObject } from 'react';

const CONTROLS = 'a, button, input[type=checkbox]';

/** Arrow keys go to the same kind of control in the row above or below. */
function moveByRow(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target as HTMLElement;
  if (by === undefined || !from.matches(CONTROLS)) return;
  const row = from.closest('tr');
  const cell = from.closest('td, th');
  const at = cell?.parentElement ? [...cell.parentElement.children].indexOf(cell) : -1;
  const nextOf = (line: Element | null | undefined) =>
    by === 1 ? line?.nextElementSibling : line?.previousElementSibling;
  const controlIn = (line: Element) => line.children[at]?.querySelector<HTMLElement>(CONTROLS);
  let other = nextOf(row);
  while (other && !controlIn(other)) other = nextOf(other);
  const target = other && controlIn(other);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Lets the arrow keys walk down a column of links or buttons. */
export function useRowKeys(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    element?.addEventListener('keydown', moveByRow);
    return () => element?.removeEventListener('keydown', moveByRow);
  }, [region]);
}
