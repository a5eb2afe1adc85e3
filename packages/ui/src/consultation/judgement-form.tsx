import type { JudgementView } from '@iza/api/judgement';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { unanswered, type Judgement, type JudgementQuestion } from '@iza/domain/consultation';
import { ClauseLink } from '../accord/clause-link.tsx';
import { useSession } from '../app/session-context.tsx';
import { RadioField, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { unitName } from '../plan/store/unit-name.ts';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { planVocabulary } from '@iza/documents/words';
import { useAutosave } from '../saving/index.ts';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { EMPTY_JUDGEMENT } from './judging.ts';
import { consultationTexts, judgementTexts } from './texts.ts';
import { UnitNotices } from './unit-notices.tsx';
import { useSaveKey } from './use-save-key.ts';
import { useSendOnce } from './use-send-once.ts';

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

type ShareProps = { unit: string; content: Judgement; onMissed: () => void };

/** Shares the judgement, after its consequence was read; what was typed is saved first. */
function ShareJudgement({ unit, content, onMissed }: ShareProps) {
  const trpc = useTRPC();
  const texts = useTexts(judgementTexts);
  const { savingFirst } = useTexts(consultationTexts);
  const { version } = usePlanHead();
  const { toast } = useNotices();
  const { key, settle, refresh } = useSendOnce(unit);
  const [asked, setAsked] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const open = unanswered(content).length;
  const share = useMutation(
    trpc.judgement.share.mutationOptions({
      onSuccess: (answer) => {
        setAsked(false);
        if (answer.kind === 'saved') toast(texts.shared);
        refresh();
      },
    }),
  );
  const ask = () => {
    setWrong(open > 0 ? texts.unanswered(open) : undefined);
    if (open > 0) onMissed();
    else setAsked(true);
  };
  const confirm = async () => {
    if (await settle()) return share.mutate({ version: version.id, key });
    setAsked(false);
    setWrong(savingFirst);
  };
  return (
    <div className='iza-stack iza-stack--tight'>
      {wrong !== undefined && (
        <Notice tone='warning' announce>
          {wrong}
        </Notice>
      )}
      {share.data?.kind === 'refused' && <RefusalList refusals={share.data.refusals} />}
      <div>
        <Button purpose='primary' onClick={ask}>
          {texts.share}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={texts.shareTitle}
        confirm={texts.share}
        busy={share.isPending}
        onConfirm={() => void confirm()}
        onClose={() => setAsked(false)}
      >
        <div className='iza-stack'>
          <p>{texts.shareConsequence}</p>
          {share.isError && <FailureNotice error={share.error} />}
        </div>
      </ConfirmDialog>
    </div>
  );
}

/** The party's own judgement on the three questions: kept while it is typed, shared once. @see C.6.d */
export function JudgementForm({ view }: { view: JudgementView }) {
  useSaveKey();
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
      <ShareJudgement unit={name} content={content} onMissed={() => setMissed(true)} />
    </section>
  );
}
