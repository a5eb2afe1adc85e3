import type { AssessmentFrameworkId } from '../accord/assessment-framework.ts';
import { pauseClock, resumeClock, type Clock, type Term } from '../clock/clock.ts';
import type { IsoDate } from '../values/index.ts';
import type { TransformationCommand } from './command.ts';
import { decisionOf } from './decision.ts';
import { leavingOf } from './leaving.ts';
import type { Leaving, RegisterChange, TransformationState } from './state.ts';
import { GOING_ON } from './steps.ts';

type Moment = {
  readonly today: IsoDate;
  readonly contentRevision: number;
  readonly framework: AssessmentFrameworkId;
  /** Starts a clock with the terms that the framework gives for these steps; `null` where it gives none. */
  readonly clock: (...of: readonly Term['step'][]) => Clock | null;
  /** What the changed text makes of what is public. */
  readonly register: RegisterChange | undefined;
};
type In<Stage extends TransformationState['stage']> = Extract<
  TransformationState,
  { stage: Stage }
>;
type Of<Name extends TransformationCommand['command']> = Extract<
  TransformationCommand,
  { command: Name }
>;

function expectIn<const Stage extends TransformationState['stage']>(
  state: TransformationState,
  ...stages: readonly Stage[]
): In<Stage> {
  if (!(stages as readonly string[]).includes(state.stage))
    throw new Error(`the table of steps lets a plan in ${state.stage} do what it cannot`);
  return state as In<Stage>;
}

const JUDGED = ['submitted', 'under-assessment', 'intended-decision'] as const;

function offered(
  state: TransformationState,
  command: Of<'offer-quick-check' | 'submit'>,
  { today, contentRevision, framework, clock }: Moment,
): TransformationState {
  const { decisions } = state;
  const { changes } = command;
  if (command.command === 'offer-quick-check') {
    const offer = { framework, offeredRevision: contentRevision, changes };
    return { stage: 'quick-check', decisions, ...offer, clock: clock('quick-check') };
  }
  const submission = { framework, submittedOn: today, submittedRevision: contentRevision, changes };
  return { stage: 'submitted', decisions, ...submission, clock: clock('intended-decision') };
}

function quickChecked(
  state: In<'quick-check'>,
  command: Of<'decide-quick-check'>,
  today: IsoDate,
): TransformationState {
  const { verdict } = command;
  const decisions = [...state.decisions, decisionOf(command, today)];
  switch (verdict.outcome) {
    case 'positive':
      return { stage: 'working-out', decisions };
    case 'negative':
      return { stage: 'rejected', decisions, at: 'quick-check' };
    case 'more-information':
      return { stage: 'draft', decisions, shownOn: today };
  }
}

function decided(
  state: In<(typeof JUDGED)[number]>,
  command: Of<'intend' | 'decide'>,
  { today, clock }: Moment,
): TransformationState {
  const { verdict } = command;
  const decisions = [...state.decisions, decisionOf(command, today)];
  const { framework, submittedOn, submittedRevision, changes } = state;
  const kept = { framework, submittedOn, submittedRevision, changes };
  const { leaving } = state;
  if (command.command === 'intend')
    return {
      stage: 'intended-decision',
      decisions,
      ...kept,
      ...(leaving && { leaving }),
      clock: clock('questions-of-others', 'final-decision'),
    };
  switch (verdict.outcome) {
    case 'approved': {
      const { conditions } = verdict;
      return { stage: 'approved', decisions, ...kept, approvedOn: today, conditions };
    }
    case 'rejected':
      return { stage: 'rejected', decisions, at: 'final' };
    case 'returned':
      return { stage: 'returned', decisions };
  }
}

function clocked(
  state: TransformationState,
  command: Of<'pause' | 'resume'>,
  today: IsoDate,
): TransformationState {
  const judged = expectIn(state, 'quick-check', ...JUDGED);
  if (!judged.clock) throw new Error('a plan without a clock is not paused');
  const clock =
    command.command === 'pause'
      ? pauseClock(judged.clock, today, command.reason)
      : resumeClock(judged.clock, today);
  return { ...judged, clock };
}

function held(state: TransformationState, command: Of<'hold'>, since: IsoDate): In<'held'> {
  const resumes = expectIn(state, ...GOING_ON);
  const { by, ground, until } = command;
  return { stage: 'held', decisions: state.decisions, since, by, ground, until, resumes };
}

/** @returns a state in which these leave, and nobody else: without any, nothing is said of it */
function withLeaving<State extends In<'quick-check' | (typeof JUDGED | typeof GOING_ON)[number]>>(
  { leaving: _, ...state }: State,
  leaving: readonly Leaving[],
): State {
  return (leaving.length === 0 ? state : { ...state, leaving: [...leaving] }) as State;
}

