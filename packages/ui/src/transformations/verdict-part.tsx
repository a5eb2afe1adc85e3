import type { TransformationView } from '@iza/api/transformation';
import type { Verdict } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeptDraft } from '../consultation/kept-draft.ts';
import { RadioField, TextArea } from '../forms/index.ts';
import { Button, Notice } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { RefusedList } from './refused-list.tsx';
import { transformationTexts } from './texts.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

const MEETS = ['met', 'not-met', 'not-applicable'] as const;
type Judged = Verdict['conditions'][number];

/** The conditions that are judged in this step, aspects of impact first. */
function useConditions({ framework, judged }: TransformationView) {
  const { language } = useLanguage();
  return framework.conditions
    .filter(
      ({ key, part }) =>
        judged?.conditions.includes(key) || (part === 'impact' && judged?.step === 'quick-check'),
    )
    .map(({ key, title, titleEn, number }) => ({
      key,
      words: `${number} ${language === 'nl' ? title : titleEn}`,
    }));
}

function OwnVerdict({ view }: { view: TransformationView }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const conditions = useConditions(view);
  const own = view.verdicts.find(({ mine }) => mine);
  const [draft, setDraft, forget] = useKeptDraft<Verdict>(
    `verdict.${view.card.plan}.${view.contentRevision}`,
    own?.verdict ?? { conditions: [] },
  );
  const [base, setBase] = useState(own?.revision ?? 0);
  const save = useMutation(
    trpc.transformation.saveVerdict.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind === 'conflict') setBase(answer.current.revision);
        if (answer.kind !== 'saved') return;
        setBase(answer.revision);
        forget();
        toast(texts.kept);
      },
    }),
  );
  const share = useMutation(
    trpc.transformation.shareVerdict.mutationOptions({
      onSuccess: () => {
        refresh();
        toast(texts.shared);
      },
    }),
  );
  const set = (condition: string, part: Partial<Judged>) => {
    const others = draft.conditions.filter((one) => one.condition !== condition);
    const before = draft.conditions.find((one) => one.condition === condition);
    const next: Judged = { condition, meets: 'met', motivation: null, ...before, ...part };
    setDraft({ conditions: [...others, next] });
  };
  return (
    <section className='iza-stack iza-prose' aria-labelledby='oordeel'>
      <h2 id='oordeel'>{texts.verdict}</h2>
      <p>{own?.shared ? texts.sharedAlready : texts.verdictHint}</p>
      {conditions.map(({ key, words }) => {
        const judged = draft.conditions.find(({ condition }) => condition === key);
        return (
          <div key={key} className='iza-stack iza-stack--tight'>
            <RadioField
              inline
              label={words}
              value={judged?.meets}
              options={MEETS.map((value) => ({ value, label: texts.meets[value] }))}
              onChange={(meets) => set(key, { meets })}
            />
            {judged && (judged.meets === 'not-met' || judged.motivation !== null) && (
              <TextArea
                label={`${texts.motivation}: ${words}`}
                rows={2}
                value={judged.motivation ?? ''}
                onChange={(typed) => set(key, { motivation: typed === '' ? null : typed })}
              />
            )}
          </div>
        );
      })}
      {save.data?.kind === 'conflict' && (
        <Notice tone='warning' announce>
          {texts.overtaken}
        </Notice>
      )}
      {save.isError && <FailureNotice error={save.error} />}
      {save.data?.kind === 'refused' && <RefusedList refusals={save.data.refusals} />}
      <div className='iza-row iza-no-print'>
        <Button
          purpose='primary'
          busy={save.isPending}
          onClick={() => save.mutate({ ...once(), base, verdict: draft })}
        >
          {texts.keep}
        </Button>
        {own && !own.shared && (
          <Button busy={share.isPending} onClick={() => share.mutate(once())}>
            {texts.share}
          </Button>
        )}
      </div>
    </section>
  );
}

function SharedVerdict({
  view,
  of,
}: {
  view: TransformationView;
  of: TransformationView['verdicts'][number];
}) {
  const texts = useTexts(transformationTexts);
  const conditions = useConditions(view);
  return (
    <section className='iza-stack iza-stack--tight iza-prose'>
      <h2>{texts.verdictOf(of.name)}</h2>
      <dl className='transformation__facts'>
        {conditions.map(({ key, words }) => {
          const judged = of.verdict.conditions.find(({ condition }) => condition === key);
          return (
            <div key={key}>
              <dt>{words}</dt>
              <dd>
                {judged ? texts.meets[judged.meets] : texts.open}
                {judged?.motivation ? `: ${judged.motivation}` : ''}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The verdict of one's own company, and the other leader's once it was shared. */
export function VerdictPart({ view }: { view: TransformationView }) {
  const others = view.verdicts.filter(({ mine }) => !mine);
  const mayJudge = view.allowed.includes('judge') && view.judged?.step === 'quick-check';
  return (
    <>
      {mayJudge && <OwnVerdict key={view.card.plan} view={view} />}
      {others.map((of) => (
        <SharedVerdict key={of.party} view={view} of={of} />
      ))}
    </>
  );
}
