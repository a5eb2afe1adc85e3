import type { TransformationView } from '@iza/api/transformation';
import { useTexts } from '../texts/language.tsx';
import { transformationTexts } from './texts.ts';
import { useConditionWords, type ConditionWords } from './use-condition-words.ts';
import { useOwnVerdict } from './use-own-verdict.ts';
import { VerdictButtons, VerdictFields } from './verdict-fields.tsx';

/** The conditions of the quick check, aspects of impact first. */
function useConditions(view: TransformationView): readonly ConditionWords[] {
  const { judged } = view;
  return useConditionWords(view).filter(
    ({ key, part }) =>
      judged?.conditions.includes(key) || (part === 'impact' && judged?.step === 'quick-check'),
  );
}

function OwnVerdict({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const verdict = useOwnVerdict(view);
  const conditions = useConditions(view);
  return (
    <section className='iza-stack iza-prose' aria-labelledby='oordeel'>
      <h2 id='oordeel'>{texts.verdict}</h2>
      <p>{verdict.own?.shared ? texts.sharedAlready : texts.verdictHint}</p>
      {conditions.map((condition) => (
        <VerdictFields key={condition.key} condition={condition} verdict={verdict} />
      ))}
      <VerdictButtons verdict={verdict} />
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

/** On the quick check: the verdict of one's own company, and the other leader's once it was shared. */
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
