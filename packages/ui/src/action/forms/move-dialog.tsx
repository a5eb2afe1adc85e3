import type { AgendaItemId, Move } from '@iza/domain/action';
import { formatDeadline, isoDate, type Deadline } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeptDraft } from '../../consultation/kept-draft.ts';
import { DateField, ParsedField, TextArea, TextField } from '../../forms/index.ts';
import { useLanguage, useTexts, useToday } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { readDay, readMoment } from './read-day.ts';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteDialog } from './write-dialog.tsx';

type MoveDraft = { readonly deadline: Deadline | null; readonly reason: string };

type FieldsProps = {
  draft: MoveDraft;
  onChange: (draft: MoveDraft) => void;
  tried: boolean;
};

function MoveFields({ draft, onChange, tried }: FieldsProps) {
  const texts = useTexts(actionFormTexts);
  const today = useToday();
  const { language } = useLanguage();
  return (
    <>
      <ParsedField<Deadline>
        label={texts.newDate}
        hint={texts.newDateHint}
        value={draft.deadline ?? undefined}
        read={(typed) => readMoment(typed, today)}
        write={(deadline) => formatDeadline(deadline, language)}
        unreadable={texts.needDate}
        error={tried && draft.deadline === null ? texts.needDate : undefined}
        onChange={(deadline) => onChange({ ...draft, deadline: deadline ?? null })}
      />
      <TextArea
        label={texts.moveReason}
        value={draft.reason}
        maxLength={4000}
        error={tried && draft.reason.trim() === '' ? texts.needReason : undefined}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
    </>
  );
}

export type MoveDialogProps = { item: AgendaItemId; onClose: () => void };

/** A responsible party asks for another date; the programme team decides. */
export function AskMoveDialog({ item, onClose }: MoveDialogProps) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [draft, setDraft, forget] = useKeptDraft<MoveDraft>(`action.${item}.ask-move`, {
    deadline: null,
    reason: '',
  });
  const done = () => {
    forget();
    onClose();
  };
  const write = useMutation(
    trpc.action.proposeMove.mutationOptions({ onSuccess: useWritten(texts.sent, done) }),
  );
  const send = () => {
    setTried(true);
    const { deadline, reason } = draft;
    if (deadline && reason.trim() !== '') write.mutate({ item, key, deadline, reason });
  };
  return (
    <WriteDialog
      title={texts.askMoveTitle}
      lead={texts.askMoveLead}
      confirm={texts.send}
      state={write}
      onConfirm={send}
      onClose={onClose}
    >
      <MoveFields draft={draft} onChange={setDraft} tried={tried} />
      <p className='iza-small iza-quiet'>{texts.kept}</p>
    </WriteDialog>
  );
}

type Decision = { readonly by: string; readonly on: string | undefined; readonly place: string };

function DecisionFields(props: {
  decision: Decision;
  onChange: (decision: Decision) => void;
  tried: boolean;
}) {
  const { decision, onChange, tried } = props;
  const texts = useTexts(actionFormTexts);
  const today = useToday();
  return (
    <>
      <TextField
        label={texts.decidedBy}
        hint={texts.decidedByHint}
        value={decision.by}
        error={tried && decision.by.trim() === '' ? texts.needDecidedBy : undefined}
        onChange={(by) => onChange({ ...decision, by })}
      />
      <DateField
        label={texts.decidedOn}
        value={decision.on}
        parse={(typed) => readDay(typed, today)}
        error={tried && decision.on === undefined ? texts.needDecidedOn : undefined}
        onChange={(on) => onChange({ ...decision, on })}
      />
      <TextField
        optional
        label={texts.decidedPlace}
        value={decision.place}
        onChange={(place) => onChange({ ...decision, place })}
      />
    </>
  );
}

/** The programme team moves the date, and says where that was decided. `proposal`: a party asked for it. */
export function MoveDialog(props: MoveDialogProps & { proposal?: Move | undefined }) {
  const { item, proposal, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const today = useToday();
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<MoveDraft>({
    deadline: proposal?.deadline ?? null,
    reason: proposal?.reason ?? '',
  });
  const [decision, setDecision] = useState<Decision>({ by: '', on: today, place: '' });
  const write = useMutation(
    trpc.action.move.mutationOptions({ onSuccess: useWritten(texts.recorded, onClose) }),
  );
  const send = () => {
    setTried(true);
    const { deadline, reason } = draft;
    const by = decision.by.trim();
    const place = decision.place.trim();
    if (!deadline || reason.trim() === '' || by === '' || decision.on === undefined) return;
    const decided = { by, on: isoDate(decision.on), ...(place !== '' && { place }) };
    write.mutate({
      item,
      key,
      proposal: proposal?.written.number ?? null,
      deadline,
      reason: reason.trim(),
      decided,
    });
  };
  return (
    <WriteDialog
      title={proposal ? texts.confirmMoveTitle : texts.moveTitle}
      lead={texts.moveLead}
      confirm={texts.record}
      state={write}
      onConfirm={send}
      onClose={onClose}
    >
      <MoveFields draft={draft} onChange={setDraft} tried={tried} />
      <DecisionFields decision={decision} onChange={setDecision} tried={tried} />
    </WriteDialog>
  );
}
