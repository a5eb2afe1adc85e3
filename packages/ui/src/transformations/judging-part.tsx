import type { TransformationView } from '@iza/api/transformation';
import { useTexts } from '../texts/language.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { transformationTexts } from './texts.ts';
import { useConditionWords, type ConditionWords } from './use-condition-words.ts';
import { useOwnVerdict, type OwnVerdict } from './use-own-verdict.ts';
import { VerdictButtons, VerdictFields } from './verdict-fields.tsx';
import { SelfAnswer } from './writing/self-answer.tsx';

type OfCondition = { view: TransformationView; condition: ConditionWords };

/** What a leader that shared says of a condition. */
function Said({ view, condition }: OfCondition) {
  const texts = useTexts(transformationTexts);
  return view.verdicts
    .filter(({ mine, shared }) => !mine || shared)
    .map(({ party, name, verdict }) => {
      const judged = verdict.conditions.find((one) => one.condition === condition.key);
      return (
        <div key={party}>
          <dt>{name}</dt>
          <dd>
            {judged ? texts.meets[judged.meets] : texts.open}
            {judged?.motivation ? `: ${judged.motivation}` : ''}
          </dd>
        </div>
      );
    });
}

/** A condition with the passages that the applicants point at, what the leaders say, and one's own word. */
function Condition({
  view,
  condition,
  verdict,
}: OfCondition & { verdict: OwnVerdict | undefined }) {
  const texts = useTexts(transformationTexts);
  const { answers } = view.sections['self-assessment'].content;
  return (
    <article className='transformation__condition'>
      {verdict ? (
        <VerdictFields always condition={condition} verdict={verdict} />
      ) : (
        <h3>{condition.words}</h3>
      )}
      <dl className='transformation__facts'>
        <div>
          <dt>{texts.applicantsSay}</dt>
          <dd>
            <SelfAnswer
              view={view}
              answer={answers.find((one) => one.condition === condition.key)}
            />
          </dd>
        </div>
        <Said view={view} condition={condition} />
      </dl>
    </article>
  );
}

function useJudged(view: TransformationView): readonly ConditionWords[] {
  const { judged, verdicts } = view;
  const spoken = new Set(
    verdicts.flatMap(({ verdict }) => verdict.conditions.map(({ condition }) => condition)),
  );
  return useConditionWords(view).filter(
    ({ key, part }) =>
      judged?.conditions.includes(key) ||
      (part === 'situational' && judged !== null) ||
      (judged === null && spoken.has(key)),
  );
}

function Own({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const verdict = useOwnVerdict(view);
  const conditions = useJudged(view);
  return (
    <section className='iza-stack' aria-labelledby='oordeel'>
      <h2 id='oordeel'>{texts.verdict}</h2>
      <p>{verdict.own?.shared ? texts.sharedAlready : texts.verdictHint}</p>
      <p className='iza-quiet iza-prose'>{texts.besideHint}</p>
      {conditions.map((condition) => (
        <Condition key={condition.key} view={view} condition={condition} verdict={verdict} />
      ))}
      <VerdictButtons verdict={verdict} />
    </section>
  );
}

function Beside({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const conditions = useJudged(view);
  return (
    <section className='iza-stack' aria-labelledby='oordeel'>
      <h2 id='oordeel'>{texts.beside}</h2>
      {view.verdicts.length === 0 && <p className='iza-quiet'>{texts.nothingJudged}</p>}
      {conditions.map((condition) => (
        <Condition key={condition.key} view={view} condition={condition} verdict={undefined} />
      ))}
    </section>
  );
}

/** The assessment of the whole plan, condition by condition; for its market leaders to judge and confer on, for others what they may read. */
export function JudgingPart({ view }: { view: TransformationView }) {
  const judges = view.allowed.includes('judge') && view.judged?.step === 'assessment';
  return (
    <>
      {judges ? <Own key={view.card.plan} view={view} /> : <Beside view={view} />}
      <QuestionsPart view={view} />
    </>
  );
}
