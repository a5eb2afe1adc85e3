import type { TransformationView } from '@iza/api/transformation';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../trpc/index.ts';
import { useTransformationWrite } from '../use-transformation-write.ts';

/** What each write on how parties act along needs; what it shows is asked anew. */
export function useAlignmentWrite(view: TransformationView) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { once } = useTransformationWrite(view);
  const refresh = () => {
    for (const queryKey of [trpc.transformation.alignment.queryKey(), trpc.work.mine.queryKey()])
      void queries.invalidateQueries({ queryKey });
  };
  return { once, refresh };
}
