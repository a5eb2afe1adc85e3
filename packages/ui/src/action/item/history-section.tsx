import { AgoWords } from '../../parts/time-words.tsx';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { actionVocabulary } from '../texts.ts';
import { entryDetails } from './entry-words.ts';
import { itemTexts } from './texts.ts';
import { useActionView, useNames } from './view-context.tsx';

/** Everything that was written of an item, newest first; what was undone stays, marked as that. */
export function HistorySection() {
  const texts = useTexts(itemTexts);
  const { standings } = useTexts(actionVocabulary);
  const format = useFormat();
  const { language } = useLanguage();
  const nameOf = useNames();
  const { entries, standing } = useActionView();
  const undone = new Set(
    entries.flatMap(({ entry }) => (entry.kind === 'undone' ? entry.entries : [])),
  );
  const words = {
    standings,
    format,
    language,
    nameOf,
    milestone: (id: string) => standing.milestones.find((each) => each.id === id)?.title ?? '',
    noTrekker: texts.noTrekker,
    decided: texts.movedDecided,
  };
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='geschiedenis'>
      <h2 id='geschiedenis'>{texts.history}</h2>
      {entries.length === 0 ? (
        <p className='iza-quiet'>{texts.noHistory}</p>
      ) : (
        <ol className='iza-lines action-history'>
          {entries.toReversed().map(({ number, at, personName, partyName, entry }) => (
            <li key={number}>
              <span className={undone.has(number) ? 'action-undone' : undefined}>
                {[personName ?? texts.operator, partyName].filter(Boolean).join(', ')}{' '}
                {texts.entries[entry.kind]}
                {undone.has(number) && <span className='iza-quiet'> ({texts.undone})</span>}
              </span>
              {entryDetails(entry, words)
                .filter((part) => part.trim() !== '')
                .map((part, line) => (
                  <span key={line} className='iza-small'>
                    {part}
                  </span>
                ))}
              <span className='iza-small iza-quiet'>
                <AgoWords at={at} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
