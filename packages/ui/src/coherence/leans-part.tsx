import type { CoherenceView, LeanView } from '@iza/api/coherence';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { LeanForm } from './lean-form.tsx';
import { SpotLink } from './spot-link.tsx';
import { coherenceTexts } from './texts.ts';
import { useBesideWrite } from './use-beside.ts';
import { WordsDialog } from './words-dialog.tsx';

function Withdraw({
  lean,
  title,
  onClose,
}: {
  lean: LeanView;
  title: string;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const { version } = usePlanHead();
  const { key, answered } = useBesideWrite();
  const withdraw = useMutation(
    trpc.coherence.withdrawLean.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') onClose();
      },
    }),
  );
  return (
    <WordsDialog
      title={texts.withdrawOf(title)}
      label={texts.reason}
      lead={texts.withdrawLead}
      confirm={texts.withdraw}
      busy={withdraw.isPending}
      outcome={<Outcome attempt={withdraw} />}
      onConfirm={(reason) => withdraw.mutate({ version: version.id, key, lean: lean.id, reason })}
      onClose={onClose}
    />
  );
}

function LeanLine({ lean, view }: { lean: LeanView; view: CoherenceView }) {
  const texts = useTexts(coherenceTexts);
  const format = useFormat();
  const { card } = usePlanHead();
  const [asking, setAsking] = useState(false);
  const { leaning, on, why, later, mayWithdraw, by, at } = lean;
  const kindOf = (plan: string) =>
    plan === card.plan ? card.kind : view.beside.find((each) => each.plan === plan)?.kind;
  const title = texts.leanOf(leaning.title, on?.title ?? texts.gone);
  return (
    <li className='coherence-lean'>
      <p>
        <SpotLink spot={leaning} kind={kindOf(leaning.plan)} />{' '}
        {leaning.plan !== card.plan && <span className='iza-quiet'>({leaning.planName}) </span>}
        <span>{texts.leans.toLowerCase()}</span>{' '}
        {on ? <SpotLink spot={on} kind={kindOf(on.plan)} /> : texts.gone}{' '}
        {on && on.plan !== card.plan && <span className='iza-quiet'>({on.planName})</span>}
      </p>
      {why !== '' && <p className='coherence-reason'>{why}</p>}
      {later && (
        <Notice tone='warning'>
          {texts.later(format.date(later.own), format.date(later.other))}
        </Notice>
      )}
      <p className='iza-row iza-small iza-quiet'>
        {texts.recordedBy(by, format.ago(at, new Date()))}
        {mayWithdraw && (
          <Button small purpose='subtle' onClick={() => setAsking(true)}>
            {texts.withdraw}
            <span className='iza-hidden'>: {title}</span>
          </Button>
        )}
      </p>
      {asking && <Withdraw lean={lean} title={title} onClose={() => setAsking(false)} />}
    </li>
  );
}

/** What leans on what, on both sides. */
export function LeansPart({ view }: { view: CoherenceView }) {
  const texts = useTexts(coherenceTexts);
  const [adding, setAdding] = useState(false);
  const { leansOn, leanedOnBy, mayRecord, beside } = view;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='leunt-op'>
      <h2 id='leunt-op'>{texts.leans}</h2>
      <p className='iza-prose'>{texts.leansLead}</p>
      {leansOn.length === 0 && leanedOnBy.length === 0 && (
        <p className='iza-quiet'>{texts.noLeans}</p>
      )}
      <ul className='coherence-list'>
        {leansOn.map((lean) => (
          <LeanLine key={lean.id} lean={lean} view={view} />
        ))}
      </ul>
      {leanedOnBy.length > 0 && (
        <>
          <h3>{texts.leansOnThis}</h3>
          <ul className='coherence-list'>
            {leanedOnBy.map((lean) => (
              <LeanLine key={lean.id} lean={lean} view={view} />
            ))}
          </ul>
        </>
      )}
      {mayRecord && beside.length > 0 && (
        <div className='iza-no-print'>
          <Button icon='plus' onClick={() => setAdding(true)}>
            {texts.addLean}
          </Button>
        </div>
      )}
      {adding && <LeanForm view={view} onClose={() => setAdding(false)} />}
    </section>
  );
}
