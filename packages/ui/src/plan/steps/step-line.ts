import type { GrantRole } from '@iza/domain/access';
import type { PlanCommandName } from '@iza/domain/plan';
import type { Refusal } from '@iza/domain/values';
import { may, type PlanView, type StepView } from '../model/view.ts';

/** What the line needs to know of a plan. */
export type StepsView = Pick<
  PlanView,
  'steps' | 'pending' | 'allowed' | 'version' | 'awaitsResponse'
>;

/** What the one main button does. */
export type MainAct =
  | { readonly act: 'sign' }
  | { readonly act: 'ask'; readonly step: StepView }
  | { readonly act: 'respond' }
  | { readonly act: 'handle' }
  | { readonly act: 'judge' };

/** Who is next: by role, and by name where the parties are known. */
export type Awaited = { readonly role: GrantRole; readonly parties: readonly string[] };

export type StepLine = {
  /** The step onward from here; absent when there is none. */
  readonly next: StepView | undefined;
  /** Another way onward, such as assessing again without a new consultation. */
  readonly otherwise: StepView | undefined;
  readonly back: StepView | undefined;
  readonly missing: readonly Refusal[];
  readonly awaited: readonly Awaited[];
  readonly main: MainAct | undefined;
};

/** Steps that are possible and never what comes next. */
const BESIDE: readonly PlanCommandName[] = ['step-back', 'close', 'drop-revision'];

/** Once a consultation was held, assessing again is the nearest way onward; a new round stays possible. */
function onward(view: StepsView): readonly StepView[] {
  const steps = view.steps.filter(({ command }) => !BESIDE.includes(command));
  const again = steps.filter(
    ({ command, missing }) => command === 'reopen-assessment' && missing.length === 0,
  );
  const rest = steps.filter(
    (step) => !again.includes(step) && step.command !== 'reopen-assessment',
  );
  return [...again, ...rest];
}

function awaitedOf(view: StepsView, next: StepView | undefined): Awaited[] {
  if (view.pending && !view.pending.stale) {
    return view.pending.awaited.map(({ role, parties }) => ({
      role,
      parties: parties.map(({ name }) => name),
    }));
  }
  return (next?.signatures ?? []).map(({ role }) => ({ role, parties: [] }));
}

function mainAct(view: StepsView, next: StepView | undefined): MainAct | undefined {
  if (view.pending?.maySign && !view.pending.stale) return { act: 'sign' };
  if (view.awaitsResponse) return { act: 'respond' };
  if (!view.pending && next?.mayAsk) return { act: 'ask', step: next };
  if (may(view, 'judge')) return { act: 'judge' };
  if (view.version.state.stage === 'consultation' && may(view, 'handle-responses'))
    return { act: 'handle' };
  return undefined;
}

/** @returns what the line on top of a plan says: what comes next, who is next, what is missing, and the one main button */
export function stepLine(view: StepsView): StepLine {
  const [next, other] = onward(view);
  // Ending a plan is possible, never what comes next.
  const otherwise = other ?? view.steps.find(({ command }) => command === 'close');
  const back = view.steps.find(({ command, mayAsk }) => command === 'step-back' && mayAsk);
  return {
    next,
    otherwise,
    back,
    missing: next?.missing ?? [],
    awaited: awaitedOf(view, next),
    main: mainAct(view, next),
  };
}
