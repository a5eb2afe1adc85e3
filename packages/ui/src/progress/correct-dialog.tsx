import type { ProgressLineView, ProgressRoundView } from '@iza/api/progress';
import { EMPTY_ANSWER } from '@iza/domain/progress';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Outcome } from '../decisions/outcome.tsx';
import { TextArea } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnswerFields } from './answer-fields.tsx';
import { progressTexts } from './texts.ts';
import { useProgressWrite } from './use-progress.ts';

export type CorrectDialogProps = {
  line: ProgressLineView;
  round: ProgressRoundView;
  onClose: () => void;
};

/** Says what should have stood in a round that was closed, and why; what stood there stays on record. */
export function CorrectDialog({ line, round, onClose }: CorrectDialogProps) {
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const [answer, setAnswer] = useState(line.report?.answer ?? EMPTY_ANSWER);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const correct = useMutation(
    trpc.progress.correct.mutationOptions({
      onSuccess: (result) => {
        answered();
        if (result.kind !== 'saved') return;
        toast(texts.corrected);
        onClose();
      },
    }),
  );
  const confirm = () => {
    setTried(true);
    if (reason.trim() === '') return;
    const { subject } = line;
    correct.mutate({ ...target, round: round.id, subject, answer, reason: reason.trim() });
  };
  return (
    <ConfirmDialog
      open
      title={texts.correctTitle}
      confirm={texts.correct}
      busy={correct.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>
          <strong>{line.title}</strong>. {texts.correctText}
        </p>
        <AnswerFields line={line} asks={round.asks} answer={answer} onChange={setAnswer} />
        <TextArea
          label={texts.reason}
          rows={2}
          value={reason}
          error={tried && reason.trim() === '' ? texts.needed : undefined}
          onChange={setReason}
        />
        <Outcome attempt={correct} />
      </div>
    </ConfirmDialog>
  );
}
