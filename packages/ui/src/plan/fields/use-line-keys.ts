import { useMemo } from 'react';

/** @returns keys for lines that have no identity but their place; they change with the number of lines, so that no line takes over another's typing */
export function useLineKeys(count: number): readonly string[] {
  return useMemo(() => Array.from({ length: count }, (_, at) => `${at}/${count}`), [count]);
}
