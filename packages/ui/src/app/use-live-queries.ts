import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useLive } from '../live/index.ts';
import type { LiveMessage } from '../live/index.ts';
import { useTRPC } from '../trpc/index.ts';
import { hearing, isAbout, NOTHING_HEARD, type Heard } from './heard.ts';

/** Changes come in bursts; they are fetched together. In milliseconds. */
const TOGETHER = 400;
/** What colleagues type is told on the page of one's own work as well, but not at every word. */
const TYPING_TOGETHER = 15_000;

/** Fetches again, quietly, what changed elsewhere: what is about the plan, and the lists in which it stands. */
export function useLiveQueries(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const heard = useRef<Heard>(NOTHING_HEARD);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fetchAgain = useCallback(() => {
    const news = heard.current;
    heard.current = NOTHING_HEARD;
    timer.current = undefined;
    void client.invalidateQueries({ predicate: ({ queryKey }) => isAbout(queryKey, news) });
    if (news.all) return;
    if (!news.lists) {
      later.current ??= setTimeout(() => {
        later.current = undefined;
        void client.invalidateQueries({ queryKey: trpc.work.mine.queryKey() });
      }, TYPING_TOGETHER);
      return;
    }
    for (const queryKey of [
      trpc.work.mine.queryKey(),
      trpc.region.open.queryKey(),
      trpc.overview.pathKey(),
    ]) {
      void client.invalidateQueries({ queryKey });
    }
  }, [client, trpc]);
  useLive(
    useCallback(
      (message: LiveMessage) => {
        heard.current = hearing(heard.current, message);
        if (heard.current !== NOTHING_HEARD) timer.current ??= setTimeout(fetchAgain, TOGETHER);
      },
      [fetchAgain],
    ),
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      clearTimeout(later.current);
    },
    [],
  );
}
