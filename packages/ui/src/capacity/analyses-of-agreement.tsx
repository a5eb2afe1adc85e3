import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Agreement } from '@iza/domain/plan';
import type { RegionId } from '@iza/domain/values';
import { Button } from '../parts/button.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { RegionLink } from '../region/region-link.tsx';
import { useLocation } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { analysisTexts } from './analysis-texts.ts';
import { BeginAnalysis } from './begin-analysis.tsx';

const PAGE = 'acute-capaciteit';

/** Of an agreement of a ROAZ plan: the chain impact analyses made for it, and for who writes them, a beginning. @see C.4.a */
export function AnalysesOfAgreement({ item, region }: { item: Agreement; region: RegionId }) {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const { plan } = usePlanHead();
  const [, navigate] = useLocation();
  const [beginning, setBeginning] = useState(false);
  const { data } = useQuery(trpc.capacity.analyses.queryOptions({ region }));
  if (!data) return null;
  const made = data.analyses.filter(({ madeFor }) => madeFor?.agreement === item.id);
  if (made.length === 0 && !data.mayBegin) return null;
  return (
    <div className='iza-stack iza-stack--tight iza-no-print'>
      {made.map(({ id, content, state }) => (
        <p key={id} className='iza-small'>
          <RegionLink region={region} part={`${PAGE}#analyse-${id}`}>
            {texts.analysisOf(content.title || texts.untitled)}
          </RegionLink>{' '}
          <span className='iza-quiet'>{texts.stateOf(texts.states[state])}</span>
        </p>
      ))}
      {data.mayBegin && made.length === 0 && (
        <div>
          <Button small purpose='subtle' onClick={() => setBeginning(true)}>
            {texts.beginOf}
          </Button>
        </div>
      )}
      {beginning && (
        <BeginAnalysis
          region={region}
          notices={[]}
          of={{ plan: plan.id, agreement: item.id, title: item.title }}
          onBegun={(analysis) => navigate(`/regio/${region}/${PAGE}#analyse-${analysis}`)}
          onClose={() => setBeginning(false)}
        />
      )}
    </div>
  );
}
