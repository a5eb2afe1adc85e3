import { PlanPage as SharedPlanPage } from '@iza/ui/plan';
import { READER_SECTIONS } from '@iza/ui/plan-sections';
import { Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { useSession } from '@iza/ui/app';
import { useSearchParams } from '@iza/ui/shell';
import { planVersionIdSchema } from '@iza/domain/values';
import { planTexts } from './texts.ts';

/** A plan, read-only; that the ministry opened a draft is told to its region. */
export function PlanPage({ plan, section }: { plan: string; section: string | undefined }) {
  const texts = useTexts(planTexts);
  const { acting, person } = useSession();
  const [params] = useSearchParams();
  const version = planVersionIdSchema.safeParse(params.get('versie')).data;
  return (
    <SharedPlanPage
      key={plan}
      plan={plan}
      version={version}
      me={person.name}
      sections={READER_SECTIONS}
      section={section}
      noteOpened={acting.role === 'vws-programme'}
      above={<Link href='/plannen'>{texts.title}</Link>}
    />
  );
}
