import '../plan.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { PlanId } from '@iza/domain/values';
import { Skeleton } from '../../parts/notice.tsx';
import { NotFoundPage, Page } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { failureOf, FailureNotice, useTRPC } from '../../trpc/index.ts';
import type { PlanView } from '../model/view.ts';
import { KeptTexts, KeptTextsOfAllPlans } from '../trouble/kept-texts.tsx';
import { PlanWordsProvider } from '../words/use-plan-words.tsx';
import { useDesk } from './desk-provider.tsx';
import { NO_SECTIONS, sectionsOf, type PlanSection } from './plan-section.ts';
import { ReadPlan } from './read-plan.tsx';
import { pageTexts } from './texts.ts';
import { usePlanQuery } from './use-open-plan.ts';
import { WritePlan } from './write-plan.tsx';

export type PlanPageProps = {
  /** Id of the plan, from the address. */
  plan: string;
  /** A version; absent: the newest that the reader may see. */
  version?: string | undefined;
  /** The reader's own name, so that own changes in another tab are not told as somebody else's. */
  me?: string | undefined;
  /** What the app shows of a plan beside the document. */
  sections?: readonly PlanSection[] | undefined;
  /** Key of the one that is shown, from the address; absent: the plan itself. */
  section?: string | undefined;
  /** Said above the title: where this plan belongs. */
  above?: React.ReactNode;
  /** Tells the server that the ministry opened a draft. */
  noteOpened?: boolean | undefined;
};

/** No such plan for this reader, or an address that is none at all: the same answer. */
const NOT_THERE = ['not-found', 'not-accepted'];

function useNoteOpened(plan: string, on: boolean): void {
  const trpc = useTRPC();
  const { mutate } = useMutation(trpc.plan.opened.mutationOptions());
  const noted = useRef('');
  useEffect(() => {
    if (!on || noted.current === plan) return;
    noted.current = plan;
    mutate({ plan: plan as PlanId });
  }, [on, plan, mutate]);
}

/** What a loaded plan needs of the page: its sections are chosen already. */
export type LoadedPlanProps = Pick<PlanPageProps, 'me' | 'above' | 'noteOpened'> & {
  view: PlanView;
  sections: readonly PlanSection[];
  section: PlanSection | undefined;
};

function LoadedPlan({
  view,
  plan,
  sections = NO_SECTIONS,
  section,
  ...props
}: PlanPageProps & { view: PlanView }) {
  const desk = useDesk();
  useNoteOpened(plan, props.noteOpened === true);
  const own = useMemo(() => sectionsOf(sections, view), [sections, view]);
  const shown = own.find(({ key }) => key === section);
  if (section !== undefined && shown === undefined) return <NotFoundPage />;
  const loaded = { ...props, view, sections: own, section: shown };
  if (desk && view.allowed.includes('read-working-corner'))
    return <WritePlan key={view.version.id} desk={desk} {...loaded} />;
  return (
    <>
      {desk && <KeptTexts version={view.version.id} />}
      <ReadPlan key={view.version.id} {...loaded} />
    </>
  );
}

/** A plan: written where the reader may, read where not. Needs `PlanDeskProvider` around it for writing. */
export function PlanPage(props: PlanPageProps) {
  const texts = useTexts(pageTexts);
  const trpc = useTRPC();
  const desk = useDesk();
  const query = usePlanQuery(props.plan, props.version);
  const reference = useQuery({ ...trpc.reference.get.queryOptions(), staleTime: 600_000 });
  if (query.data) {
    return (
      <PlanWordsProvider parties={reference.data?.parties}>
        <LoadedPlan {...props} view={query.data} />
      </PlanWordsProvider>
    );
  }
  if (query.isError && NOT_THERE.includes(failureOf(query.error))) {
    return (
      <>
        {desk && <KeptTextsOfAllPlans />}
        <NotFoundPage />
      </>
    );
  }
  return (
    <Page title={texts.loading} above={props.above}>
      {query.isError ? (
        <FailureNotice error={query.error} onTryAgain={() => void query.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}
