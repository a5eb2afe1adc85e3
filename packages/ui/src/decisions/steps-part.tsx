import type { DecisionsView, TakenStepView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { CommandDetails } from '../plan/steps/command-details.tsx';
import { stepTexts } from '../plan/steps/texts.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { Outcome } from './outcome.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

function StepEntry({ step }: { step: TakenStepView }) {
  const texts = useTexts(decisionTexts);
  const steps = useTexts(stepTexts);
  const format = useFormat();
  const { command, takenOn, signatures, undone } = step;
  const name = steps.commands[command.command];
  const signers = signatures.map(({ personName, partyName }) => `${personName} (${partyName})`);
  return (
    <li className='decisions__entry'>
      <h3 className='decisions__title'>{undone ? <s>{name}</s> : name}</h3>
      <p>
        {takenOn !== null && `${format.date(takenOn)}, `}
        {texts.signedBy(format.list(signers))}.
      </p>
      <CommandDetails command={command} />
      {undone && <p className='iza-quiet'>{texts.undone(undone.personName, undone.reason)}</p>}
    </li>
  );
}

/** The steps that were taken, the latest first; a mistaken last one can be undone by those who sign it. */
export function StepsPart({ view: { steps, undo } }: { view: DecisionsView }) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const words = useTexts(stepTexts);
  const { toast } = useNotices();
  const { target, answered } = useRecord();
  const [asking, setAsking] = useState(false);
  const undoing = useMutation(
    trpc.step.undo.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        toast(texts.undoneDone);
        setAsking(false);
      },
    }),
  );
  const last = steps.find(({ undone }) => undone === null);
  return (
    <section className='iza-stack' aria-labelledby='stappen'>
      <h2 id='stappen'>{texts.steps}</h2>
      {steps.length === 0 && <p className='iza-quiet'>{texts.stepsEmpty}</p>}
      {undo && 'step' in undo && last && (
        <div className='iza-row'>
          <Button icon='undo' onClick={() => setAsking(true)}>
            {texts.undo}
          </Button>
          <span className='iza-small iza-quiet'>
            {words.commands[last.command.command]}. {texts.undoDays(undo.daysLeft)}
          </span>
        </div>
      )}
      {undo && 'refusal' in undo && <RefusalList refusals={[undo.refusal]} />}
      <ul className='decisions__list'>
        {steps.map((step) => (
          <StepEntry key={step.id} step={step} />
        ))}
      </ul>
      {asking && undo && 'step' in undo && last && (
        <ReasonDialog
          title={texts.undo}
          lead={texts.undoLead(words.commands[last.command.command])}
          busy={undoing.isPending}
          outcome={<Outcome attempt={undoing} />}
          onConfirm={(reason) => undoing.mutate({ ...target, step: undo.step, reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
