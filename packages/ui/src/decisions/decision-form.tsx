import type { DecisionsView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DECISION_OUTCOMES, type BodyDecision, type DecisionSubject } from '@iza/domain/decision';
import type { IsoDate } from '@iza/domain/values';
import { useSession } from '../app/session-context.tsx';
import { RadioField, SelectField, TextArea, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts, useToday } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { DayField } from './day-field.tsx';
import { Outcome } from './outcome.tsx';
import { PartyField } from './party-field.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

type Draft = Omit<BodyDecision, 'subject' | 'outcome' | 'on'> & {
  readonly subject: DecisionSubject | undefined;
  readonly outcome: BodyDecision['outcome'] | undefined;
  readonly on: IsoDate | undefined;
};

/** Says which of the texts that people had before them a decision was taken on. */
export function useMomentWords(): (moment: DecisionsView['moments'][number]) => string {
  const texts = useTexts(decisionTexts);
  return ({ what, round }) =>
    round === undefined ? texts.moments[what] : `${texts.moments[what]}, ${texts.round(round)}`;
}

export type DecisionFormProps = {
  view: DecisionsView;
  subject?: DecisionSubject | undefined;
  onClose: () => void;
};

/** Records what a body decided: on what, which day, and which text. */
export function DecisionForm({ view, subject, onClose }: DecisionFormProps) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const today = useToday() as IsoDate;
  const { acting } = useSession();
  const { toast } = useNotices();
  const { target, answered } = useRecord();
  const momentWords = useMomentWords();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    body: '',
    party: view.recordsForOthers ? null : acting.party,
    subject: subject ?? (view.subjects.length === 1 ? view.subjects[0] : undefined),
    outcome: undefined,
    on: today,
    onRevision: view.moments[0]?.revision ?? 1,
    text: '',
    evidence: '',
  });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const record = useMutation(
    trpc.decision.record.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        toast(texts.kept);
        onClose();
      },
    }),
  );
  const { subject: about, outcome, on } = draft;
  const confirm = () => {
    setTried(true);
    if (draft.body.trim() === '' || !about || !outcome || !on) return;
    record.mutate({ ...target, decision: { ...draft, subject: about, outcome, on } });
  };
  const needed = (empty: boolean) => (tried && empty ? texts.needed : undefined);
  return (
    <ConfirmDialog
      open
      title={texts.recordDecision}
      confirm={texts.record}
      busy={record.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <TextField
          label={texts.body}
          hint={texts.bodyHint}
          value={draft.body}
          error={needed(draft.body.trim() === '')}
          onChange={(body) => set({ body })}
        />
        {view.recordsForOthers && (
          <PartyField
            label={texts.ofPartyOther}
            value={draft.party}
            onChange={(party) => set({ party })}
          />
        )}
        <RadioField
          label={texts.subject}
          value={about}
          options={view.subjects.map((value) => ({ value, label: texts.subjects[value] }))}
          error={needed(!about)}
          onChange={(next) => set({ subject: next })}
        />
        <RadioField
          label={texts.outcome}
          value={outcome}
          options={DECISION_OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
          error={needed(!outcome)}
          onChange={(next) => set({ outcome: next })}
        />
        <DayField
          label={texts.on}
          value={on}
          error={needed(!on)}
          onChange={(day) => set({ on: day })}
        />
        {view.moments.length > 1 && (
          <SelectField
            label={texts.onText}
            value={String(draft.onRevision)}
            options={view.moments.map((moment) => ({
              value: String(moment.revision),
              label: momentWords(moment),
            }))}
            onChange={(revision) => set({ onRevision: Number(revision) })}
          />
        )}
        <TextArea
          label={texts.words}
          rows={3}
          value={draft.text}
          onChange={(text) => set({ text })}
        />
        <TextField
          label={texts.evidence}
          hint={texts.evidenceHint}
          optional
          value={draft.evidence}
          onChange={(evidence) => set({ evidence })}
        />
        <Outcome attempt={record} />
      </div>
    </ConfirmDialog>
  );
}
