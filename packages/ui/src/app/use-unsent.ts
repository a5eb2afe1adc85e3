import { useMemo } from 'react';
import { useSaver } from '../saving/index.ts';
import { countUnsent, forgetUnsent } from './unsent.ts';

/** What this person did and the server has not confirmed. */
export type Unsent = {
  /** Tries to send it now; gives up waiting after a few seconds. */
  readonly settle: () => Promise<void>;
  readonly count: () => number;
  readonly forget: () => void;
};

/** For apps without texts that are saved while one types: what stands in forms that were not sent. */
export function unsentForms(person: string): Unsent {
  return {
    settle: () => Promise.resolve(),
    count: () => countUnsent(person, localStorage),
    forget: () => forgetUnsent(person, localStorage),
  };
}

const PATIENCE_MS = 4_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Texts and changes of plans that are on their way. */
export function useUnsent(person: string): Unsent {
  const saver = useSaver();
  return useMemo(
    () => ({
      settle: () => Promise.race([saver.saveNow(), pause(PATIENCE_MS)]),
      count: () => saver.state().pending.length + countUnsent(person, localStorage),
      forget: () => {
        saver.discardAll();
        forgetUnsent(person, localStorage);
      },
    }),
    [saver, person],
  );
}
