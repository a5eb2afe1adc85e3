import type { CommitmentView, DecisionsView } from '@iza/api/decision';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Status } from '../parts/status.tsx';
import { itemName } from '../plan/forms/item-name.ts';
import { usePlan, usePlanHead } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { CommitForm } from './commit-form.tsx';
import { Withdrawable } from './withdrawable.tsx';
import { decisionTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

function Bound({ items }: { items: CommitmentView['items'] }) {
  const texts = useTexts(decisionTexts);
  const words = usePlanWords();
  const { store } = usePlan();
  if (items === 'all') return <p>{texts.all}</p>;
  const names = items.flatMap((id) => {
    const item = store.item(id)?.content;
    return item ? [{ id, name: itemName(item, words.texts.untitled) }] : [];
  });
  return (
    <details>
      <summary>{texts.agreementCount(items.length)}</summary>
      <ul>
        {names.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function CommitmentLine({ commitment }: { commitment: CommitmentView }) {
  const trpc = useTRPC();
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const { target, answered } = useRecord();
  const withdraw = useMutation(
    trpc.decision.withdrawCommitment.mutationOptions({ onSuccess: answered }),
  );
  const { partyName, byName, signatory, on, standing, reservation, items } = commitment;
  return (
    <Withdrawable
      record={commitment}
      title={partyName}
      mark={
        reservation !== '' && (
          <Status tone='warning' shape='half'>
            {texts.reserved}
          </Status>
        )
      }
      withdrawal={withdraw}
      onWithdraw={(reason) => withdraw.mutate({ ...target, commitment: commitment.id, reason })}
    >
      <Bound items={items} />
      <p>
        {texts.commitmentLine(signatory, format.date(on))}
        {byName !== null && `, ${texts.byMandate(byName)}`}; {texts.standings[standing]}.
      </p>
      {reservation !== '' && <p className='decisions__words'>{reservation}</p>}
    </Withdrawable>
  );
}

/** Which parties bound themselves to which agreements, and whether that holds for the adopted text. */
export function CommitmentsPart({ view }: { view: DecisionsView }) {
  const texts = useTexts(decisionTexts);
  const { allowed } = usePlanHead();
  const [giving, setGiving] = useState(false);
  return (
    <section className='iza-stack' aria-labelledby='commitments'>
      <h2 id='commitments'>{texts.commitments}</h2>
      <p className='iza-prose'>{texts.commitmentsLead}</p>
      {view.commitments.length === 0 && <p className='iza-quiet'>{texts.commitmentsEmpty}</p>}
      <ul className='decisions__list'>
        {view.commitments.map((commitment) => (
          <CommitmentLine key={commitment.id} commitment={commitment} />
        ))}
      </ul>
      {allowed.includes('commit') && (
        <div>
          <Button onClick={() => setGiving(true)}>{texts.commit}</Button>
        </div>
      )}
      {giving && <CommitForm bindable={view.bindable} onClose={() => setGiving(false)} />}
    </section>
  );
}
