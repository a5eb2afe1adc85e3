import type { TransformationView } from '@iza/api/transformation';
import type { ReportedResult } from '@iza/domain/transformation';
import type { Quarter } from '@iza/domain/values';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { followingTexts } from './texts.ts';

/** Reports on results over a quarter; what follows from it is asked anew, own page included. */
export function useReport(view: TransformationView, quarter: Quarter) {
  const trpc = useTRPC();
  const texts = useTexts(followingTexts);
  const { toast } = useNotices();
  const queries = useQueryClient();
  const { once } = useTransformationWrite(view);
  const attempt = useMutation(
    trpc.transformation.reportResults.mutationOptions({
      onSuccess: (answer) => {
        for (const queryKey of [trpc.transformation.followed.queryKey(), trpc.work.mine.queryKey()])
          void queries.invalidateQueries({ queryKey });
        if (answer.kind === 'saved') toast(texts.done);
      },
    }),
  );
  return {
    attempt,
    send: (reports: readonly ReportedResult[]) =>
      attempt.mutate({ ...once(), quarter, reports: [...reports] }),
  };
}
