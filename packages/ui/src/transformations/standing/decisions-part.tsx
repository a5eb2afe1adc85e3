import type { TransformationView } from '@iza/api/transformation';
import type { StepId } from '@iza/domain/values';
import { Link } from '../../parts/index.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { transformationTexts } from '../texts.ts';
import { useConditionWords } from '../use-condition-words.ts';

type OfDecision = {
  view: TransformationView;
  decision: TransformationView['state']['decisions'][number];
  letter: StepId | undefined;
};

/** The letter of a decision, as it is signed by both. */
function LetterLinks({ view, letter }: Omit<OfDecision, 'decision'>) {
  const texts = useTexts(transformationTexts);
  const { language } = useLanguage();
  if (!letter) return null;
  const address = (format: string) =>
    `/paper/besluit/${view.card.plan}/${letter}.${format}?lang=${language}`;
  return (
    <span className='iza-no-print'>
      {texts.letter}:{' '}
      <Link outside href={address('docx')}>
        Word
      </Link>
      {', '}
      <Link outside href={address('pdf')}>
        PDF
      </Link>
    </span>
  );
}

function Decision({ view, decision, letter }: OfDecision) {
  const texts = useTexts(transformationTexts);
  const format = useFormat();
  const conditions = useConditionWords(view);
  const { on, step, outcome, missed, reasons, conditions: attached } = decision;
  const names = step === 'intended' ? texts.outcomes : texts.decisionNames;
  const unmet = conditions.filter(({ key }) => missed.includes(key));
  return (
    <li>
      {format.date(on)}, {texts.decidedIn[step]}: <strong>{names[outcome].toLowerCase()}</strong>
      {'. '}
      <LetterLinks view={view} letter={letter} />
      {unmet.length > 0 && (
        <>
          <p>{texts.missedConditions}:</p>
          <ul className='transformation__list'>
            {unmet.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {reasons !== null && (
        <p className='iza-lines-kept'>
          {texts.reason}: {reasons}
        </p>
      )}
      {attached !== null && (
        <p className='iza-lines-kept'>
          {texts.attached}: {attached}
        </p>
      )}
    </li>
  );
}

/** What was decided until now, newest first: with what was not met, and why. */
export function DecisionsPart({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const { decisions } = view.state;
  const letters = view.letters.length === decisions.length ? view.letters : [];
  if (decisions.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='besluiten'>
      <h2 id='besluiten'>{texts.decisions}</h2>
      <ul className='transformation__list transformation__decisions'>
        {decisions.toReversed().map((decision, at) => (
          <Decision
            key={`${decisions.length - at}`}
            view={view}
            decision={decision}
            letter={letters[decisions.length - 1 - at]}
          />
        ))}
      </ul>
    </section>
  );
}
