import type { AgendaItemId, StatusReport } from '@iza/domain/action';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeptDraft } from '../../consultation/kept-draft.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { EMPTY_REPORT, reportOf, type ReportDraft } from './report-draft.ts';
import { ReportFields } from './report-fields.tsx';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteDialog, type WriteState } from './write-dialog.tsx';

type SayProps = { item: AgendaItemId; onClose: () => void };

type FormProps = SayProps & {
  title: string;
  lead: string;
  confirm: string;
  state: WriteState;
  draft: ReportDraft;
  onDraft: (draft: ReportDraft) => void;
  onReport: (report: StatusReport) => void;
};

function ReportForm({ title, lead, confirm, state, draft, onDraft, onReport, onClose }: FormProps) {
  const texts = useTexts(actionFormTexts);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    const report = reportOf(draft);
    if (report) onReport(report);
  };
  return (
    <WriteDialog
      title={title}
      lead={lead}
      confirm={confirm}
      state={state}
      onConfirm={send}
      onClose={onClose}
    >
      <ReportFields draft={draft} tried={tried} onChange={onDraft} />
      <p className='iza-small iza-quiet'>{texts.kept}</p>
    </WriteDialog>
  );
}

/** A responsible party says how an action stands; the programme team confirms it or asks on. */
export function ProposeDialog({ item, onClose }: SayProps) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [draft, onDraft, forget] = useKeptDraft<ReportDraft>(`action.${item}.report`, EMPTY_REPORT);
  const done = () => {
    forget();
    onClose();
  };
  const write = useMutation(
    trpc.action.propose.mutationOptions({ onSuccess: useWritten(texts.sent, done) }),
  );
  return (
    <ReportForm
      item={item}
      title={texts.reportTitle}
      lead={texts.reportLead}
      confirm={texts.send}
      state={write}
      draft={draft}
      onDraft={onDraft}
      onReport={(report) => write.mutate({ item, key, ...report })}
      onClose={onClose}
    />
  );
}

/** The programme team says itself how an action stands. */
export function SayDialog({ item, onClose }: SayProps) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [draft, onDraft, forget] = useKeptDraft<ReportDraft>(`action.${item}.say`, EMPTY_REPORT);
  const done = () => {
    forget();
    onClose();
  };
  const write = useMutation(
    trpc.action.setStatus.mutationOptions({ onSuccess: useWritten(texts.recorded, done) }),
  );
  return (
    <ReportForm
      item={item}
      title={texts.sayTitle}
      lead={texts.sayLead}
      confirm={texts.record}
      state={write}
      draft={draft}
      onDraft={onDraft}
      onReport={(report) => write.mutate({ item, key, ...report })}
      onClose={onClose}
    />
  );
}
