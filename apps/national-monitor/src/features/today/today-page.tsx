import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AgoWords, DeadlineWords, EmptyState, Link, Shape } from '@iza/ui/parts';
import { planVocabulary, STAGE_SHAPES } from '@iza/ui/plan/words';
import { Page } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import type { IsoDate } from '@iza/domain/values';
import { Loaded, useSession } from '@iza/ui/app';
import { PlanName, StageMark } from '../plan/plan-marks.tsx';
import { todayTexts } from './texts.ts';
import { todayOf, type DateGroup, type Today } from './today-model.ts';
import type { PlanCard } from '@iza/api/plan';

/** How many plans a list names before it leads on to the rest. */
const MOST = 10;

function Section(props: { id: string; title: string; none: string; children: ReactNode[] }) {
  const { id, title, none, children } = props;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length === 0 ? <p className='iza-quiet'>{none}</p> : children}
    </section>
  );
}

/** Plans by name and stage, one a line. */
function PlanLines({
  plans,
  more,
}: {
  plans: readonly PlanCard[];
  more?: (plan: PlanCard) => ReactNode;
}) {
  const texts = useTexts(todayTexts);
  const rest = plans.length - MOST;
  return (
    <ul className='monitor-lines'>
      {plans.slice(0, MOST).map((plan) => (
        <li key={plan.version}>
          <PlanName plan={plan} />
          <StageMark stage={plan.stage} />
          {more?.(plan)}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Link href='/plannen'>{texts.andMore(rest)}</Link>
        </li>
      )}
    </ul>
  );
}

function Dates({ group, today }: { group: DateGroup; today: IsoDate }) {
  const texts = useTexts(todayTexts);
  const { what, on, clause, plans } = group;
  const closing = on < today ? texts.consultationClosed : texts.consultationCloses;
  return (
    <div>
      <p>
        <DeadlineWords iso={on} />{' '}
        <span className='iza-quiet'>
          {what === 'due' && clause !== undefined ? texts.due(clause) : closing}
        </span>
      </p>
      <PlanLines plans={plans} />
    </div>
  );
}

function Changes({ changed }: Pick<Today, 'changed'>) {
  const texts = useTexts(todayTexts);
  const byPlan = new Map(changed.map((change) => [change.plan, change]));
  const said = ({ plan }: PlanCard) => {
    const change = byPlan.get(plan);
    if (!change) return null;
    const { count, last } = change;
    return (
      <span className='monitor-lines__more iza-quiet iza-small'>
        {texts.changes(count)}, {texts.lastBy(last.personName ?? texts.byOperator)},{' '}
        <AgoWords at={last.at} />
      </span>
    );
  };
  return <PlanLines plans={changed.map(({ card }) => card)} more={said} />;
}

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
  const { today } = useSession();
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
