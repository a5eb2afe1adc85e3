import type { JudgementView } from '@iza/api/judgement';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { unanswered, type Judgement, type JudgementQuestion } from '@iza/domain/consultation';
import { ClauseLink } from '../accord/clause-link.tsx';
import { useSession } from '../app/session-context.tsx';
import { RadioField, TextField } from '../forms/index.ts';
import { unitName } from '../plan/store/unit-name.ts';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { planVocabulary } from '@iza/documents/words';
import { useAutosave } from '../saving/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { EMPTY_JUDGEMENT } from './judging.ts';
import { SendOut } from './send-out.tsx';
import { judgementTexts } from './texts.ts';
import { UnitNotices } from './unit-notices.tsx';
import { useSaveKey } from './use-save-key.ts';

const ANSWERS = ['yes', 'no'] as const;

type QuestionProps = {
  question: JudgementView['questions'][number];
  value: Judgement[JudgementQuestion];
  /** Whether sharing was tried while this was open. */
  missed: boolean;
  onChange: (value: Judgement[JudgementQuestion]) => void;
};

function Question({ question: { key, clause }, value, missed, onChange }: QuestionProps) {
  const texts = useTexts(judgementTexts);
  const words = useTexts(planVocabulary);
  return (
    <div className='iza-stack iza-stack--tight'>
      <RadioField
        inline
        label={words.questions[key]}
        hint={<ClauseLink clause={clause} />}
        value={value.answer ?? undefined}
        options={ANSWERS.map((answer) => ({ value: answer, label: words.answers[answer] }))}
        error={missed ? texts.answerThis : undefined}
        onChange={(answer) => onChange({ ...value, answer })}
      />
      <TextField
        label={texts.remark}
        value={value.remark}
        onChange={(remark) => onChange({ ...value, remark })}
      />
    </div>
  );
}

/** The party's own judgement on the three questions: kept while it is typed, shared once. @see C.6.d */
export function JudgementForm({ view }: { view: JudgementView }) {
  useSaveKey();
  const trpc = useTRPC();
  const share = useMutation(trpc.judgement.share.mutationOptions());
  const texts = useTexts(judgementTexts);
  const words = useTexts(planVocabulary);
  const { acting } = useSession();
  const { version } = usePlanHead();
  const { mine, questions } = view;
  const name = unitName(version.id, 'judgement');
  const server = useMemo(
    () => ({ revision: mine?.revision ?? 0, content: mine?.content ?? EMPTY_JUDGEMENT }),
    [mine],
  );
  const unit = useAutosave<Judgement>(name, server);
  const [missed, setMissed] = useState(false);
  const { content, change } = unit;
  const open = unanswered(content).length;
  const textOf = (field: JudgementQuestion, shown: Judgement) => {
    const { answer, remark } = shown[field];
    return texts.fieldRemark(answer === null ? texts.noAnswer : words.answers[answer], remark);
  };
  return (
    <section className='iza-stack iza-judge' aria-labelledby='eigen-oordeel'>
      <h2 id='eigen-oordeel'>{texts.title}</h2>
      <p className='iza-prose'>{texts.lead(acting.partyName)}</p>
      <UnitNotices
        name={name}
        unit={unit}
        nameOf={(field) => words.questions[field]}
        textOf={textOf}
      />
      {questions.map((question) => (
        <Question
          key={question.key}
          question={question}
          value={content[question.key]}
          missed={missed && content[question.key].answer === null}
          onChange={(value) => change({ ...content, [question.key]: value })}
        />
      ))}
      <SendOut
        unit={name}
        sending={share}
        missing={open > 0 ? texts.unanswered(open) : undefined}
        onMissed={() => setMissed(true)}
        words={{
          send: texts.share,
          title: texts.shareTitle,
          consequence: texts.shareConsequence,
          done: texts.shared,
        }}
      />
    </section>
  );
}
