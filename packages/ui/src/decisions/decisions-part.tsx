import type { BodyDecisionView, DecisionsView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import type { ShapeName } from '../parts/shape.tsx';
import { Status, type Tone } from '../parts/status.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { DecisionForm, useMomentWords } from './decision-form.tsx';
import { Withdrawable } from './withdrawable.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

const LOOKS: Record<BodyDecisionView['outcome'], { tone: Tone; shape: ShapeName }> = {
  agreed: { tone: 'positive', shape: 'check' },
  'agreed with reservation': { tone: 'warning', shape: 'half' },
  'took note': { tone: 'neutral', shape: 'open' },
  rejected: { tone: 'negative', shape: 'cross' },
};

function DecisionLine({
  decision,
  moments,
}: {
  decision: BodyDecisionView;
  moments: DecisionsView['moments'];
}) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const momentWords = useMomentWords();
  const { target, answered } = useRecord();
  const withdraw = useMutation(trpc.decision.withdraw.mutationOptions({ onSuccess: answered }));
  const { body, partyName, subject, outcome, on, onRevision, text, evidence } = decision;
  const moment = moments.find(({ revision }) => revision === onRevision);
  const title = partyName === null || body.includes(partyName) ? body : `${body} (${partyName})`;
  return (
    <Withdrawable
      record={decision}
      title={title}
      mark={<Status {...LOOKS[outcome]}>{texts.outcomes[outcome]}</Status>}
      withdrawal={withdraw}
      onWithdraw={(reason) => withdraw.mutate({ ...target, decision: decision.id, reason })}
    >
      <p>
        {format.date(on)}, {texts.subjects[subject]}
        {moment && moment.what !== 'now' && `; ${momentWords(moment)}`}.{' '}
        {decision.changedSince === 0 ? texts.unchanged : texts.changed(decision.changedSince)}
      </p>
      {text !== '' && <p className='decisions__words'>{text}</p>}
      {evidence !== '' && <p className='iza-small iza-quiet'>{evidence}</p>}
    </Withdrawable>
  );
}

/** What the bodies that a plan goes past decided, each on a text and a day. */
export function DecisionsPart({ view }: { view: DecisionsView }) {
  const texts = useTexts(decisionTexts);
  const { allowed } = usePlanHead();
  const [recording, setRecording] = useState(false);
  return (
    <section className='iza-stack' aria-labelledby='besluiten'>
      <h2 id='besluiten'>{texts.decisions}</h2>
      <p className='iza-prose'>{texts.decisionsLead}</p>
      {view.decisions.length === 0 && <p className='iza-quiet'>{texts.decisionsEmpty}</p>}
      <ul className='decisions__list'>
        {view.decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} moments={view.moments} />
        ))}
      </ul>
      {allowed.includes('decide') && (
        <div>
          <Button onClick={() => setRecording(true)}>{texts.recordDecision}</Button>
        </div>
      )}
      {recording && <DecisionForm view={view} onClose={() => setRecording(false)} />}
    </section>
  );
}
