import type { DecisionsView, MandateView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { MandateForm } from './mandate-form.tsx';
import { Withdrawable } from './withdrawable.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

function MandateLine({ mandate }: { mandate: MandateView }) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const { target, answered } = useRecord();
  const withdraw = useMutation(
    trpc.decision.withdrawMandate.mutationOptions({ onSuccess: answered }),
  );
  const { holderName, partyName, person, scope, from, until, note, evidence } = mandate;
  const days = [texts.since(format.date(from)), until && texts.untilDay(format.date(until))];
  return (
    <Withdrawable
      record={mandate}
      title={texts.mandateLine(holderName, partyName)}
      withdrawal={withdraw}
      onWithdraw={(reason) => withdraw.mutate({ ...target, mandate: mandate.id, reason })}
    >
      <p>
        {person !== '' && `${person}. `}
        {format.list(scope.map((each) => texts.scopes[each]))}, {days.filter(Boolean).join(', ')}.
      </p>
      {note !== '' && <p className='decisions__words'>{note}</p>}
      {evidence !== '' && <p className='iza-small iza-quiet'>{evidence}</p>}
    </Withdrawable>
  );
}

/** Who represents whom. */
export function MandatesPart({ view }: { view: DecisionsView }) {
  const texts = useTexts(decisionTexts);
  const { allowed } = usePlanHead();
  const [recording, setRecording] = useState(false);
  const { mandates, recordsForOthers } = view;
  return (
    <section className='iza-stack' aria-labelledby='mandaten'>
      <h2 id='mandaten'>{texts.mandates}</h2>
      <p className='iza-prose'>{texts.mandatesLead}</p>
      {mandates.length === 0 && <p className='iza-quiet'>{texts.mandatesEmpty}</p>}
      <ul className='decisions__list'>
        {mandates.map((mandate) => (
          <MandateLine key={mandate.id} mandate={mandate} />
        ))}
      </ul>
      {allowed.includes('decide') && (
        <div>
          <Button onClick={() => setRecording(true)}>{texts.recordMandate}</Button>
        </div>
      )}
      {recording && (
        <MandateForm forOthers={recordsForOthers} onClose={() => setRecording(false)} />
      )}
    </section>
  );
}
