import { planIdSchema, planVersionIdSchema } from '@iza/domain/values';
import { useSession } from '../app/session-context.tsx';
import { PlanPage } from '../plan/page/plan-page.tsx';
import { NotFoundPage, useSearchParams } from '../shell/index.ts';
import { EDITOR_SECTIONS } from './sections.tsx';

export type PlanWithSectionsProps = {
  plan: string;
  /** From the address: the key of a section, or nothing for the plan itself. */
  section?: string | undefined;
};

/** A plan's page in an editor, with the sections that its kind has. */
export function PlanWithSections({ plan, section }: PlanWithSectionsProps) {
  const { person } = useSession();
  const [params] = useSearchParams();
  const version = planVersionIdSchema.safeParse(params.get('versie')).data;
  if (!planIdSchema.safeParse(plan).success) return <NotFoundPage />;
  return (
    <PlanPage
      key={plan}
      plan={plan}
      version={version}
      me={person.name}
      sections={EDITOR_SECTIONS}
      section={section}
    />
  );
}