/** An applicant declares that it leaves, or takes that back. Who applies stays until the plan goes on without it. */
function left(
  state: TransformationState,
  command: Of<'leave' | 'stay'>,
  on: IsoDate,
): TransformationState {
  const known = expectIn(state, 'quick-check', ...JUDGED, ...GOING_ON);
  const others = leavingOf(known).filter(({ party }) => party !== command.party);
  if (command.command === 'stay') return withLeaving(known, others);
  const { party, reason } = command;
  return withLeaving(known, [...others, { party, on, reason }]);
}

/** A small change holds at once; a substantial one waits for the leaders, and what was approved holds until they have decided. */
function changed(
  state: TransformationState,
  command: Of<'change' | 'offer-change'>,
  { today: on, register: ofText }: Moment,
): TransformationState {
  const running = expectIn(state, ...GOING_ON);
  const { what, text, without } = command;
  const register = { ...(text && ofText), ...command.register };
  const said = {
    what,
    ...(Object.keys(register).length > 0 && { register }),
    ...(text && { text }),
    ...(without && { without }),
  };
  return command.command === 'offer-change'
    ? { ...running, offered: { on, ...said } }
    : holds(running, { on, size: 'small', ...said });
}

type RunningChange = NonNullable<In<'in-execution'>['changed']>[number];

/** A change holds; who leaves with it has left. */
function holds(
  running: In<(typeof GOING_ON)[number]>,
  change: RunningChange,
): In<(typeof GOING_ON)[number]> {
  const changed = [...(running.changed ?? []), change];
  const { without = [] } = change;
  const leaving = leavingOf(running).filter(({ party }) => !without.includes(party));
  return withLeaving({ ...running, changed }, leaving);
}

function changeDecided(
  state: TransformationState,
  command: Of<'take-change-back' | 'change-substantially'>,
  on: IsoDate,
): TransformationState {
  const { offered: change, ...running } = expectIn(state, ...GOING_ON);
  if (!change) throw new Error('a change that was not offered is not decided');
  if (command.command === 'take-change-back') return running;
  const decisions = [...running.decisions, decisionOf(command, on)];
  if (command.verdict.outcome === 'rejected') return { ...running, decisions };
  return holds({ ...running, decisions }, { ...change, on, size: 'substantial' });
}

/** After approval: waiting for money, funded, carried out, completed. */
function onward(
  state: TransformationState,
  command: Of<'queue' | 'fund' | 'begin' | 'complete'>,
  today: IsoDate,
): TransformationState {
  if (command.command === 'complete')
    return { ...expectIn(state, 'in-execution'), stage: 'completed', completedOn: today };
  const { stage: _, ...known } = expectIn(state, 'approved', 'queued', 'funded');
  const {
    queuedOn: _queued,
    fundedOn: _funded,
    ...kept
  } = { queuedOn: null, fundedOn: null, ...known };
  switch (command.command) {
    case 'queue':
      return { stage: 'queued', ...kept, queuedOn: today };
    case 'fund':
      return { stage: 'funded', ...kept, fundedOn: today };
    case 'begin':
      return { stage: 'in-execution', ...kept, begunOn: today, changed: kept.changed ?? [] };
  }
}

/** The state that a step leads to, once nothing stands in its way. @throws where the table of steps allows what no state can be */
export function nextState(
  state: TransformationState,
  command: TransformationCommand,
  moment: Moment,
): TransformationState {
  const { today } = moment;
  const ended = (reason: string) => ({ decisions: state.decisions, on: today, reason });
  switch (command.command) {
    case 'show':
      return { ...expectIn(state, 'draft'), shownOn: today };
    case 'offer-quick-check':
    case 'submit':
      return offered(state, command, moment);
    case 'decide-quick-check':
      return quickChecked(expectIn(state, 'quick-check'), command, today);
    case 'begin-assessment':
      return { ...expectIn(state, 'submitted'), stage: 'under-assessment' };
    case 'intend':
    case 'decide':
      return decided(expectIn(state, ...JUDGED), command, moment);
    case 'pause':
    case 'resume':
      return clocked(state, command, today);
    case 'queue':
    case 'fund':
    case 'begin':
    case 'complete':
      return onward(state, command, today);
    case 'change':
    case 'offer-change':
      return changed(state, command, moment);
    case 'take-change-back':
    case 'change-substantially':
      return changeDecided(state, command, today);
    case 'hold':
      return held(state, command, today);
    case 'end-hold': {
      const { resumes } = expectIn(state, 'held');
      return command.outcome === 'goes-on'
        ? resumes
        : { stage: 'stopped', ...ended(command.reason) };
    }
    case 'stop':
      return { stage: 'stopped', ...ended(command.reason) };
    case 'leave':
    case 'stay':
      return left(state, command, today);
    case 'change-leaders':
    case 'hand-lead':
      return state;
    case 'withdraw':
      return { stage: 'withdrawn', ...ended(command.reason) };
  }
}
