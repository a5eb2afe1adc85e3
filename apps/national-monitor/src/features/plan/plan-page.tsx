import type { PlanView } from '@iza/api/plan';
import { planIdSchema } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { Link, Notice } from '@iza/ui/parts';
import { planVocabulary } from '@iza/ui/plan/words';
import { Page } from '@iza/ui/shell';
import { useFormat, useTexts } from '@iza/ui/texts';
import { failureOf, FailureNotice, useTRPC } from '@iza/ui/trpc';
import { Loaded } from '../../loaded.tsx';
import { useSession } from '../../session/session-context.tsx';
import { PrintButton } from './filter-bar.tsx';
import { ExampleMark, StageMark } from './plan-marks.tsx';
import { planTexts } from './texts.ts';
import { useTellOpened } from './use-tell-opened.ts';

/** Whether it is a draft, said so that nobody can miss it, also on paper. */
function Standing({ view }: { view: PlanView }) {
  const texts = useTexts(planTexts);
  const format = useFormat();
  const { acting } = useSession();
  const { state } = view.version;
  if (state.stage === 'adopted') {
    const { body, on } = state.adopted;
    return (
      <Notice tone='positive' title={texts.adoptedTitle}>
        {texts.adopted(body, format.date(on))}
      </Notice>
    );
  }
  return (
    <Notice tone='warning' title={texts.draftTitle}>
      {acting.role === 'vws-programme' && texts.draft}
    </Notice>
  );
}

function Opened({ view }: { view: PlanView }) {
  const texts = useTexts(planTexts);
  const format = useFormat();
  const { kinds } = useTexts(planVocabulary);
  const { card } = view;
  return (
    <Page
      title={card.name}
      above={
        <>
          <Link href='/plannen'>{texts.title}</Link> › {kinds[card.kind]}
        </>
      }
      lead={
        <span className='iza-row'>
          <StageMark stage={card.stage} />
          <span>{texts.since(format.date(card.stageSince))}</span>
          <span>
            {texts.forRegions}{' '}
            {card.regions.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <Link href={`/regios/${id}`}>{name}</Link>
              </span>
            ))}
          </span>
          {card.number > 1 && <span>{texts.version(card.number)}</span>}
          {card.origin === 'example' && <ExampleMark />}
        </span>
      }
      actions={<PrintButton />}
    >
      <Standing view={view} />
    </Page>
  );
}

function NotThere() {
  const texts = useTexts(planTexts);
  return (
    <Page title={texts.notFoundTitle} lead={texts.notFound}>
      <p>
        <Link href='/plannen'>{texts.toPlans}</Link>
      </p>
    </Page>
  );
}

/** A plan, read-only; that VWS opened a draft is told to its region. */
export function PlanPage({ plan }: { plan: string }) {
  const id = planIdSchema.safeParse(plan);
  return id.success ? <KnownPlan key={plan} plan={id.data} /> : <NotThere />;
}

function KnownPlan({ plan }: { plan: PlanView['plan']['id'] }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.plan.open.queryOptions({ plan }));
  useTellOpened(query.data?.card);
  const failed = (error: unknown) =>
    ['not-found', 'not-accepted'].includes(failureOf(error)) ? (
      <NotThere />
    ) : (
      <FailureNotice error={error} onTryAgain={() => void query.refetch()} />
    );
  return (
    <Loaded query={query} lines={12} failed={failed}>
      {(view) => <Opened view={view} />}
    </Loaded>
  );
}
