import type { DecisionsView } from '@iza/api/decision';
import { useState } from 'react';
import type { ProcessPhase } from '@iza/domain/decision';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/notice.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { ProcessForm } from './process-form.tsx';
import { decisionTexts } from './texts.ts';

function PhaseRow({ phase }: { phase: ProcessPhase }) {
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const { name, from, until, by } = phase;
  const day = (iso: string | null) => (iso === null ? texts.noDay : format.date(iso));
  return (
    <tr>
      <th scope='row'>{name}</th>
      <td>{day(from)}</td>
      <td>{day(until)}</td>
      <td>{by}</td>
    </tr>
  );
}

function Shown({ process }: { process: NonNullable<DecisionsView['process']> }) {
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const { approach, involvement, phases } = process.content;
  return (
    <>
      {approach !== '' && <p className='decisions__words'>{approach}</p>}
      {involvement !== '' && (
        <>
          <h3>{texts.involvement}</h3>
          <p className='decisions__words'>{involvement}</p>
        </>
      )}
      <h3>{texts.phases}</h3>
      {phases.length === 0 ? (
        <p className='iza-quiet'>{texts.noPhases}</p>
      ) : (
        <div className='decisions__scroll'>
          <table className='decisions__phases'>
            <thead>
              <tr>
                <th scope='col'>{texts.phaseName}</th>
                <th scope='col'>{texts.from}</th>
                <th scope='col'>{texts.until}</th>
                <th scope='col'>{texts.by}</th>
              </tr>
            </thead>
            <tbody>
              {phases.map((phase) => (
                <PhaseRow key={phase.id} phase={phase} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className='iza-small iza-quiet'>
        {texts.savedBy(process.savedBy, format.ago(process.savedAt, new Date()))}
      </p>
    </>
  );
}

/** How the plan comes about: read by its people, written while the text may change. */
export function ProcessPart({ process }: { process: DecisionsView['process'] }) {
  const texts = useTexts(decisionTexts);
  const { allowed, plan } = usePlanHead();
  const [writing, setWriting] = useState(false);
  const mayEdit = allowed.includes('edit');
  const begin = (label: string) => <Button onClick={() => setWriting(true)}>{label}</Button>;
  return (
    <section className='iza-stack' aria-labelledby='procesvoorstel'>
      <h2 id='procesvoorstel'>{texts.process}</h2>
      <p className='iza-prose'>
        {texts.processLead} ({texts.clause(plan.kind === 'roaz' ? 'C.6.d' : 'B.2')})
      </p>
      {writing ? (
        <ProcessForm process={process} onDone={() => setWriting(false)} />
      ) : process ? (
        <>
          <Shown process={process} />
          {mayEdit && <div>{begin(texts.change)}</div>}
        </>
      ) : (
        <EmptyState title={texts.processNone} action={mayEdit ? begin(texts.write) : undefined}>
          {mayEdit ? texts.processEmpty : ''}
        </EmptyState>
      )}
    </section>
  );
}
