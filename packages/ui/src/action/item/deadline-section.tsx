import { certainDay } from '@iza/domain/action';
import { DeadlineWords } from '../../parts/time-words.tsx';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { deadlineWords, readingWords } from './reading-words.ts';
import { itemTexts } from './texts.ts';
import { useActionView } from './view-context.tsx';

/** The date that holds and the first one, which never disappears; between them every move, with reason and who decided. */
export function DeadlineSection() {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { item, standing } = useActionView();
  const { deadline, moves, confirmed } = standing;
  const day = certainDay(deadline);
  const closed = confirmed?.status === 'done' || confirmed?.status === 'lapsed';
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='datum'>
      <h2 id='datum'>{texts.deadline}</h2>
      <dl className='action-facts'>
        <div>
          <dt>{texts.deadlineNow}</dt>
          <dd>
            {readingWords(deadline, language, texts)}
            {day !== null && !closed && (
              <>
                {' '}
                (<DeadlineWords iso={day} unjudged={confirmed === null} />)
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.firstDeadline}</dt>
          <dd>
            {readingWords(item.deadline, language, texts)}
            {item.deadlinePrinted !== null && (
              <span className='iza-quiet'> · “{item.deadlinePrinted}”</span>
            )}
          </dd>
        </div>
      </dl>
      {moves.length === 0 ? (
        <p className='iza-small iza-quiet'>{texts.notMoved}</p>
      ) : (
        <ol className='action-moves'>
          {moves.map(({ deadline: to, reason, decided, written }) => (
            <li key={written.number}>
              <strong>{texts.movedTo(deadlineWords(to, language))}</strong>: {reason}
              {decided && (
                <span className='iza-small iza-quiet'>
                  {' '}
                  {texts.movedDecided(decided.by, format.date(decided.on))}
                  {decided.place !== undefined && ` (${decided.place})`}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
