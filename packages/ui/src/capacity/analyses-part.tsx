import type { NoticeView } from '@iza/api/capacity';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ANALYSIS_CLAUSE } from '@iza/domain/capacity';
import type { RegionId } from '@iza/domain/values';
import { ClauseLink } from '../accord/clause-link.tsx';
import { Loaded } from '../app/loaded.tsx';
import { useGoToHash } from '../consultation/use-go-to-hash.ts';
import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { analysisTexts } from './analysis-texts.ts';
import { BeginAnalysis } from './begin-analysis.tsx';
import { OwnAnalysis } from './own-analysis.tsx';

/** Brings the analysis that the address names into sight, once they are there. */
function GoThere() {
  useGoToHash();
  return null;
}

/** The chain impact analyses of a region. @see C.4.a */
export function AnalysesPart({
  region,
  notices,
}: {
  region: RegionId;
  notices: readonly NoticeView[];
}) {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const [beginning, setBeginning] = useState(false);
  const query = useQuery(trpc.capacity.analyses.queryOptions({ region }));
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='analyses'>
      <h2 id='analyses'>{texts.title}</h2>
      <p className='iza-prose'>
        {texts.lead} <ClauseLink clause={ANALYSIS_CLAUSE} />
      </p>
      <Loaded query={query}>
        {({ analyses, plans, mayBegin }) => (
          <>
            <GoThere />
            {analyses.length === 0 && <p className='iza-quiet'>{texts.none}</p>}
            <ul className='coherence-list'>
              {analyses.map((analysis) => (
                <OwnAnalysis
                  key={analysis.id}
                  analysis={analysis}
                  notices={notices}
                  plans={plans}
                />
              ))}
            </ul>
            {mayBegin && (
              <div className='iza-no-print'>
                <Button icon='plus' onClick={() => setBeginning(true)}>
                  {texts.begin}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
      {beginning && (
        <BeginAnalysis region={region} notices={notices} onClose={() => setBeginning(false)} />
      )}
    </section>
  );
}

/** From a notice: the analyses made for it, and for who writes them, a beginning. */
export function AnalysesOfNotice({ notice }: { notice: NoticeView }) {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const [beginning, setBeginning] = useState(false);
  const { data } = useQuery(trpc.capacity.analyses.queryOptions({ region: notice.region.id }));
  if (!data) return null;
  const made = data.analyses.filter(({ content }) => content.notice === notice.id);
  return (
    <>
      {made.map(({ id, content }) => (
        <p key={id} className='iza-small'>
          <Link outside href={`#analyse-${id}`}>
            {texts.analysisOf(content.title || texts.untitled)}
          </Link>
        </p>
      ))}
      {data.mayBegin && made.length === 0 && (
        <div className='iza-no-print'>
          <Button small purpose='subtle' onClick={() => setBeginning(true)}>
            {texts.beginOf}
          </Button>
        </div>
      )}
      {beginning && (
        <BeginAnalysis
          region={notice.region.id}
          notices={[notice]}
          from={notice}
          onClose={() => setBeginning(false)}
        />
      )}
    </>
  );
}
