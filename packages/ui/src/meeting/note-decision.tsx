import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DECISION_OUTCOMES,
  type DecisionOutcome,
  type DecisionSubject,
} from '@iza/domain/decision';
import type { PlanVersionId } from '@iza/domain/values';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { decisionTexts } from '../decisions/texts.ts';
import { RadioField, SelectField, TextArea, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import type { PointOutcomeProps } from './point-outcome.tsx';
import { meetingTexts } from './texts.ts';

/** Notes a decision: recorded with the plan it is about, on its text of now and the day of the meeting. */
export function NoteDecision(props: PointOutcomeProps & { onClose: () => void }) {
  const { view, meeting, point, number, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(meetingTexts);
  const of = useTexts(decisionTexts);
  const format = useFormat();
  const { key, settled } = useBesideWrite();
  const plans = view.plans.filter(({ subjects }) => subjects.length > 0);
  const first = plans.find(({ id }) => id === point.plan) ?? plans[0];
  const [version, setVersion] = useState<PlanVersionId | undefined>(first?.version);
  const [body, setBody] = useState(meeting.title);
  const [subject, setSubject] = useState<DecisionSubject>();
  const [outcome, setOutcome] = useState<DecisionOutcome>();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const subjects = plans.find((each) => each.version === version)?.subjects ?? [];
  const noting = useMutation(
    trpc.meeting.noteDecision.mutationOptions(settled(texts.kept, onClose)),
  );
  const needed = (empty: boolean) => (tried && empty ? texts.needed : undefined);
  const confirm = () => {
    setTried(true);
    if (body.trim() === '' || !version || !subject || !outcome) return;
    const name = meeting.title.trim() || texts.untitled;
    const evidence = texts.evidence(name, format.date(meeting.on), number);
    const decision = { body: body.trim(), party: null, subject, outcome, text, evidence };
    noting.mutate({ key, meeting: view.id, point: point.id, version, decision });
  };
  return (
    <ConfirmDialog
      open
      title={texts.decide}
      confirm={texts.decide}
      busy={noting.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        {plans.length > 1 && (
          <SelectField
            label={texts.ofPlan}
            value={version}
            empty={null}
            options={plans.map((plan) => ({ value: plan.version, label: plan.name }))}
            onChange={setVersion}
          />
        )}
        <TextField
          label={of.body}
          hint={of.bodyHint}
          value={body}
          error={needed(body.trim() === '')}
          onChange={setBody}
        />
        <RadioField
          label={of.subject}
          value={subject}
          options={subjects.map((value) => ({ value, label: of.subjects[value] }))}
          error={needed(!subject)}
          onChange={setSubject}
        />
        <RadioField
          label={of.outcome}
          value={outcome}
          options={DECISION_OUTCOMES.map((value) => ({ value, label: of.outcomes[value] }))}
          error={needed(!outcome)}
          onChange={setOutcome}
        />
        <TextArea label={of.words} rows={3} value={text} onChange={setText} />
        <Outcome attempt={noting} />
      </div>
    </ConfirmDialog>
  );
}
