import { diffWords, type TextPart } from '@iza/domain/comparison';
import { useMemo } from 'react';
import { useTexts } from '../texts/language.tsx';
import { versionTexts } from './texts.ts';

type Keyed = TextPart & { readonly at: number };

function useParts(from: string, to: string): readonly Keyed[] {
  return useMemo(() => {
    let at = 0;
    return diffWords(from, to).map((part) => {
      const keyed = { ...part, at };
      at += part.text.length + 1;
      return keyed;
    });
  }, [from, to]);
}

/** A stretch of text: what went is struck through, what came is underlined, both said in words for who does not see it. */
function Part({ part: { kind, text } }: { part: TextPart }) {
  const texts = useTexts(versionTexts);
  if (kind === 'same') return text;
  return kind === 'removed' ? (
    <del>
      <span className='iza-hidden'> {texts.removedWords} </span>
      {text}
    </del>
  ) : (
    <ins>
      <span className='iza-hidden'> {texts.addedWords} </span>
      {text}
    </ins>
  );
}

function Parts({ parts }: { parts: readonly Keyed[] }) {
  return (
    <span className='versions-text'>
      {parts.map((part) => (
        <Part key={part.at} part={part} />
      ))}
    </span>
  );
}

export type DiffView = 'inline' | 'beside';

/** What became of a text, word by word: in one text, or old and new beside each other. */
export function TextDiff({ from, to, view }: { from: string; to: string; view: DiffView }) {
  const texts = useTexts(versionTexts);
  const parts = useParts(from, to);
  if (view === 'inline') return <Parts parts={parts} />;
  const side = (kind: 'removed' | 'added', text: string) =>
    text === '' ? (
      <span className='iza-quiet'>{texts.nothing}</span>
    ) : (
      <Parts parts={parts.filter((part) => part.kind === 'same' || part.kind === kind)} />
    );
  return (
    <div className='versions-beside'>
      <div>
        <span className='iza-small iza-quiet'>{texts.from}</span> {side('removed', from)}
      </div>
      <div>
        <span className='iza-small iza-quiet'>{texts.to}</span> {side('added', to)}
      </div>
    </div>
  );
}
