import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useRoute, useSearchParams } from '@iza/ui/shell';
import { useTRPC } from '@iza/ui/trpc';
import { mapKindIn } from './features/region/region-address.ts';

/** Asks in the same round as who is there what the page is going to show; who may not know it gets no answer. Draws nothing. */
export function EarlyQuestions() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [params] = useSearchParams();
  const [atToday] = useRoute('/');
  const [atRegions] = useRoute('/regios');
  const kind = mapKindIn(params);
  useEffect(() => {
    void client.prefetchQuery({ ...trpc.overview.plans.queryOptions(), retry: false });
  }, [client, trpc]);
  useEffect(() => {
    if (atToday) void client.prefetchQuery({ ...trpc.overview.news.queryOptions(), retry: false });
  }, [client, trpc, atToday]);
  useEffect(() => {
    if (!atRegions) return;
    void client.prefetchQuery({ ...trpc.overview.national.queryOptions({ kind }), retry: false });
  }, [client, trpc, atRegions, kind]);
  return null;
}
