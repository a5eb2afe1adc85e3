import type { ProgressLineView, ProgressRoundView } from '@iza/api/progress';
import { beginsWith, type ProgressAnswer } from '@iza/domain/progress';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { UnitNotices } from '../consultation/unit-notices.tsx';
import { useSaveKey } from '../consultation/use-save-key.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { unitName } from '../plan/store/unit-name.ts';
import { useAutosave, useSaver } from '../saving/index.ts';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnswerFields } from './answer-fields.tsx';
import { useAnswerWords } from './answer-view.tsx';
import { progressTexts } from './texts.ts';
import { useProgressWrite } from './use-progress.ts';

/** Sends an answer in; what was typed is saved first, so that nothing of it comes after. */
function SendAnswer(props: {
  unit: string;
  line: ProgressLineView;
  round: ProgressRoundView;
  answer: ProgressAnswer;
}) {
  const { unit, line, round, answer } = props;
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const saver = useSaver();
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const [waits, setWaits] = useState(false);
  const send = useMutation(
    trpc.progress.send.mutationOptions({
      onSuccess: (result) => {
        answered();
        if (result.kind === 'saved') toast(texts.sent);
      },
    }),
  );
  const ask = async () => {
    await saver.saveNow();
    const settled = saver.entry(unit) === undefined;
    setWaits(!settled);
    if (settled) send.mutate({ ...target, round: round.id, subject: line.subject, answer });
  };
  return (
    <div className='iza-stack iza-stack--tight'>
      {waits && (
        <Notice tone='warning' announce>
          {texts.savingFirst}
        </Notice>
      )}
      <Outcome attempt={send} />
      <div>
        <Button purpose='primary' busy={send.isPending} onClick={() => void ask()}>
          {line.report ? texts.sendAgain : texts.send}
        </Button>
      </div>
    </div>
  );
}

/** The party's own answer on one agreement: begins with what was said last, is kept while it is typed, and is the party's until sent in. */
export function AnswerForm({ line, round }: { line: ProgressLineView; round: ProgressRoundView }) {
  useSaveKey();
  const texts = useTexts(progressTexts);
  const { plan } = usePlanHead();
  const words = useAnswerWords(line);
  const name = unitName(plan.id, `progress:${round.id}:${line.subject}`);
  const server = useMemo(() => {
    if (line.draft) return line.draft;
    return { revision: 0, content: line.report?.answer ?? beginsWith(line.last?.answer) };
  }, [line]);
  const unit = useAutosave<ProgressAnswer>(name, server);
  return (
    <div className='iza-stack progress__form'>
      <UnitNotices
        name={name}
        unit={unit}
        nameOf={(field) => texts.fields[field]}
        textOf={(field, shown) => words(field, shown) || texts.empty}
      />
      <AnswerFields line={line} asks={round.asks} answer={unit.content} onChange={unit.change} />
      <SendAnswer unit={name} line={line} round={round} answer={unit.content} />
    </div>
  );
}
