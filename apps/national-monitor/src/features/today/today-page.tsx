import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AgoWords, DeadlineWords, EmptyState, Link, Shape } from '@iza/ui/parts';
import { planVocabulary, STAGE_SHAPES } from '@iza/ui/plan/words';
import { Page } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import type { IsoDate } from '@iza/domain/values';
import { Loaded } from '../../loaded.tsx';
import { useSession } from '../../session/session-context.tsx';
import { PlanName, StageMark } from '../plan/plan-marks.tsx';
import { todayTexts } from './texts.ts';
import { todayOf, type ChangeLine, type DateLine, type Today } from './today-model.ts';

function Section({
  id,
  title,
  none,
  children,
}: {
  id: string;
  title: string;
  none: string;
  children: ReactNode[];
}) {
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length === 0 ? (
        <p className='iza-quiet'>{none}</p>
      ) : (
        <ul className='monitor-lines'>{children}</ul>
      )}
    </section>
  );
}

function DateItem({ line, today }: { line: DateLine; today: IsoDate }) {
  const texts = useTexts(todayTexts);
  const { plan, what, on, clause } = line;
  const closing = on < today ? texts.consultationClosed : texts.consultationCloses;
  return (
    <li>
      <PlanName plan={plan} />
      <span className='iza-row iza-small'>
        <StageMark stage={plan.stage} />
        <span>
          <DeadlineWords iso={on} />{' '}
          <span className='iza-quiet'>
            {what === 'due' && clause !== undefined ? texts.due(clause) : closing}
          </span>
        </span>
      </span>
    </li>
  );
}

function ChangeItem({ change }: { change: ChangeLine }) {
  const texts = useTexts(todayTexts);
  const { card, count, last } = change;
  return (
    <li>
      <PlanName plan={card} />
      <span className='iza-row iza-small'>
        <StageMark stage={card.stage} />
        <span className='iza-quiet'>
          {texts.changes(count)}, {texts.lastBy(last.personName ?? texts.byOperator)},{' '}
          <AgoWords at={last.at} />
        </span>
      </span>
    </li>
  );
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
  const key = ({ plan, what }: DateLine) => `${plan.version} ${what}`;
  return (
    <>
      <Stages stages={day.stages} />
      <div className='iza-columns'>
        <Section id='te-laat' title={texts.late} none={texts.noneLate}>
          {day.late.map((line) => (
            <DateItem key={key(line)} line={line} today={today} />
          ))}
        </Section>
        <Section id='komt' title={texts.coming} none={texts.noneComing}>
          {day.coming.map((line) => (
            <DateItem key={key(line)} line={line} today={today} />
          ))}
        </Section>
        <Section
          id='veranderd'
          title={texts.changed}
          none={day.firstVisit ? texts.firstVisit : texts.noneChanged}
        >
          {day.firstVisit
            ? []
            : day.changed.map((change) => <ChangeItem key={change.plan} change={change} />)}
        </Section>
      </div>
    </>
  );
}

/** What matters now, readable in ten seconds: where plans stand, what is late, what comes, what changed. */
export function TodayPage() {
  const trpc = useTRPC();
  const texts = useTexts(todayTexts);
  const { today } = useSession();
  const plans = useQuery(trpc.overview.plans.queryOptions());
  const news = useQuery(trpc.overview.news.queryOptions());
  const day = plans.data && news.data && todayOf(plans.data, news.data, today);
  const changed = day && (day.firstVisit ? undefined : day.changed.length);
  const lead = day && texts.lead(day.late.length, day.coming.length, changed);
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
