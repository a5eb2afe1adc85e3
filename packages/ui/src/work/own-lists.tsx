import type { Changed, Late, WorkView } from '@iza/api/work';
import type { ReactNode } from 'react';
import { ClauseLink } from '../accord/clause-link.tsx';
import { waitingCount } from '../app/editor-nav.ts';
import { editorOf, homeOf } from '../app/own-apps.ts';
import { Link } from '../parts/link.tsx';
import { AgoWords, DeadlineWords } from '../parts/time-words.tsx';
import { stepTexts } from '../plan/steps/texts.ts';
import { useShell } from '../shell/app-context.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { PlanLink, StageMark } from './plan-marks.tsx';
import { workTexts } from './texts.ts';
import { TransformationItem } from './transformations-waiting.tsx';
import { planLines, waitingLines, type WaitingLine } from './work-lines.ts';

function Section(props: { id: string; title: string; children: ReactNode }) {
  const { id, title, children } = props;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function useWaitingWords(): (line: WaitingLine) => string {
  const texts = useTexts(workTexts);
  const { commands } = useTexts(stepTexts);
  return ({ what }) => {
    if (what.kind === 'sign') return texts.what.sign(commands[what.command]);
    if (what.kind === 'matter') return texts.what.matter[what.matter](what.count);
    if ('count' in what) return texts.what[what.kind](what.count);
    return texts.what[what.kind];
  };
}

function WaitingItem({ line }: { line: WaitingLine }) {
  const texts = useTexts(workTexts);
  const format = useFormat();
  const words = useWaitingWords();
  const { plan, what, until, more } = line;
  return (
    <li>
      <PlanLink plan={plan} more={more}>
        {words(line)}
      </PlanLink>
      <span className='iza-small'>
        {plan.name}
        {what.kind === 'sign' && (
          <span className='iza-quiet'>
            {' · '}
            {texts.askedBy(what.askedBy)}, <AgoWords at={what.askedAt} />
          </span>
        )}
        {until && (
          <span className='iza-quiet'>
            {' · '}
            {texts.until} {format.date(until)} (<DeadlineWords iso={until} />)
          </span>
        )}
      </span>
    </li>
  );
}

/** What waits in a region beside its plans; acute capacity is a matter of the ROAZ. */
function RegionMatterItem({ waiting }: { waiting: WorkView['regionMatters'][number] }) {
  const texts = useTexts(workTexts);
  const { app } = useShell();
  const { region, matter, count } = waiting;
  const page = `regio/${region.id}/acute-capaciteit`;
  const here = app === 'roaz';
  return (
    <li>
      <Link href={here ? `/${page}` : `${homeOf('roaz')}${page}`} outside={!here}>
        {texts.what.region[matter](count)}
      </Link>
      <span className='iza-small'>{region.name}</span>
    </li>
  );
}

/** What the person took upon itself in a meeting of a region. */
function MeetingActionItem({ action }: { action: WorkView['meetingActions'][number] }) {
  const texts = useTexts(workTexts);
  const format = useFormat();
  const { app } = useShell();
  const { region, meeting, what, due } = action;
  const own = editorOf(region.kind);
  const page = `regio/${region.id}/overleg/${meeting}`;
  return (
    <li>
      <Link href={own === app ? `/${page}` : `${homeOf(own)}${page}`} outside={own !== app}>
        {what}
      </Link>
      <span className='iza-small iza-quiet'>
        {texts.what.meetingAction(region.name)}
        {' · '}
        {texts.until} {format.date(due)} (<DeadlineWords iso={due} />)
      </span>
    </li>
  );
}

/** The adoption of a region's profile that waits for a signature. */
function ProfileItem({ profile }: { profile: WorkView['profilesToSign'][number] }) {
  const texts = useTexts(workTexts);
  const { app } = useShell();
  const { region, regionName, kind, askedBy, askedAt } = profile;
  const own = editorOf(kind);
  const words = texts.what.signProfile(regionName);
  return (
    <li>
      {own === app ? (
        <Link href={`/regio/${region}/beeld`}>{words}</Link>
      ) : (
        <Link href={`${homeOf(own)}regio/${region}/beeld`} outside>
          {words}
        </Link>
      )}
      <span className='iza-small iza-quiet'>
        {texts.askedBy(askedBy)}, <AgoWords at={askedAt} />
      </span>
    </li>
  );
}

/** Nothing waits: says what one can do meanwhile, and leads to the plan that most needs it. */
function NothingWaits({ work }: { work: WorkView }) {
  const texts = useTexts(workTexts);
  const [first] = planLines(work.plans);
  return (
    <div className='iza-stack iza-stack--tight iza-prose'>
      <p className='iza-quiet'>{first ? texts.nothingWaitsNext : texts.nothingWaitsReader}</p>
      {first && (
        <p>
          <PlanLink plan={first}>{texts.goOnWith(first.name)}</PlanLink>
        </p>
      )}
    </div>
  );
}

/** What waits for the person, each with the way to where it is done. */
export function WaitingSection({ work }: { work: WorkView }) {
  const texts = useTexts(workTexts);
  const lines = waitingLines(work.waiting);
  return (
    <Section id='wacht' title={texts.waiting}>
      {waitingCount(work) > 0 ? (
        <ul className='iza-lines'>
          {work.transformations.map((waiting) => (
            <TransformationItem key={`${waiting.matter} ${waiting.plan}`} waiting={waiting} />
          ))}
          {work.regionMatters.map((waiting) => (
            <RegionMatterItem key={`${waiting.matter} ${waiting.region.id}`} waiting={waiting} />
          ))}
          {work.meetingActions.map((action) => (
            <MeetingActionItem key={action.id} action={action} />
          ))}
          {work.profilesToSign.map((profile) => (
            <ProfileItem key={profile.adoption} profile={profile} />
          ))}
          {lines.map((line) => (
            <WaitingItem key={line.key} line={line} />
          ))}
        </ul>
      ) : (
        <NothingWaits work={work} />
      )}
    </Section>
  );
}

const LATE_PLACES: Readonly<Record<Late['kind'], string | undefined>> = {
  'plan-due': undefined,
  'consultation-closed': '/consultatie',
  'round-over': '/voortgang',
};

function LateItem({ late }: { late: Late }) {
  const texts = useTexts(workTexts);
  const format = useFormat();
  const { plan, on, kind } = late;
  const more = LATE_PLACES[kind];
  return (
    <li>
      <PlanLink plan={plan} more={more}>
        {plan.name}
      </PlanLink>
      <span className='iza-row iza-small'>
        <StageMark plan={plan} />
        <span>
          <DeadlineWords iso={on} />
          <span className='iza-quiet'>
            {': '}
            {texts.lateBecause[kind]} ({format.date(on)}
            {kind === 'plan-due' && (
              <>
                {', '}
                <ClauseLink clause={late.clause} />
              </>
            )}
            )
          </span>
        </span>
      </span>
    </li>
  );
}

/** What has passed its day, with the clause where the agreement gives the day. */
export function LateSection({ late }: { late: readonly Late[] }) {
  const texts = useTexts(workTexts);
  return (
    <Section id='te-laat' title={texts.late}>
      {late.length === 0 ? (
        <p className='iza-quiet'>{texts.nothingLate}</p>
      ) : (
        <ul className='iza-lines'>
          {late.map((each) => (
            <LateItem key={`${each.kind} ${each.plan.version}`} late={each} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ChangedItem({ change, work }: { change: Changed; work: WorkView }) {
  const texts = useTexts(workTexts);
  const { count, last, name } = change;
  const plan = work.plans.find((each) => each.plan === change.plan);
  return (
    <li>
      {plan ? <PlanLink plan={plan}>{name}</PlanLink> : name}
      <span className='iza-small iza-quiet'>
        {texts.changes(count)}, {texts.lastBy(last.personName ?? texts.byOperator)},{' '}
        <AgoWords at={last.at} />
      </span>
    </li>
  );
}

/** What others did since the person was last here. */
export function ChangedSection({ work }: { work: WorkView }) {
  const texts = useTexts(workTexts);
  return (
    <Section id='veranderd' title={texts.changed}>
      {work.changed.length === 0 ? (
        <p className='iza-quiet'>{texts.nothingChanged}</p>
      ) : (
        <ul className='iza-lines'>
          {work.changed.map((change) => (
            <ChangedItem key={change.plan} change={change} work={work} />
          ))}
        </ul>
      )}
    </Section>
  );
}
