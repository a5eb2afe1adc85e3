import { planIdSchema, regionIdSchema } from '@iza/domain/values';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from '../shell/index.ts';
import { useTRPC } from '../trpc/index.ts';
import { idIn } from './editor-nav.ts';

/**
 * Asks at once, in the same round as who is there, what an editor's page is going to show. Who may not know it gets no answer. Draws
 * nothing.
 */
export function EditorEarly() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [path] = useLocation();
  const plan = idIn(path, 'plan');
  const region = idIn(path, 'regio');
  useEffect(() => {
    void client.prefetchQuery({ ...trpc.work.mine.queryOptions(), retry: false });
  }, [client, trpc]);
  useEffect(() => {
    const id = planIdSchema.safeParse(plan);
    if (!id.success) return;
    void client.prefetchQuery({ ...trpc.plan.open.queryOptions({ plan: id.data }), retry: false });
    void client.prefetchQuery({ ...trpc.reference.get.queryOptions(), retry: false });
  }, [client, trpc, plan]);
  useEffect(() => {
    const id = regionIdSchema.safeParse(region);
    if (!id.success) return;
    void client.prefetchQuery({
      ...trpc.region.open.queryOptions({ region: id.data }),
      retry: false,
    });
  }, [client, trpc, region]);
  return null;
}
