import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useLive } from '@iza/ui/live';
import type { LiveMessage } from '@iza/ui/live';
import { useTRPC } from '@iza/ui/trpc';
import { hearing, nothingHeard } from './stage-changes.ts';
import type { Heard } from './stage-changes.ts';

/** Changes come in bursts; they are fetched together. In milliseconds. */
const TOGETHER = 400;

/** Fetches again what changed elsewhere, under the reader's own rights. */
export function useFetchNews(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const heard = useRef<Heard>(nothingHeard);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fetchAgain = useCallback(() => {
    const { plans, lists, all } = heard.current;
    heard.current = nothingHeard;
    timer.current = undefined;
    if (all) return void client.invalidateQueries();
    for (const plan of plans) {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(plan),
      });
    }
    void client.invalidateQueries({ queryKey: trpc.overview.news.queryKey() });
    void client.invalidateQueries({ queryKey: trpc.history.list.queryKey() });
    if (!lists) return undefined;
    void client.invalidateQueries({ queryKey: trpc.region.open.queryKey() });
    return void client.invalidateQueries({ queryKey: trpc.overview.pathKey() });
  }, [client, trpc]);
  useLive(
    useCallback(
      (message: LiveMessage) => {
        heard.current =
          message.type === 'changed'
            ? hearing(heard.current, message.change)
            : { ...heard.current, all: true };
        timer.current ??= setTimeout(fetchAgain, TOGETHER);
      },
      [fetchAgain],
    ),
  );
  useEffect(() => () => clearTimeout(timer.current), []);
}
