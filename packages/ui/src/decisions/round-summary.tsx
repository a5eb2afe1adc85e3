import './decisions.css';
import type { ConsultationView } from '@iza/api/consultation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { EMPTY_SUMMARY, type RoundSummary as Summary } from '@iza/domain/decision';
import { useKeptDraft } from '../consultation/kept-draft.ts';
import { TextArea } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { Outcome } from './outcome.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

type Known = ConsultationView['summaries'][number] | undefined;

function SummaryForm({
  round,
  known,
  onDone,
}: {
  round: number;
  known: Known;
  onDone: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const { version } = usePlanHead();
  const { toast } = useNotices();
  const { target, answered } = useRecord();
  const [draft, setDraft, forget] = useKeptDraft<Summary>(
    `summary.${version.id}.${round}`,
    known?.content ?? EMPTY_SUMMARY,
  );
  const [base, setBase] = useState(known?.revision ?? 0);
  const [theirs, setTheirs] = useState<Summary>();
  const save = useMutation(
    trpc.consultation.summarise.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'conflict') {
          setBase(answer.current.revision);
          setTheirs(answer.current.content);
        }
        if (answer.kind !== 'saved') return;
        forget();
        toast(texts.savedNow);
        onDone();
      },
    }),
  );
  return (
    <div className='iza-stack decisions__form'>
      {theirs && (
        <Notice tone='warning' announce>
          <p>{texts.overtaken}</p>
          <p className='decisions__words'>{`${theirs.received}\n${theirs.done}`}</p>
        </Notice>
      )}
      <TextArea
        label={texts.received}
        rows={3}
        value={draft.received}
        onChange={(received) => setDraft({ ...draft, received })}
      />
      <TextArea
        label={texts.done}
        rows={3}
        value={draft.done}
        onChange={(done) => setDraft({ ...draft, done })}
      />
      <Outcome attempt={save} />
      <div className='iza-row'>
        <Button
          purpose='primary'
          busy={save.isPending}
          onClick={() => save.mutate({ ...target, round, base, content: draft })}
        >
          {texts.save}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </div>
  );
}

/** What anyone will read of a round: written by the plan's writers until it is adopted. */
export function RoundSummary({ view, round }: { view: ConsultationView; round: number }) {
  const texts = useTexts(decisionTexts);
  const [writing, setWriting] = useState(false);
  const known = view.summaries.find((summary) => summary.round === round);
  if (!known && !view.maySummarise) return null;
  return (
    <div className='iza-stack iza-stack--tight'>
      <h3>{texts.summary}</h3>
      <p className='iza-quiet'>{texts.summaryLead}</p>
      {writing ? (
        <SummaryForm round={round} known={known} onDone={() => setWriting(false)} />
      ) : (
        <>
          {known ? (
            <>
              <p className='decisions__words'>{known.content.received}</p>
              <p className='decisions__words'>{known.content.done}</p>
            </>
          ) : (
            <p>{texts.noSummary}</p>
          )}
          {view.maySummarise && (
            <div>
              <Button onClick={() => setWriting(true)}>
                {known ? texts.changeSummary : texts.writeSummary}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
