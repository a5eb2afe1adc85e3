import type { Drop } from '../model/moves.ts';

/** @returns where in a row something is dropped: its top third goes before it, its bottom third after it, the middle below it */
export function dropPosition(pointerY: number, top: number, height: number): Drop['position'] {
  const part = (pointerY - top) / Math.max(1, height);
  if (part < 0.3) return 'before';
  return part > 0.7 ? 'after' : 'on';
}
