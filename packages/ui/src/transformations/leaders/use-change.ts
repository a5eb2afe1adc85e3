import type { TransformationView } from '@iza/api/transformation';
import { useMutation } from '@tanstack/react-query';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { leaderChangeTexts } from './change-texts.ts';

/** Asks for other leaders, and tells whether that was done or waits for who signs too. */
export function useChange(view: TransformationView, onDone: () => void) {
  const trpc = useTRPC();
  const texts = useTexts(leaderChangeTexts);
  const { toast } = useNotices();
  const { refresh } = useTransformationWrite(view);
  return useMutation(
    trpc.transformation.askStep.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind !== 'saved') return;
        toast(answer.outcome === 'taken' ? texts.taken : texts.waits);
        onDone();
      },
    }),
  );
}
