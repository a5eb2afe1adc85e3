import { useQuery } from '@tanstack/react-query';
import { ClauseLink } from '../accord/clause-link.tsx';
import { SIGNAL_CLAUSE } from '@iza/domain/signal';
import { Loaded } from '../app/loaded.tsx';
import { Button } from '../parts/button.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { SignalCard } from './signal-card.tsx';
import { coherenceTexts } from './texts.ts';

/** @returns whether the reader signals for this plan; unknown until it was asked */
export function useSignals() {
  const trpc = useTRPC();
  const { version } = usePlanHead();
  return useQuery(trpc.signal.list.queryOptions({ version: version.id }));
}

/** What market leaders signalled about a plan, and what was answered. */
export function SignalsPart({ onMake }: { onMake: () => void }) {
  const texts = useTexts(coherenceTexts);
  const query = useSignals();
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='signalen'>
      <h2 id='signalen'>{texts.signals}</h2>
      <p className='iza-prose'>
        {texts.signalsLead} <ClauseLink clause={SIGNAL_CLAUSE} />
      </p>
      <Loaded query={query}>
        {({ signals, maySignal }) => (
          <>
            {signals.length === 0 && (
              <p className='iza-quiet'>{maySignal ? texts.noSignalsMay : texts.noSignals}</p>
            )}
            <ul className='coherence-list'>
              {signals.map((signal) => (
                <SignalCard key={signal.id} signal={signal} />
              ))}
            </ul>
            {maySignal && (
              <div className='iza-no-print'>
                <Button icon='plus' onClick={onMake}>
                  {texts.makeSignal}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
