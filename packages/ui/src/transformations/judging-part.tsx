import type { OfferedBeforeView, TransformationView } from '@iza/api/transformation';
import { knownOf } from '@iza/domain/values';
import { useTexts } from '../texts/language.tsx';
import { PreparedPart } from './company/company-part.tsx';
import { SinceOfferedPart, FoundBefore, useOfferedBefore } from './changes/changes-part.tsx';
import { leaderChangeTexts } from './leaders/change-texts.ts';
import { PendingPart } from './pending-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { transformationTexts } from './texts.ts';
import { useConditionWords, type ConditionWords } from './use-condition-words.ts';
import { useOwnVerdict, type OwnVerdict } from './use-own-verdict.ts';
import { VerdictButtons, VerdictFields } from './verdict-fields.tsx';
import { SelfAnswer } from './writing/self-answer.tsx';

type OfCondition = { view: TransformationView; condition: ConditionWords };

/** What a leader that shared says of a condition; one's own stands in the form where there is one. */
function Said({ view, condition, written }: OfCondition & { written: boolean }) {
  const texts = useTexts(transformationTexts);
  const change = useTexts(leaderChangeTexts);
  return view.verdicts
    .filter(({ mine, shared }) => (mine ? shared && !written : true))
    .map(({ party, name, counts, verdict }) => {
      const judged = verdict.conditions.find((one) => one.condition === condition.key);
      return (
        <div key={party}>
          <dt>{counts ? name : `${name} (${change.countsNot})`}</dt>
          <dd>
            {judged ? texts.meets[judged.meets] : texts.open}
            {judged?.motivation ? `: ${judged.motivation}` : ''}
          </dd>
        </div>
      );
    });
}

/** What the plan itself says where a condition of the quick check asks for it: an aspect of its impact, or a text in its short description. */
function shortWords({ sections }: TransformationView, key: string): string | undefined {
  const { aspects, inLine, urgency, alignmentNeeded } = sections.about.content;
  switch (key) {
    case 'in-line-with-region':
      return knownOf(inLine);
    case 'shared-urgency':
      return knownOf(urgency);
    case 'need-for-alignment':
      return knownOf(alignmentNeeded);
    default:
      return aspects.find(({ aspect }) => aspect === key)?.how;
  }
}

/** What the applicants say of a condition: in the quick check the plan itself, later their self-assessment. */
function Applicants({ view, condition }: OfCondition) {
  const texts = useTexts(transformationTexts);
  const { answers } = view.sections['self-assessment'].content;
  const answer = answers.find((one) => one.condition === condition.key);
  return (
    <div>
      <dt>{texts.applicantsSay}</dt>
      <dd>
        {view.judged?.step === 'quick-check' ? (
          (shortWords(view, condition.key) ?? <span className='iza-quiet'>{texts.notSaid}</span>)
        ) : (
          <SelfAnswer view={view} answer={answer} />
        )}
      </dd>
    </div>
  );
}

/** A condition with the passages that the applicants point at, what the leaders say, and one's own word. */
function Condition({
  view,
  condition,
  verdict,
  before,
}: OfCondition & { verdict: OwnVerdict | undefined; before: OfferedBeforeView | undefined }) {
  return (
    <article className='transformation__condition'>
      {verdict ? (
        <VerdictFields condition={condition} verdict={verdict} />
      ) : (
        <h3>{condition.words}</h3>
      )}
      <dl className='transformation__facts'>
        <Applicants view={view} condition={condition} />
        <FoundBefore before={before} condition={condition.key} />
        <Said view={view} condition={condition} written={verdict !== undefined} />
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
      (part === 'situational' && judged?.step === 'assessment') ||
      (part === 'impact' && judged?.step === 'quick-check') ||
      (judged === null && spoken.has(key)),
  );
}

function Own({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const verdict = useOwnVerdict(view);
  const conditions = useJudged(view);
  const before = useOfferedBefore(view);
  return (
    <section className='iza-stack' aria-labelledby='oordeel'>
      <h2 id='oordeel'>{texts.verdict}</h2>
      <p>{verdict.own?.shared ? texts.sharedAlready : texts.verdictHint}</p>
      <p className='iza-quiet iza-prose'>{texts.besideHint}</p>
      {conditions.map((condition) => (
        <Condition
          key={condition.key}
          view={view}
          condition={condition}
          verdict={verdict}
          before={before}
        />
      ))}
      <VerdictButtons verdict={verdict} />
    </section>
  );
}

function Beside({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const conditions = useJudged(view);
  const before = useOfferedBefore(view);
  return (
    <section className='iza-stack' aria-labelledby='oordeel'>
      <h2 id='oordeel'>{texts.beside}</h2>
      {view.verdicts.length === 0 && <p className='iza-quiet'>{texts.nothingJudged}</p>}
      {conditions.map((condition) => (
        <Condition
          key={condition.key}
          view={view}
          condition={condition}
          verdict={undefined}
          before={before}
        />
      ))}
    </section>
  );
}

/** The assessment, condition by condition: for its market leaders to judge, confer on and decide, for others what they may read. */
export function JudgingPart({ view }: { view: TransformationView }) {
  const { card, pending } = view;
  const own = card.leaders[card.mine === 'first-leader' ? 0 : 1]?.party;
  const signed = pending.some(
    ({ command, signatures }) =>
      'verdict' in command && signatures.some(({ party }) => party === own),
  );
  const judges = view.allowed.includes('judge') && view.judged !== null;
  return (
    <>
      <PreparedPart view={view} />
      <PendingPart view={view} />
      <SinceOfferedPart view={view} />
      {judges && !signed ? <Own key={view.judged?.step} view={view} /> : <Beside view={view} />}
      {judges && <StepsPart view={view} />}
      <QuestionsPart view={view} />
    </>
  );
}
