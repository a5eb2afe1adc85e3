import type { TransformationView } from '@iza/api/transformation';
import type { SelfAssessment } from '@iza/domain/transformation';
import { ComboboxField, RadioField, TextArea } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useConditionWords, type ConditionWords } from '../use-condition-words.ts';
import { passageKey, passageOf, passagesIn } from './passages.ts';
import { SectionFrame } from './section-frame.tsx';
import { SelfAnswer } from './self-answer.tsx';
import { writingTexts } from './texts.ts';

type Answer = SelfAssessment['answers'][number];
const MEETS = ['yes', 'exception', 'not-applicable'] as const;

/** Conditions that the applicants speak of: those that are asked, and those that apply in some situations only. */
function useConditions(view: TransformationView): readonly ConditionWords[] {
  return useConditionWords(view).filter(
    ({ key, part }) => view.asked.includes(key) || part === 'situational',
  );
}

type AnswerFormProps = {
  view: TransformationView;
  condition: ConditionWords;
  answer: Answer | undefined;
  set: (answer: Answer) => void;
};

function AnswerForm({ view, condition, answer, set }: AnswerFormProps) {
  const { self: texts, sections } = useTexts(writingTexts);
  const change = (part: Partial<Answer>) => {
    const before = { condition: condition.key, meets: 'yes', passages: [], explanation: null };
    const next = { ...before, ...answer, ...part } as Answer;
    set(next.meets === 'exception' ? next : { ...next, explanation: null });
  };
  return (
    <div className='iza-stack iza-stack--tight'>
      <RadioField
        inline
        label={condition.words}
        hint={condition.part === 'situational' ? texts.situational : undefined}
        value={answer?.meets}
        options={MEETS.map((value) => ({ value, label: texts.meets[value] }))}
        onChange={(meets) => change({ meets })}
      />
      {answer && answer.meets !== 'not-applicable' && (
        <ComboboxField
          label={`${texts.passages}: ${condition.words}`}
          values={answer.passages.map(passageKey)}
          options={passagesIn(view.sections, sections)}
          onChange={(keys) => change({ passages: keys.map(passageOf) })}
        />
      )}
      {answer?.meets === 'exception' && (
        <TextArea
          label={`${texts.explanation}: ${condition.words}`}
          rows={2}
          value={answer.explanation ?? ''}
          onChange={(typed) => change({ explanation: typed === '' ? null : typed })}
        />
      )}
    </div>
  );
}

function Write(props: {
  view: TransformationView;
  content: SelfAssessment;
  change: (content: SelfAssessment) => void;
}) {
  const { view, content, change } = props;
  const set = (answer: Answer) => {
    const others = content.answers.filter(({ condition }) => condition !== answer.condition);
    change({ answers: [...others, answer] });
  };
  return (
    <div className='iza-stack iza-stack--loose iza-prose'>
      {useConditions(view).map((condition) => (
        <AnswerForm
          key={condition.key}
          view={view}
          condition={condition}
          answer={content.answers.find((one) => one.condition === condition.key)}
          set={set}
        />
      ))}
    </div>
  );
}

function Read({ view }: { view: TransformationView }) {
  const { answers } = view.sections['self-assessment'].content;
  return (
    <dl className='transformation__facts'>
      {useConditions(view).map(({ key, words }) => (
        <div key={key}>
          <dt>{words}</dt>
          <dd>
            <SelfAnswer view={view} answer={answers.find(({ condition }) => condition === key)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How the applicants see their own plan, per condition: where it shows; words only for an exception. */
export function SelfPart({ view }: { view: TransformationView }) {
  const { self: texts } = useTexts(writingTexts);
  return (
    <SectionFrame
      view={view}
      section='self-assessment'
      lead={texts.lead}
      read={<Read view={view} />}
      write={({ content, change }) => <Write view={view} content={content} change={change} />}
    />
  );
}
