import type { AlignmentView, TransformationView } from '@iza/api/transformation';
import type { PartyId } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeptDraft } from '../../consultation/kept-draft.ts';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { SelectField, TextArea } from '../../forms/index.ts';
import { AgoWords, Button } from '../../parts/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { alignmentTexts } from './texts.ts';
import { useAlignmentWrite } from './use-alignment-write.ts';

type Sample = AlignmentView['samples'][number];

function AnswerForm({ view, sample }: { view: TransformationView; sample: Sample }) {
  const trpc = useTRPC();
  const texts = useTexts(alignmentTexts);
  const { once, refresh } = useAlignmentWrite(view);
  const [text, setText, forget] = useKeptDraft(`sample.${sample.id}`, '');
  const answer = useMutation(
    trpc.transformation.answerSample.mutationOptions({
      onSuccess: (said) => {
        refresh();
        if (said.kind === 'saved') forget();
      },
    }),
  );
  return (
    <div className='iza-stack iza-stack--tight iza-no-print'>
      <TextArea
        label={texts.answer}
        hint={texts.onlyNza}
        rows={3}
        value={text}
        onChange={setText}
      />
      <AttemptWords attempt={answer} />
      <div>
        <Button
          busy={answer.isPending}
          disabled={text.trim() === ''}
          onClick={() => answer.mutate({ ...once(), sample: sample.id, text: text.trim() })}
        >
          {texts.giveAnswer}
        </Button>
      </div>
    </div>
  );
}

type Sampled = NonNullable<AlignmentView['sampled']>;

function AskForm({ view, sampled }: { view: TransformationView; sampled: Sampled }) {
  const trpc = useTRPC();
  const texts = useTexts(alignmentTexts);
  const { once, refresh } = useAlignmentWrite(view);
  const [party, setParty] = useState<PartyId>();
  const [text, setText, forget] = useKeptDraft(`sampling.${view.card.plan}`, '');
  const ask = useMutation(
    trpc.transformation.askSample.mutationOptions({
      onSuccess: (said) => {
        refresh();
        if (said.kind !== 'saved') return;
        forget();
        setText('');
        setParty(undefined);
      },
    }),
  );
  const put = () => {
    if (party) ask.mutate({ ...once(), party, text: text.trim() });
  };
  return (
    <div className='iza-stack iza-stack--tight iza-prose iza-no-print'>
      <SelectField
        label={texts.whom}
        value={party}
        options={sampled.map((one) => ({ value: one.party, label: one.name }))}
        onChange={setParty}
      />
      <TextArea label={texts.sampleQuestion} rows={3} value={text} onChange={setText} />
      <AttemptWords attempt={ask} />
      <div>
        <Button busy={ask.isPending} disabled={!party || text.trim() === ''} onClick={put}>
          {texts.askSample}
        </Button>
      </div>
    </div>
  );
}

/** Questions of the NZa: to ask for the NZa, to answer for whom they were put to; nobody else sees them. */
export function Samples({
  view,
  alignment,
}: {
  view: TransformationView;
  alignment: AlignmentView;
}) {
  const texts = useTexts(alignmentTexts);
  const [opened] = useState(() => new Date().toISOString());
  const { samples, sampled } = alignment;
  if (samples.length === 0 && !sampled) return null;
  return (
    <section className='iza-stack' aria-labelledby='nza'>
      <h2 id='nza'>{texts.samples}</h2>
      <p className='iza-quiet iza-prose'>
        <ClauseWords>{texts.samplesLead}</ClauseWords>
      </p>
      {samples.length === 0 && <p className='iza-quiet'>{texts.noSamples}</p>}
      {samples.map((sample) => (
        <article key={sample.id} className='iza-stack iza-stack--tight iza-prose'>
          <p className='iza-quiet'>
            {sample.personName}, {texts.to(sample.name)} <AgoWords at={sample.at} now={opened} />
          </p>
          <p className='iza-lines-kept'>{sample.text}</p>
          {sample.answer !== null && (
            <p className='iza-lines-kept'>
              <strong>{texts.answer}:</strong> {sample.answer}{' '}
              <span className='iza-quiet'>({sample.answeredBy})</span>
            </p>
          )}
          {sample.mayAnswer && <AnswerForm view={view} sample={sample} />}
        </article>
      ))}
      {sampled && <AskForm view={view} sampled={sampled} />}
    </section>
  );
}
