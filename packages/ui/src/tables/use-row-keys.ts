import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Arrow keys go to the same kind of control in the row above or below. */
function moveByRow(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target as HTMLElement;
  if (by === undefined || !from.matches('a, button')) return;
  const row = from.closest('tr');
  const cell = from.closest('td, th');
  const other = by === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const at = cell?.parentElement ? [...cell.parentElement.children].indexOf(cell) : -1;
  const target = other?.children[at]?.querySelector<HTMLElement>('a, button');
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
