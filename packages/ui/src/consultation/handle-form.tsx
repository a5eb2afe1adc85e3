import type { ResponseView } from '@iza/api/consultation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Handling } from '@iza/domain/consultation';
import type { IdempotencyKey } from '@iza/domain/values';
import { RadioField, TextArea } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { planVocabulary } from '@iza/documents/words';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { useKeptDraft } from './kept-draft.ts';
import { consultationTexts } from './texts.ts';
import { useSendOnce } from './use-send-once.ts';

const OUTCOMES = ['taken over', 'partly taken over', 'not taken over'] as const;
type Draft = { readonly outcome: Handling['outcome'] | null; readonly note: string };

export type HandleFormProps = { response: ResponseView; onDone: () => void };

/** What was done with a response: recorded by whoever writes the plan. @see C.6.d */
export function HandleForm({ response, onDone }: HandleFormProps) {
  const trpc = useTRPC();
  const texts = useTexts(consultationTexts);
  const { handlings } = useTexts(planVocabulary);
  const { version } = usePlanHead();
  const { toast } = useNotices();
  const { party, partyName, handling } = response;
  const { refresh } = useSendOnce('');
  const [draft, setDraft, forget] = useKeptDraft<Draft>(`handling.${version.id}.${party}`, {
    outcome: handling?.outcome ?? null,
    note: handling?.note ?? '',
  });
  const [tried, setTried] = useState(false);
  const handle = useMutation(
    trpc.consultation.handle.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind !== 'saved') return;
        forget();
        toast(texts.kept);
        onDone();
      },
    }),
  );
  const keep = () => {
    setTried(true);
    const { outcome, note } = draft;
    if (outcome === null) return;
    const key = crypto.randomUUID() as IdempotencyKey;
    handle.mutate({ version: version.id, key, party, handling: { outcome, note } });
  };
  return (
    <div className='iza-stack iza-handle'>
      <RadioField
        label={texts.handlingOf(partyName)}
        value={draft.outcome ?? undefined}
        options={OUTCOMES.map((value) => ({ value, label: handlings[value] }))}
        error={tried && draft.outcome === null ? texts.needOutcome : undefined}
        onChange={(outcome) => setDraft({ ...draft, outcome })}
      />
      <TextArea
        label={texts.note}
        hint={texts.noteHint}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      {handle.isError && <FailureNotice error={handle.error} pressed />}
      {handle.data?.kind === 'refused' && <RefusalList refusals={handle.data.refusals} />}
      <div className='iza-row'>
        <Button purpose='primary' busy={handle.isPending} onClick={keep}>
          {texts.keep}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
