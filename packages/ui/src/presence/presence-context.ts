import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Colleague, PresenceBoard, Typist } from './presence-board.ts';

const BoardContext = createContext<PresenceBoard | null>(null);
export const PresenceProvider = BoardContext;

const NOBODY: readonly never[] = [];
const never = () => () => undefined;

/** Others who have the open plan open; nobody where presence is not told. */
export function useColleagues(): readonly Colleague[] {
  const board = useContext(BoardContext);
  return useSyncExternalStore(board?.subscribe ?? never, board?.here ?? (() => NOBODY));
}

/** Who types in a unit now, by its key; re-renders only when that changes. */
export function useTypists(key: string): readonly Typist[] {
  const board = useContext(BoardContext);
  return useSyncExternalStore(
    board?.subscribe ?? never,
    useCallback(() => board?.typingIn(key) ?? NOBODY, [board, key]),
  );
}
