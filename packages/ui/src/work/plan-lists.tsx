import type { WorkView } from '@iza/api/work';
import { ClauseLink } from '../accord/clause-link.tsx';
import { editorOf, homeOf } from '../app/own-apps.ts';
import { useActing } from '../app/session-context.tsx';
import { DeadlineWords } from '../parts/time-words.tsx';
import { Link } from '../parts/link.tsx';
import { planVocabulary } from '@iza/documents/words';
import { useShell } from '../shell/app-context.tsx';
import { shellTexts } from '../shell/texts.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { planPlace } from './plan-place.ts';
import { PlanName, PlanStanding } from './plan-marks.tsx';
import { workTexts } from './texts.ts';
import { planLines } from './work-lines.ts';

type PlanCard = WorkView['plans'][number];

/** The day that matters for a plan now: adopted on, responses until, or due. */
function PlanDay({ plan }: { plan: PlanCard }) {
  const texts = useTexts(workTexts);
  const format = useFormat();
  if (plan.adoptedOn) {
    return (
      <span className='iza-small iza-quiet'>
        {texts.adoptedOn} {format.date(plan.adoptedOn)}
      </span>
    );
  }
  const [words, day] = plan.consultationCloses
    ? [texts.closes, plan.consultationCloses]
    : [texts.due, plan.due?.on];
  if (!day) return null;
  return (
    <span className='iza-small'>
      <span className='iza-quiet'>
        {words} {format.date(day)}
        {words === texts.due && plan.due && (
          <>
            {', '}
            <ClauseLink clause={plan.due.clause} />
          </>
        )}
        :{' '}
      </span>
      <DeadlineWords iso={day} unjudged={words === texts.due && plan.due?.elsewhere} />
    </span>
  );
}

function OtherApp({ plan }: { plan: PlanCard }) {
  const texts = useTexts(workTexts);
  const { apps } = useTexts(shellTexts);
  const { app } = useShell();
  const acting = useActing();
  const here = app === 'regio' ? 'regio' : 'roaz';
  if (!planPlace(plan, here, acting).outside) return null;
  return (
    <span className='iza-small iza-quiet'>
      {texts.inOtherApp(apps[plan.kind === 'roaz' ? 'roaz' : 'regio'])}
    </span>
  );
}

/** Plans with where they stand, in words and shape, and the day that matters. */
export function MyPlans({ plans }: { plans: readonly PlanCard[] }) {
  return (
    <ul className='iza-lines'>
      {planLines(plans).map((plan) => (
        <li key={plan.version}>
          <PlanName plan={plan} />
          <PlanStanding plan={plan} />
          <PlanDay plan={plan} />
          <OtherApp plan={plan} />
        </li>
      ))}
    </ul>
  );
}

/** A region, opened in the app in which its plans are written. */
function RegionItem({ region: { id, name, kind } }: { region: WorkView['regions'][number] }) {
  const texts = useTexts(workTexts);
  const { apps } = useTexts(shellTexts);
  const { regionKinds } = useTexts(planVocabulary);
  const { app } = useShell();
  const own = editorOf(kind);
  return (
    <li>
      {own === app ? (
        <Link href={`/regio/${id}`}>{name}</Link>
      ) : (
        <Link href={`${homeOf(own)}regio/${id}`} outside>
          {name}
        </Link>
      )}
      <span className='iza-small iza-quiet'>
        {regionKinds[kind]}
        {own !== app && `, ${texts.inOtherApp(apps[own])}`}
      </span>
    </li>
  );
}

/** The regions of the role in use. */
export function MyRegions({ regions }: Pick<WorkView, 'regions'>) {
  const texts = useTexts(workTexts);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='regios'>
      <h2 id='regios'>{texts.regions}</h2>
      {regions.length === 0 ? (
        <p className='iza-quiet'>{texts.noRegions}</p>
      ) : (
        <ul className='iza-lines'>
          {regions.map((region) => (
            <RegionItem key={region.id} region={region} />
          ))}
        </ul>
      )}
    </section>
  );
}
