import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdempotencyKey } from '@iza/domain/values';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { usePlan, usePlanHead } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { stepTexts } from './texts.ts';

/** Asking for, signing and withdrawing a step; the plan is fetched afresh after each. */
export function useStep(onDone: () => void) {
  const texts = useTexts(stepTexts);
  const words = usePlanWords();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { toast } = useNotices();
  const { store } = usePlan();
  const { version } = usePlanHead();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: trpc.plan.open.queryKey() });
    await queries.invalidateQueries({ queryKey: trpc.work.mine.queryKey() });
  };
  const finish = (answer: {
    kind: string;
    outcome?: 'taken' | 'asked' | undefined;
    state?: { stage: keyof typeof words.texts.stages } | undefined;
  }) => {
    setKey(crypto.randomUUID());
    if (answer.kind !== 'saved') return;
    if (answer.state?.stage === 'dropped') toast(texts.dropped);
    else if (answer.outcome === 'taken' && answer.state)
      toast(texts.taken(words.texts.stages[answer.state.stage]));
    else toast(answer.outcome === 'asked' ? texts.asked : texts.withdrawn);
    onDone();
    void refresh();
  };
  const target = { version: version.id, key: key as IdempotencyKey };
  return {
    target,
    /** The content that the reader has before him. */
    contentRevision: () => store.head.version.contentRevision,
    ask: useMutation(trpc.step.ask.mutationOptions({ onSuccess: finish })),
    sign: useMutation(trpc.step.sign.mutationOptions({ onSuccess: finish })),
    withdraw: useMutation(trpc.step.withdraw.mutationOptions({ onSuccess: finish })),
  };
}
