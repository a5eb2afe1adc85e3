import type { WorkView } from '@iza/api/work';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PlanKind } from '@iza/domain/plan';
import { OwnActions } from '../action/mine/lazy-my-actions.tsx';
import { waitingCount } from '../app/editor-nav.ts';
import { Loaded } from '../app/loaded.tsx';
import { useSession } from '../app/session-context.tsx';
import { EmptyState } from '../parts/notice.tsx';
import { Page } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { regionsToBeginIn, regionsWithPlan } from './begin-options.ts';
import { BeginPlan } from './begin-plan.tsx';
import { ChangedSection, LateSection, WaitingSection } from './own-lists.tsx';
import { MyPlans, MyRegions } from './plan-lists.tsx';
import { workTexts } from './texts.ts';
import { lateLines } from './work-lines.ts';

export type WorkPageProps = {
  /** Which plans are begun in this app. */
  kind: PlanKind;
};

function useBeginning(work: WorkView | undefined, kind: PlanKind): ReactNode {
  const { acting } = useSession();
  const regions = work ? regionsToBeginIn(acting, kind, work.regions) : [];
  if (!work || regions.length === 0) return null;
  return <BeginPlan kind={kind} regions={regions} taken={regionsWithPlan(work.plans, kind)} />;
}

function Plans({ work, begin }: { work: WorkView; begin: ReactNode }) {
  const texts = useTexts(workTexts);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='plannen'>
      <h2 id='plannen'>{texts.plans}</h2>
      {work.plans.length === 0 ? (
        <EmptyState title={texts.noPlans} action={begin}>
          {begin ? texts.noPlansMayBegin : texts.noPlansReader}
        </EmptyState>
      ) : (
        <MyPlans plans={work.plans} />
      )}
    </section>
  );
}

/**
 * The person's own page: what waits, what is late, what changed, and the way to every plan in one click. Before the first plan there is
 * only one thing to do, so that stands first.
 */
export function WorkPage({ kind }: WorkPageProps) {
  const trpc = useTRPC();
  const texts = useTexts(workTexts);
  const query = useQuery(trpc.work.mine.queryOptions());
  const work = query.data;
  const { acting } = useSession();
  const late = lateLines(work?.late ?? [], acting);
  const waits = waitingCount(work);
  const begin = useBeginning(work, kind);
  return (
    <Page
      title={texts.title}
      lead={work && texts.lead(waits, late.length)}
      actions={work && work.plans.length > 0 ? begin : undefined}
    >
      <Loaded query={query}>
        {(mine) => {
          const plans = <Plans work={mine} begin={begin} />;
          const waiting = (
            <>
              <WaitingSection work={mine} />
              <LateSection late={late} />
              <OwnActions base='/uitwerkpunten' />
              <ChangedSection work={mine} />
            </>
          );
          const nothingYet = mine.plans.length === 0 && waits === 0;
          return (
            <div className='iza-work'>
              <div className='iza-stack iza-stack--loose'>
                {nothingYet && <OwnActions base='/uitwerkpunten' />}
                {nothingYet ? plans : waiting}
              </div>
              <div className='iza-stack iza-stack--loose'>
                {!nothingYet && plans}
                <MyRegions regions={mine.regions} />
              </div>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
