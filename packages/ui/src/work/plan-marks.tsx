import type { PlanCard } from '@iza/api/plan';
import type { ReactNode } from 'react';
import { useActing, useSession } from '../app/session-context.tsx';
import { Link } from '../parts/link.tsx';
import { Status } from '../parts/status.tsx';
import { useShell } from '../shell/app-context.tsx';
import { planVocabulary, stageWords, type StandingPlan } from '@iza/documents/words';
import { useFormat, useTexts } from '../texts/language.tsx';
import { mayOpen } from './may-open.ts';
import { planPlace } from './plan-place.ts';
import { stageLook } from './stage-look.ts';
import { workTexts } from './texts.ts';

/** A stage by word and shape. */
export function StageMark({ plan }: { plan: StandingPlan }) {
  const words = useTexts(planVocabulary);
  return <Status {...stageLook(plan.stage)}>{stageWords(plan, words)}</Status>;
}

/** That a plan is an example, wherever it stands. */
export function ExampleMark() {
  const texts = useTexts(workTexts);
  return (
    <span className='iza-example' title={texts.exampleHint}>
      {texts.example}
    </span>
  );
}

/** The national list names drafts that its followers can't open; every other list holds only what the reader may read. */
function useMayOpen(): (plan: PlanCard) => boolean {
  const { app } = useShell();
  const { acting } = useSession();
  return (plan) => app !== 'monitor' || mayOpen(acting, plan);
}

export type PlanLinkProps = {
  plan: PlanCard;
  /** After the plan's own address: `/consultatie`. */
  more?: string | undefined;
  children: ReactNode;
};

/** Leads to a plan, in the app where this reader works on it. */
export function PlanLink({ plan, more, children }: PlanLinkProps) {
  const { app } = useShell();
  const texts = useTexts(workTexts);
  const acting = useActing();
  const mayOpen = useMayOpen();
  if (!mayOpen(plan)) return <span title={texts.notReadable}>{children}</span>;
  const { href, outside } = planPlace(plan, app === 'register' ? 'monitor' : app, acting, more);
  return (
    <Link href={href} outside={outside}>
      {children}
    </Link>
  );
}

/** A plan by name, marked when it is an example. */
export function PlanName({ plan }: { plan: PlanCard }) {
  const texts = useTexts(planVocabulary);
  return (
    <span className='iza-plan-name'>
      <PlanLink plan={plan}>{plan.name}</PlanLink>{' '}
      {plan.number > 1 && <span className='iza-quiet'>{texts.planNumber(plan.number)} </span>}
      {plan.origin === 'example' && <ExampleMark />}
    </span>
  );
}

/** Where a plan stands and since when, in one line. */
export function PlanStanding({ plan }: { plan: PlanCard }) {
  const texts = useTexts(workTexts);
  const format = useFormat();
  return (
    <span className='iza-row iza-small'>
      <StageMark plan={plan} />
      <span className='iza-quiet'>
        {texts.since} <time dateTime={plan.stageSince}>{format.date(plan.stageSince)}</time>
      </span>
    </span>
  );
}
