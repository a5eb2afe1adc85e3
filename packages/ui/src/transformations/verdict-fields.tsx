import { useEffect, useRef, useState } from 'react';
import { RadioField, TextArea } from '../forms/index.ts';
import { Button, Notice } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import { AttemptWords } from './running/attempt-words.tsx';
import { transformationTexts } from './texts.ts';
import type { ConditionWords } from './use-condition-words.ts';
import type { OwnVerdict } from './use-own-verdict.ts';

const MEETS = ['met', 'not-met', 'not-applicable'] as const;

/** One's own word on a condition; why can always be said, and has to be where it is not met. */
export function VerdictFields({
  condition: { key, words },
  verdict: { draft, set },
}: {
  condition: ConditionWords;
  verdict: OwnVerdict;
}) {
  const texts = useTexts(transformationTexts);
  const judged = draft.conditions.find(({ condition }) => condition === key);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector('textarea')?.focus();
  }, [open]);
  const explained = open || judged?.meets !== 'met' || judged.motivation !== null;
  return (
    <div role='group' aria-label={words} className='iza-stack iza-stack--tight'>
      <RadioField
        inline
        label={words}
        value={judged?.meets}
        options={MEETS.map((value) => ({ value, label: texts.meets[value] }))}
        onChange={(meets) => set(key, { meets })}
      />
      {judged && !explained && (
        <div>
          <Button small onClick={() => setOpen(true)}>
            {texts.motivate}
          </Button>
        </div>
      )}
      {judged && explained && (
        <div ref={box}>
          <TextArea
            label={texts.motivation}
            rows={2}
            value={judged.motivation ?? ''}
            onChange={(typed) => set(key, { motivation: typed === '' ? null : typed })}
          />
        </div>
      )}
    </div>
  );
}

/** Keeps the verdict, and shares it with the other market leader when one chooses. */
export function VerdictButtons({ verdict }: { verdict: OwnVerdict }) {
  const texts = useTexts(transformationTexts);
  const { own, isChanged, save, keep, share, give } = verdict;
  return (
    <>
      {save.data?.kind === 'conflict' && (
        <Notice tone='warning' announce>
          {texts.overtaken}
        </Notice>
      )}
      <AttemptWords attempt={save} />
      <AttemptWords attempt={share} />
      <div className='iza-row iza-no-print'>
        <Button
          purpose={isChanged || !own ? 'primary' : 'secondary'}
          busy={save.isPending}
          onClick={keep}
        >
          {texts.keep}
        </Button>
        {own && !own.shared && (
          <Button busy={share.isPending} onClick={give}>
            {texts.share}
          </Button>
        )}
      </div>
    </>
  );
}
