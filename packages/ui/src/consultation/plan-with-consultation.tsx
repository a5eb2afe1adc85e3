import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { planIdSchema, type PlanId } from '@iza/domain/values';
import { useSession } from '../app/session-context.tsx';
import type { PlanSections } from '../plan/page/plan-frame.tsx';
import { Skeleton } from '../parts/notice.tsx';
import { PlanPage } from '../plan/page/plan-page.tsx';
import { NotFoundPage } from '../shell/index.ts';
import { useTRPC } from '../trpc/index.ts';

/** What the parts of a plan are called in addresses. */
const SECTIONS: Readonly<Record<string, keyof PlanSections>> = {
  consultatie: 'consultation',
  oordeel: 'judgement',
};

/** Whoever reads or writes the plan does not wait for these. */
const ConsultationSection = lazy(async () => ({
  default: (await import('./consultation-section.tsx')).ConsultationSection,
}));
const JudgementSection = lazy(async () => ({
  default: (await import('./judgement-section.tsx')).JudgementSection,
}));

const arriving = (section: ReactNode) => (
  <Suspense fallback={<Skeleton lines={6} />}>{section}</Suspense>
);

const ROAZ_SECTIONS: PlanSections = {
  consultation: arriving(<ConsultationSection />),
  judgement: arriving(<JudgementSection />),
};

/** A regional plan has no consultation round and no joint judgement in the agreement; what the page loads tells its kind. */
function usePlanSections(plan: PlanId): PlanSections | undefined {
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.plan.open.queryOptions({ plan }), enabled: false });
  return data?.card.kind === 'regional' ? undefined : ROAZ_SECTIONS;
}

export type PlanWithConsultationProps = {
  plan: string;
  /** From the address: `consultatie`, `oordeel`, or nothing for the plan itself. */
  section?: string | undefined;
};

/** A plan's page with, where its kind has them, its consultation and the judgement of the parties. */
export function PlanWithConsultation({ plan, section }: PlanWithConsultationProps) {
  const id = planIdSchema.safeParse(plan);
  return id.success ? <KnownPlan plan={id.data} section={section} /> : <NotFoundPage />;
}

function KnownPlan({ plan, section }: { plan: PlanId; section: string | undefined }) {
  const { person } = useSession();
  const sections = usePlanSections(plan);
  const shown = section === undefined ? undefined : SECTIONS[section];
  if (section !== undefined && (shown === undefined || sections === undefined)) {
    return <NotFoundPage />;
  }
  return <PlanPage key={plan} plan={plan} me={person.name} sections={sections} section={shown} />;
}
