import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../app/loaded.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnalysisCard, Findings } from './analysis-card.tsx';
import { analysisTexts } from './analysis-texts.ts';

/** What was concluded in the whole country, for who follows it. */
export function ConcludedAnalyses() {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const query = useQuery(trpc.capacity.allAnalyses.queryOptions());
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='analyses'>
      <h2 id='analyses'>{texts.monitorTitle}</h2>
      <Loaded query={query}>
        {(analyses) => (
          <>
            {analyses.length === 0 && <p className='iza-quiet'>{texts.monitorNone}</p>}
            <ul className='coherence-list'>
              {analyses.map((analysis) => (
                <AnalysisCard
                  key={analysis.id}
                  analysis={analysis}
                  content={analysis.content}
                  named
                >
                  <Findings content={analysis.content} />
                </AnalysisCard>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
