import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { EmptyState, Link, Shape, Skeleton } from '@iza/ui/parts';
import { planVocabulary, STAGE_SHAPES } from '@iza/ui/plan/words';
import { Page } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import type { IsoDate } from '@iza/domain/values';
import { OwnActions } from '@iza/ui/action-mine';
import { Loaded, useSession } from '@iza/ui/app';
import { TransformationsWaiting } from '@iza/ui/work';
import { todayTexts } from './texts.ts';
import { Changes, Dates, Section } from './today-lists.tsx';
import { todayOf, type DateGroup, type Today } from './today-model.ts';

/** The agenda comes by itself: the plans need not wait for it. */
const AgendaToday = lazy(async () => ({
  default: (await import('../action/work-list/agenda-today.tsx')).AgendaToday,
}));

function Stages({ stages }: Pick<Today, 'stages'>) {
  const texts = useTexts(todayTexts);
  const words = useTexts(planVocabulary).stages;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='fasen'>
      <h2 id='fasen'>{texts.stages}</h2>
      <ul className='monitor-stages'>
        {stages.map(({ stage, count }) => (
          <li key={stage}>
            <Link
              plain
              href={`/plannen?fase=${stage}`}
              className={stage === 'adopted' ? 'iza-tone-positive' : 'iza-tone-info'}
            >
              <span className='monitor-stages__shape'>
                <Shape name={STAGE_SHAPES[stage]} />
              </span>
              <span>{words[stage]}</span>{' '}
              <span className='iza-quiet'>{texts.stageCount(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TheDay({ day, today }: { day: Today; today: IsoDate }) {
  const texts = useTexts(todayTexts);
  const key = ({ what, on, clause }: DateGroup) => `${what} ${on} ${clause}`;
  const dates = (groups: readonly DateGroup[]) =>
    groups.map((group) => <Dates key={key(group)} group={group} today={today} />);
  return (
    <>
      <Stages stages={day.stages} />
      <div className='iza-columns'>
        <Section id='te-laat' title={texts.late} none={texts.noneLate}>
          {dates(day.late)}
        </Section>
        <Section id='komt' title={texts.coming} none={texts.noneComing}>
          {dates(day.coming)}
        </Section>
        <Section
          id='veranderd'
          title={day.firstVisit ? texts.changedFirst : texts.changed}
          none={day.firstVisit ? texts.firstVisit : texts.noneChanged}
        >
          {day.changed.length === 0 ? [] : [<Changes key='changes' changed={day.changed} />]}
        </Section>
      </div>
    </>
  );
}

const countOf = (groups: readonly DateGroup[]) =>
  groups.reduce((sum, { plans }) => sum + plans.length, 0);

/** What matters now, readable in ten seconds: where plans stand, what is late, what comes, what changed. */
export function TodayPage() {
  const trpc = useTRPC();
  const texts = useTexts(todayTexts);
  const { acting, today } = useSession();
  const plans = useQuery(trpc.overview.plans.queryOptions());
  const news = useQuery(trpc.overview.news.queryOptions());
  const day = plans.data && news.data && todayOf(plans.data, news.data, today);
  const changed = day?.firstVisit ? undefined : day?.changed.length;
  const lead = day && texts.lead(countOf(day.late), countOf(day.coming), changed);
  const actions = (
    <>
      <Link href='/regios'>{texts.toRegions}</Link>
      <Link href='/plannen'>{texts.toPlans}</Link>
    </>
  );
  return (
    <Page title={texts.title} lead={plans.data?.length === 0 ? undefined : lead} actions={actions}>
      <TransformationsWaiting />
      <Suspense fallback={<Skeleton lines={3} />}>
        <AgendaToday />
      </Suspense>
      {acting.role !== 'vws-programme' && <OwnActions base='/uitwerkpunten' />}
      <Loaded query={plans}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={texts.noPlansTitle}
              action={<Link href='/regios'>{texts.toRegions}</Link>}
            >
              {texts.noPlans}
            </EmptyState>
          ) : (
            <Loaded query={news}>{() => day && <TheDay day={day} today={today} />}</Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}
