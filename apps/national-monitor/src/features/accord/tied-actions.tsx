import { Fragment, useId } from 'react';
import type { ClauseId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { actionVocabulary } from '@iza/ui/action';
import { Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { accordTexts } from './texts.ts';

/** What of the agenda was linked to a place or to its theme, or was added later and rests on it; and the way to all of a theme. */
export function TiedActions({ clause }: { clause: ClauseId }) {
  const texts = useTexts(accordTexts);
  const words = useTexts(actionVocabulary);
  const heading = useId();
  const { data } = useQuery(useTRPC().action.tiedTo.queryOptions({ clause }));
  if (!data || (data.items.length === 0 && data.themes.length === 0)) return null;
  return (
    <section className='iza-resting iza-stack iza-stack--tight' aria-labelledby={heading}>
      <h2 id={heading}>{texts.tied}</h2>
      {data.items.length > 0 && (
        <ul className='iza-resting__list'>
          {data.items.map(({ id, title, kind, deadlinePrinted, place }) => (
            <li key={id}>
              <Link href={`/uitwerkpunten/${id}`}>{title}</Link>
              <span className='iza-quiet iza-small'>
                {[words.kinds[kind], deadlinePrinted, place !== clause && place]
                  .filter(Boolean)
                  .map((each) => (
                    <Fragment key={`${each}`}> · {each}</Fragment>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {data.themes.map((letter) => (
        <p key={letter}>
          <Link href={`/uitwerkpunten?thema=${letter}`}>
            {texts.allOfTheme(words.theme(letter, words.themes[letter]))}
          </Link>
        </p>
      ))}
    </section>
  );
}
