import '../coherence/coherence.css';
import { useQuery } from '@tanstack/react-query';
import { NOTICE_CLAUSE } from '@iza/domain/capacity';
import { ClauseLink } from '../accord/clause-link.tsx';
import { Loaded } from '../app/loaded.tsx';
import { EmptyState } from '../parts/notice.tsx';
import { Page } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { ConcludedAnalyses } from './concluded-analyses.tsx';
import { isRunning, NoticeList } from './notice-list.tsx';
import { capacityTexts } from './texts.ts';

/** Every notice that the reader may read: for the programme team, those of the whole country. */
export function NoticesPage() {
  const trpc = useTRPC();
  const texts = useTexts(capacityTexts);
  const query = useQuery(trpc.capacity.all.queryOptions());
  return (
    <Page
      title={texts.monitorTitle}
      lead={
        <>
          {texts.monitorLead} <ClauseLink clause={NOTICE_CLAUSE} />
        </>
      }
    >
      <Loaded query={query}>
        {(notices) =>
          notices.length === 0 ? (
            <EmptyState title={texts.monitorNone} />
          ) : (
            <div className='iza-stack'>
              <p>{texts.running(notices.filter(isRunning).length)}</p>
              <NoticeList notices={notices} named />
            </div>
          )
        }
      </Loaded>
      <ConcludedAnalyses />
    </Page>
  );
}
