import '../coherence/coherence.css';
import type { CapacityView } from '@iza/api/capacity';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NOTICE_CLAUSE } from '@iza/domain/capacity';
import { regionIdSchema, type RegionId } from '@iza/domain/values';
import { ClauseLink } from '../accord/clause-link.tsx';
import { LoadedPage, NotThere } from '../app/loaded.tsx';
import { Button } from '../parts/button.tsx';
import { RegionLink } from '../region/region-link.tsx';
import { Page } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnalysesOfNotice, AnalysesPart } from './analyses-part.tsx';
import { NoticeForm } from './notice-form.tsx';
import { NoticeList } from './notice-list.tsx';
import { capacityTexts } from './texts.ts';

function Notices({ view }: { view: CapacityView }) {
  const texts = useTexts(capacityTexts);
  const [giving, setGiving] = useState(false);
  const { notices, mayGive, insurers } = view;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='afschalen'>
      <h2 id='afschalen'>{texts.notices}</h2>
      <p className='iza-prose'>
        {texts.lead} <ClauseLink clause={NOTICE_CLAUSE} />
      </p>
      {notices.length === 0 && (
        <p className='iza-prose iza-quiet'>{mayGive ? texts.noneMay : texts.none}</p>
      )}
      <NoticeList notices={notices} below={(notice) => <AnalysesOfNotice notice={notice} />} />
      {mayGive && insurers.length === 0 && <p className='iza-prose'>{texts.noInsurers}</p>}
      {mayGive && insurers.length > 0 && (
        <div className='iza-no-print'>
          <Button icon='plus' onClick={() => setGiving(true)}>
            {texts.give}
          </Button>
        </div>
      )}
      {giving && <NoticeForm view={view} onClose={() => setGiving(false)} />}
    </section>
  );
}

function KnownCapacity({ region }: { region: RegionId }) {
  const trpc = useTRPC();
  const texts = useTexts(capacityTexts);
  const query = useQuery(trpc.capacity.open.queryOptions({ region }));
  return (
    <LoadedPage query={query}>
      {(view) => (
        <Page
          title={texts.title}
          above={<RegionLink region={region}>{view.region.name}</RegionLink>}
        >
          <Notices view={view} />
          <AnalysesPart region={region} notices={view.notices} />
        </Page>
      )}
    </LoadedPage>
  );
}

/** What is about to change in the acute capacity of a ROAZ region. @see C.6.e */
export function CapacityPage({ region }: { region: string }) {
  const id = regionIdSchema.safeParse(region);
  return id.success ? <KnownCapacity region={id.data} /> : <NotThere />;
}
