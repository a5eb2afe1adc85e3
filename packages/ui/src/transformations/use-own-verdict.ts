import type { TransformationView } from '@iza/api/transformation';
import type { Verdict } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeptDraft } from '../consultation/kept-draft.ts';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { transformationTexts } from './texts.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

export type Judged = Verdict['conditions'][number];

/** The verdict of one's own company as it is being written: kept on this device until it is saved. */
export function useOwnVerdict(view: TransformationView) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const own = view.verdicts.find(({ mine }) => mine);
  const [draft, setDraft, forget] = useKeptDraft<Verdict>(
    `verdict.${view.card.plan}.${view.judged?.step ?? ''}.${view.contentRevision}`,
    own?.verdict ?? { conditions: [] },
  );
  const [base, setBase] = useState(own?.revision ?? 0);
  const save = useMutation(
    trpc.transformation.saveVerdict.mutationOptions({
      onSuccess: async (answer) => {
        if (answer.kind === 'conflict') setBase(answer.current.revision);
        if (answer.kind === 'saved') {
          setBase(answer.revision);
          forget();
          toast(texts.kept);
        }
        await refresh();
      },
    }),
  );
  const share = useMutation(
    trpc.transformation.shareVerdict.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'saved') toast(texts.shared);
      },
    }),
  );
  const set = (condition: string, part: Partial<Judged>) => {
    const others = draft.conditions.filter((one) => one.condition !== condition);
    const before = draft.conditions.find((one) => one.condition === condition);
    const next: Judged = { condition, meets: 'met', motivation: null, ...before, ...part };
    setDraft({ conditions: [...others, next] });
  };
  return {
    own,
    /** Whether something stands there that was not saved yet. */
    isChanged: JSON.stringify(draft) !== JSON.stringify(own?.verdict ?? { conditions: [] }),
    draft,
    set,
    save,
    keep: () => save.mutate({ ...once(), base, verdict: draft }),
    share,
    give: () => share.mutate(once()),
  };
}

export type OwnVerdict = ReturnType<typeof useOwnVerdict>;
