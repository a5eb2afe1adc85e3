import type { TransformationView } from '@iza/api/transformation';
import { ATTACHMENT_KINDS } from '@iza/domain/transformation';
import { useId, useRef, useState } from 'react';
import { Button, Notice } from '../../parts/index.ts';
import { refusalWords } from '../../plan/refusals/refusal-words.ts';
import { refusalTexts } from '../../plan/refusals/texts.ts';
import { useTexts } from '../../texts/language.tsx';
import { transformationTexts } from '../texts.ts';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { fileTexts } from './texts.ts';
import { useSending, type Sending } from './use-sending.ts';

const ACCEPTED = [...Object.values(ATTACHMENT_KINDS), 'jpeg'].map((end) => `.${end}`).join(',');

function useEndedWords(): (ended: NonNullable<Sending['ended']>) => string {
  const texts = useTexts(fileTexts);
  const { clause } = useTexts(transformationTexts);
  const words = useTexts(refusalTexts);
  return (ended) => {
    switch (ended.kind) {
      case 'refused':
        return ended.refusals.map((refusal) => refusalWords(refusal, words, clause)).join(' ');
      case 'signed-out':
        return texts.signedOut;
      case 'busy':
        return texts.busy;
      default:
        return texts.away;
    }
  };
}

type OneProps = { one: Sending } & Pick<ReturnType<typeof useSending>, 'stop' | 'again'>;

function OneSending({ one, stop, again }: OneProps) {
  const texts = useTexts(fileTexts);
  const endedWords = useEndedWords();
  const { id, file, share, ended } = one;
  if (!ended)
    return (
      <li className='iza-row'>
        <span>{file.name}</span>
        <progress aria-label={texts.sending(file.name)} value={share ?? 0} max={1} />
        {share === null && <span className='iza-quiet'>{texts.waiting}</span>}
        <Button
          small
          purpose='subtle'
          aria-label={texts.stopOf(file.name)}
          onClick={() => stop(id)}
        >
          {texts.stop}
        </Button>
      </li>
    );
  if (ended.kind === 'stopped') return <li className='iza-quiet'>{texts.stopped(file.name)}</li>;
  return (
    <li>
      <Notice tone='warning' title={texts.notAdded(file.name)} announce>
        <p>{endedWords(ended)}</p>
        {ended.kind !== 'refused' && (
          <Button small onClick={() => again(one)}>
            {texts.again}
          </Button>
        )}
      </Notice>
    </li>
  );
}

/** Puts files with an answer or a milestone: each sent at once, with how far it came, to be stopped. `atOnce`: others see them right away. */
export function FilesField({
  view,
  to,
  atOnce,
}: {
  view: TransformationView;
  to: { readonly question: string } | { readonly milestone: string };
  atOnce: boolean;
}) {
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const texts = useTexts(fileTexts);
  const { refresh } = useTransformationWrite(view);
  const [said, setSaid] = useState('');
  const place =
    'question' in to
      ? `vraag/${view.card.plan}/${to.question}`
      : `mijlpaal/${view.card.plan}/${to.milestone}`;
  const { sending, choose, stop, again } = useSending(`/bijlage/${place}`, ({ name }) => {
    setSaid(texts.added(name));
    refresh();
  });
  return (
    <div className='iza-stack iza-stack--tight'>
      <div className='iza-row'>
        <Button aria-describedby={hint} onClick={() => input.current?.click()}>
          {texts.add}
        </Button>
      </div>
      <p id={hint} className='iza-quiet iza-small'>
        {texts.hint} {atOnce ? texts.hintAtOnce : texts.hintOwn}
      </p>
      <input
        ref={input}
        hidden
        type='file'
        multiple
        accept={ACCEPTED}
        aria-label={texts.add}
        onChange={({ target }) => {
          choose([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {sending.length > 0 && (
        <ul className='transformation__files'>
          {sending.map((one) => (
            <OneSending key={one.id} one={one} stop={stop} again={again} />
          ))}
        </ul>
      )}
      <p className='iza-hidden' role='status'>
        {said}
      </p>
    </div>
  );
}
