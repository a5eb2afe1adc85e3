import { AgoWords } from '../../parts/time-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { StandingMark } from '../marks.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { itemTexts } from './texts.ts';
import { useActionView, useNames, useWhoWords } from './view-context.tsx';

function Confirmed() {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const who = useWhoWords();
  const { confirmed } = useActionView().standing;
  if (!confirmed) return <p className='iza-quiet'>{texts.nothingConfirmed}</p>;
  const { reason, evidence, doneOn, written, said } = confirmed;
  return (
    <>
      <p>
        {reason === '' ? <span className='iza-quiet'>{texts.noReason}</span> : reason}
        {doneOn !== null && (
          <span className='iza-quiet'> ({texts.doneOn(format.date(doneOn))})</span>
        )}
      </p>
      <EvidenceList evidence={evidence} />
      <p className='iza-small iza-quiet'>
        {texts.confirmedBy(who(said))}, {format.date(said.day)}
        {said.number !== written.number && (
          <>
            {'; '}
            {texts.confirmedOn(format.date(written.day))} ({who(written)})
          </>
        )}
      </p>
    </>
  );
}

/** Where the item stands, who said so and when; what is not known is said as that. */
export function StandingSection() {
  const texts = useTexts(itemTexts);
  const format = useFormat();
  const nameOf = useNames();
  const { item, standing } = useActionView();
  const { confirmed, heard, trekker, asked, sentBack } = standing;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='stand'>
      <h2 id='stand'>{texts.standing}</h2>
      <p>
        <StandingMark standing={confirmed?.status ?? 'unheard'} />
      </p>
      {item.kind === 'outcome-aim' ? (
        <p className='iza-prose'>{texts.notFollowed}</p>
      ) : (
        <Confirmed />
      )}
      <dl className='action-facts'>
        <div>
          <dt>{texts.trekker}</dt>
          <dd>
            {trekker === null ? (
              <span className='iza-quiet'>{texts.noTrekker}</span>
            ) : (
              nameOf(trekker)
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.lastHeard}</dt>
          <dd>
            {heard === null ? (
              <span className='iza-quiet'>{texts.neverHeard}</span>
            ) : (
              <>{format.date(heard)}</>
            )}
          </dd>
        </div>
        {[
          { term: texts.askedTitle, question: asked },
          { term: texts.sentBackTitle, question: sentBack },
        ].map(
          ({ term, question }) =>
            question && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  {question.question === '' ? texts.askedPlain : question.question}{' '}
                  <span className='iza-quiet iza-small'>
                    <AgoWords at={question.written.at} />
                  </span>
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
