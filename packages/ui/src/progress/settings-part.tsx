import type { ProgressView } from '@iza/api/progress';
import { ACTION_STATUSES, type ActionStatus } from '@iza/domain/action';
import { ASKED_PARTS, RHYTHMS, type ProgressSettings } from '@iza/domain/progress';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { actionVocabulary } from '../action/texts.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { CheckboxField, CheckboxesField, RadioField, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { progressTexts } from './texts.ts';
import { useProgressWrite } from './use-progress.ts';

function OwnWords({
  words,
  onChange,
}: {
  words: ProgressSettings['words'];
  onChange: (words: ProgressSettings['words']) => void;
}) {
  const texts = useTexts(progressTexts);
  const { standings } = useTexts(actionVocabulary);
  const put = (status: ActionStatus, typed: string) => {
    const { [status]: _was, ...others } = words;
    onChange(typed === '' ? others : { ...others, [status]: typed.slice(0, 60) });
  };
  return (
    <fieldset className='progress__observations'>
      <legend>{texts.ownWords}</legend>
      <p className='iza-small iza-quiet'>{texts.ownWordsHint}</p>
      <div className='progress__pair'>
        {ACTION_STATUSES.map((status) => (
          <TextField
            key={status}
            label={standings[status]}
            optional
            value={words[status] ?? ''}
            onChange={(typed) => put(status, typed)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** How the region shows progress: rhythm, what is asked, in which words, and whether the public sees any of it. */
function SettingsForm({ view }: { view: ProgressView }) {
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const [content, setContent] = useState(view.settings);
  const set = (part: Partial<ProgressSettings>) => setContent({ ...content, ...part });
  const save = useMutation(
    trpc.progress.set.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') toast(texts.kept);
      },
    }),
  );
  return (
    <div className='iza-stack progress__form'>
      <p className='iza-prose'>{texts.settingsLead}</p>
      <RadioField
        label={texts.rhythm}
        value={content.rhythm}
        options={RHYTHMS.map((value) => ({ value, label: texts.rhythms[value] }))}
        onChange={(rhythm) => set({ rhythm })}
      />
      <CheckboxesField
        label={texts.asks}
        values={content.asks}
        options={ASKED_PARTS.map((value) => ({ value, label: texts.askedParts[value] }))}
        onChange={(asks) => set({ asks: [...asks] })}
      />
      <OwnWords words={content.words} onChange={(words) => set({ words })} />
      <CheckboxField
        label={texts.isPublic}
        hint={texts.isPublicHint}
        checked={content.isPublic}
        onChange={(isPublic) => set({ isPublic })}
      />
      {save.data?.kind === 'conflict' && <Notice tone='warning'>{texts.overtaken}</Notice>}
      <Outcome
        attempt={{
          isError: save.isError,
          error: save.error,
          data: save.data?.kind === 'refused' ? save.data : undefined,
        }}
      />
      <div>
        <Button
          busy={save.isPending}
          onClick={() => save.mutate({ ...target, base: view.settingsRevision, content })}
        >
          {texts.save}
        </Button>
      </div>
    </div>
  );
}

/** Folded away: it is chosen once, and looked at seldom. */
export function SettingsPart({ view }: { view: ProgressView }) {
  const texts = useTexts(progressTexts);
  return (
    <details className='iza-no-print'>
      <summary>{texts.settings}</summary>
      <SettingsForm key={view.settingsRevision} view={view} />
    </details>
  );
}
