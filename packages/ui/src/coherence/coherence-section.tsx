import './coherence.css';
import type { CoherenceView, FindingView } from '@iza/api/coherence';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planVocabulary } from '@iza/documents/words';
import { Loaded } from '../app/loaded.tsx';
import { Link } from '../parts/link.tsx';
import { useActing } from '../app/session-context.tsx';
import { useShell } from '../shell/app-context.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { planPlace } from '../work/plan-place.ts';
import { FindingCard } from './finding-card.tsx';
import { LeansPart } from './leans-part.tsx';
import { SignalForm, type SignalBeginning } from './signal-form.tsx';
import { SignalsPart, useSignals } from './signals-part.tsx';
import { coherenceTexts } from './texts.ts';

function Beside({ view: { beside } }: { view: CoherenceView }) {
  const texts = useTexts(coherenceTexts);
  const { stages } = useTexts(planVocabulary);
  const { app } = useShell();
  const acting = useActing();
  if (beside.length === 0) return <p className='iza-prose iza-quiet'>{texts.noneBeside}</p>;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='ernaast'>
      <h2 id='ernaast'>{texts.beside}</h2>
      <ul className='coherence-list'>
        {beside.map((plan) => {
          const { href, outside } = planPlace(plan, app === 'register' ? 'monitor' : app, acting);
          return (
            <li key={plan.plan} className='coherence-beside'>
              <Link href={href} outside={outside}>
                {plan.name}
              </Link>{' '}
              <span className='iza-small iza-quiet'>
                {plan.regions.map(({ name }) => name).join(', ')} · {stages[plan.stage]} ·{' '}
                {texts.agreementCount(plan.agreements.length)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type FindingsProps = {
  view: CoherenceView;
  onSignal: ((finding: FindingView) => void) | undefined;
};

function Findings({ view: { findings, beside, mayRecord }, onSignal }: FindingsProps) {
  const texts = useTexts(coherenceTexts);
  const card = (finding: FindingView) => (
    <FindingCard
      key={`${finding.own.item} ${finding.other.item}`}
      finding={finding}
      otherKind={beside.find(({ plan }) => plan === finding.other.plan)?.kind}
      mayRecord={mayRecord}
      onSignal={onSignal && (() => onSignal(finding))}
    />
  );
  const open = findings.filter(({ dismissed }) => dismissed === null);
  const done = findings.filter(({ dismissed }) => dismissed !== null);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='zelfde-onderwerp'>
      <h2 id='zelfde-onderwerp'>{texts.findings}</h2>
      <p className='iza-prose'>{texts.findingsLead}</p>
      {open.length === 0 && <p className='iza-quiet'>{texts.noFindings}</p>}
      <h3 className='iza-hidden'>{texts.why}</h3>
      <ul className='coherence-list'>{open.map(card)}</ul>
      {done.length > 0 && (
        <details>
          <summary>{texts.dismissed(done.length)}</summary>
          <ul className='coherence-list'>{done.map(card)}</ul>
        </details>
      )}
    </section>
  );
}

function Coherence({ view }: { view: CoherenceView }) {
  const { allowed, card } = usePlanHead();
  const [begun, setBegun] = useState<SignalBeginning>();
  const maySignal = useSignals().data?.maySignal ?? false;
  const about = ({ own, other }: FindingView) =>
    setBegun({
      to: other.plan,
      about: [own, other].map(({ plan, item }) => `${plan} ${item}`),
    });
  const insider = allowed.includes('read-working-corner');
  return (
    <div className='iza-stack iza-stack--loose'>
      <Beside view={view} />
      {insider && view.beside.length > 0 && (
        <Findings view={view} onSignal={maySignal ? about : undefined} />
      )}
      <LeansPart view={view} />
      {insider && <SignalsPart onMake={() => setBegun({ to: card.plan, about: [] })} />}
      {begun && <SignalForm view={view} begun={begun} onClose={() => setBegun(undefined)} />}
    </div>
  );
}

/** A plan beside the plans it overlaps with: what is alike and differs, what leans on what, and what is signalled. */
export function CoherenceSection() {
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const { version } = usePlanHead();
  const query = useQuery(trpc.coherence.open.queryOptions({ version: version.id }));
  return (
    <div className='iza-stack iza-stack--loose'>
      <p className='iza-prose'>{texts.lead}</p>
      <Loaded query={query}>{(view) => <Coherence view={view} />}</Loaded>
    </div>
  );
}
