import './coherence.css';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../app/loaded.tsx';
import { EmptyState } from '../parts/notice.tsx';
import { Page } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { SignalCard } from './signal-card.tsx';
import { coherenceTexts } from './texts.ts';

/** Every signal that the reader may read: for the programme team, those of the whole country. Open ones first. */
export function SignalsPage() {
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const query = useQuery(trpc.signal.all.queryOptions());
  return (
    <Page title={texts.monitorTitle} lead={texts.monitorLead}>
      <Loaded query={query}>
        {(signals) => {
          const standing = signals.filter(({ state }) => state !== 'closed');
          const closed = signals.filter(({ state }) => state === 'closed');
          const waiting = signals.filter(({ state }) => state === 'open').length;
          if (signals.length === 0) return <EmptyState title={texts.monitorNone} />;
          return (
            <div className='iza-stack'>
              <p>{texts.openCount(waiting)}</p>
              <ul className='coherence-list'>
                {standing.map((signal) => (
                  <SignalCard key={signal.id} signal={signal} />
                ))}
              </ul>
              {closed.length > 0 && (
                <details>
                  <summary>{texts.closedSignals(closed.length)}</summary>
                  <ul className='coherence-list'>
                    {closed.map((signal) => (
                      <SignalCard key={signal.id} signal={signal} />
                    ))}
                  </ul>
                </details>
              )}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
