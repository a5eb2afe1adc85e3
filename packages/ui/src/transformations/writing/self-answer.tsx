import type { TransformationView } from '@iza/api/transformation';
import type { SelfAssessment } from '@iza/domain/transformation';
import { Link } from '../../parts/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { usePartAddress } from '../changing/changing-text.tsx';
import { passageKey, passagesIn } from './passages.ts';
import { writingTexts } from './texts.ts';

/** The applicants' own answer on a condition, with the passages that they point at. */
export function SelfAnswer({
  view,
  answer,
}: {
  view: TransformationView;
  answer: SelfAssessment['answers'][number] | undefined;
}) {
  const { self: texts, sections } = useTexts(writingTexts);
  const partAddress = usePartAddress();
  if (!answer) return <span className='iza-quiet'>{texts.unanswered}</span>;
  const named = new Map(
    passagesIn(view.sections, sections).map(({ value, label }) => [value, label]),
  );
  return (
    <>
      {texts.meets[answer.meets]}
      {answer.explanation !== null && `: ${answer.explanation}`}
      {answer.passages.length > 0 && (
        <ul className='transformation__list'>
          {answer.passages.map((passage) => (
            <li key={passageKey(passage)}>
              <Link href={partAddress(view.card.plan, passage.section, passage.part)}>
                {named.get(passageKey(passage)) ?? sections[passage.section]}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
