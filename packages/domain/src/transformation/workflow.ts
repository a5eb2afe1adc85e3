import type { AssessmentFramework } from '../accord/assessment-framework.ts';
import { isPaused, readClock, startClock, type Clock, type Term } from '../clock/clock.ts';
import { refuse, type PartyId, type Refusal, type Result } from '../values/index.ts';
import type { LeadersOutcome, TransformationCommand } from './command.ts';
import { changeOfLeadersFaults, type ChangeOfLeadersRefusal } from './change-of-leaders.ts';
import { changesBetween } from './changes.ts';
import {
  contentFaults,
  quickCheckFaults,
  submissionFaults,
  type ContentFacts,
  type ContentFault,
} from './faults.ts';
import type { DerivedLeaders } from './leaders.ts';
import {
  approvalFaults,
  leavingChangeFaults,
  leavingOf,
  leavingStepFaults,
  type LeavingFacts,
  type LeavingRefusal,
} from './leaving.ts';
import { nextState } from './next-state.ts';
import {
  registerOf,
  runningOf,
  settledChanged,
  type ChangedText,
  type ChangingText,
} from './running-change.ts';
import type { TransformationState } from './state.ts';
import { needsTwo, stepFrom } from './steps.ts';
import {
  missedIn,
  verdictFaults,
  type AssessmentStep,
  type LeaderVerdict,
  type VerdictFault,
} from './verdict.ts';

export type TransformationRefusal =
  | ContentFault
  | VerdictFault
  | 'no-such-transformation-step'
  | 'leaders-unknown'
  | 'no-quick-check-in-framework'
  | 'quick-check-first'
  | 'changes-unnamed'
  | 'verdict-missing'
  | 'verdict-not-shared'
  | 'condition-not-met'
  | 'intended-decision-first'
  | 'questions-still-open'
  | 'questions-unanswered'
  | 'no-clock'
  | 'clock-stands-still'
  | 'clock-runs'
  | 'asks-no-funds'
  | 'nothing-granted'
  | 'not-funded-yet'
  | 'milestones-open'
  | 'change-undecided'
  | 'no-change-offered'
  | 'text-changed-since'
  | 'text-unchanged'
  | 'milestone-settled'
  | 'until-in-the-past'
  | LeavingRefusal
  | ChangeOfLeadersRefusal;

/** What a step has to know, besides the state. */
export type TransformationFacts = ContentFacts &
  LeavingFacts & {
    /** The two market leaders of the plan's area; empty while they are unknown. */
    readonly leaders: readonly PartyId[];
    /** Who would lead by what is known today: the two, or who takes a vacant place; `null` where nobody looked. */
    readonly leadersNow: DerivedLeaders | null;
    /** Insurers that can't lead this plan: they apply themselves, or are recused. */
    readonly apart: readonly PartyId[];
    /** Verdicts on what is before the leaders now. */
    readonly verdicts: readonly LeaderVerdict[];
    readonly openQuestions: number;
    readonly openMilestones: number;
    readonly granted: number;
    /** The text of a running plan that was written beside the one that holds; `null`: none. */
    readonly changing: ChangingText | null;
  };

type Fault = Refusal<TransformationRefusal>;
const none: readonly Fault[] = [];
const when = (so: boolean, code: TransformationRefusal, clause?: string): readonly Fault[] =>
  so ? [clause ? { code, clause } : { code }] : none;

/** @returns the terms of a framework, by the steps they are for; a framework may give none */
export function termsOf({ steps }: AssessmentFramework, ...of: readonly Term['step'][]): Term[] {
  return of.flatMap((step) => {
    const weeks = steps.find(({ key }) => key === step)?.weeks;
    return weeks ? [{ step, weeks }] : [];
  });
}

const has = ({ steps }: AssessmentFramework, step: 'quick-check' | 'intended-decision') =>
  steps.some(({ key }) => key === step);

function verdictsFaults(facts: TransformationFacts, step: AssessmentStep, all: boolean): Fault[] {
  const where = { clause: 'J.2.f.p1' };
  return facts.leaders.flatMap((party): Fault[] => {
    const found = facts.verdicts.find((verdict) => verdict.party === party);
    const detail = { party };
    if (!found) return [{ code: 'verdict-missing', ...where, detail }];
    if (!found.shared) return [{ code: 'verdict-not-shared', ...where, detail }];
    const missed = all ? missedIn(found.verdict, step, facts) : [];
    return [
      ...verdictFaults(found.verdict, step, facts),
      ...missed.map((condition) => ({
        code: 'condition-not-met' as const,
        ...where,
        detail: { party, condition },
      })),
    ];
  });
}

function outcomeFaults(
  state: TransformationState,
  verdict: LeadersOutcome,
  facts: TransformationFacts,
): Fault[] {
  const keys = new Set(facts.framework.conditions.map(({ key }) => key));
  const unknown = verdict.outcome === 'approved' ? [] : verdict.missed.filter((k) => !keys.has(k));
  return [
    ...when(unknown.length > 0, 'unknown-condition'),
    ...(verdict.outcome === 'approved' ? approvalFaults(state) : []),
    ...(verdict.outcome === 'returned'
      ? []
      : verdictsFaults(facts, 'assessment', verdict.outcome === 'approved')),
  ];
}

function offerFaults(
  state: TransformationState,
  command: Extract<TransformationCommand, { command: 'offer-quick-check' | 'submit' }>,
  facts: TransformationFacts,
): readonly Fault[] {
  const checks = has(facts.framework, 'quick-check');
  const again = state.decisions.some(({ outcome }) => outcome !== 'positive');
  const atQuickCheck = state.stage === 'rejected' && state.at === 'quick-check';
  const common = [
    ...when(facts.leaders.length < 2, 'leaders-unknown', 'J.2.f.p1'),
    ...when(again && command.changes === null, 'changes-unnamed', 'J.2.f'),
  ];
  if (command.command === 'offer-quick-check')
    return [
      ...when(!checks, 'no-quick-check-in-framework'),
      ...when(state.stage === 'rejected' && !atQuickCheck, 'no-such-transformation-step'),
      ...common,
      ...quickCheckFaults(facts),
    ];
  const skipped = checks && (state.stage === 'draft' || atQuickCheck);
  return [...when(skipped, 'quick-check-first'), ...common, ...submissionFaults(facts)];
}

function decideFaults(
  state: TransformationState,
  verdict: LeadersOutcome,
  facts: TransformationFacts,
): readonly Fault[] {
  const goesBack = verdict.outcome === 'returned' && leavingOf(state).length > 0;
  if (state.stage !== 'intended-decision' || goesBack) {
    const early = has(facts.framework, 'intended-decision') && verdict.outcome !== 'returned';
    return early ? when(true, 'intended-decision-first') : outcomeFaults(state, verdict, facts);
  }
  const [questions] = state.clock ? readClock(state.clock, facts.today) : [];
  return [
    ...when(questions !== undefined && facts.today <= questions.due, 'questions-still-open'),
    ...when(facts.openQuestions > 0, 'questions-unanswered'),
    ...outcomeFaults(state, verdict, facts),
  ];
}

/** A change with its text: on what was written last, nothing missing in it, and no milestone touched that was reported. */
function textFaults(text: ChangedText, facts: TransformationFacts): Fault[] {
  const { changing, content } = facts;
  if (changing?.text.number !== text.number || changing.text.revision !== text.revision)
    return [{ code: 'text-changed-since' }];
  const settled = settledChanged(content, changing).map((milestone) => ({
    code: 'milestone-settled' as const,
    clause: '4.2.3',
    path: [
      'application',
      'milestones',
      content.application.milestones.findIndex(({ id }) => id === milestone),
    ],
  }));
  const same = changesBetween(content, changing.content).length === 0;
  const gaps = contentFaults({ ...facts, content: changing.content });
  return [...when(same, 'text-unchanged'), ...settled, ...gaps];
}

function changeFaults(
  state: TransformationState,
  change: Extract<TransformationCommand, { command: 'change' | 'offer-change' }>,
  facts: TransformationFacts,
): readonly Fault[] {
  const { command, text } = change;
  const agreed = facts.changing?.agreed ?? [];
  const { without = [] } = change;
  const unasked = facts.applicants.filter(
    ({ party, lead }) => !lead && !agreed.includes(party) && !without.includes(party),
  );
  const ofAll = command === 'offer-change' || without.length > 0;
  return [
    ...when(runningOf(state)?.offered !== undefined, 'change-undecided', 'J.2.g'),
    ...leavingChangeFaults(state, change, facts, command === 'change'),
    ...(text ? textFaults(text, facts) : []),
    ...(text && ofAll ? unasked : []).map(({ party }) => ({
      code: 'no-consent' as const,
      clause: 'J.2.b',
      path: ['applicants', party],
      detail: { party },
    })),
  ];
}

function changeDecisionFaults(
  state: TransformationState,
  approves: boolean,
  facts: TransformationFacts,
): readonly Fault[] {
  const { offered } = runningOf(state) ?? {};
  if (!offered) return when(true, 'no-change-offered');
  if (!approves) return none;
  return [
    ...leavingChangeFaults(state, offered, facts, false),
    ...(offered.text ? textFaults(offered.text, facts) : []),
  ];
}

const clockOf = (state: TransformationState): Clock | null =>
  'clock' in state ? state.clock : null;

function clockFaults(state: TransformationState, pausing: boolean): readonly Fault[] {
  const clock = clockOf(state);
  if (!clock) return when(true, 'no-clock');
  return when(isPaused(clock) === pausing, pausing ? 'clock-stands-still' : 'clock-runs');
}

/**
 * What a step still lacks, besides signatures.
 * @returns every reason at once; shown beside the button, and asked again under the lock
 */
export function transformationFaults(
  state: TransformationState,
  command: TransformationCommand,
  facts: TransformationFacts,
): readonly Fault[] {
  const asksFunds = facts.content.application.asks.length > 0;
  const step = stepFrom(state.stage, command.command);
  if (step && needsTwo(step) && facts.leaders.length < 2)
    return when(true, 'leader-place-vacant', 'J.2.f.p1');
  switch (command.command) {
    case 'offer-quick-check':
    case 'submit':
      return offerFaults(state, command, facts);
    case 'decide-quick-check': {
      const { outcome } = command.verdict;
      if (outcome === 'more-information') return none;
      return [
        ...(outcome === 'positive' ? approvalFaults(state) : []),
        ...verdictsFaults(facts, 'quick-check', outcome === 'positive'),
      ];
    }
    case 'leave':
    case 'stay':
    case 'hand-lead':
      return leavingStepFaults(state, command, facts);
    case 'intend': {
      const steps = has(facts.framework, 'intended-decision');
      return steps
        ? outcomeFaults(state, command.verdict, facts)
        : when(true, 'no-such-transformation-step');
    }
    case 'decide':
      return decideFaults(state, command.verdict, facts);
    case 'pause':
    case 'resume':
      return clockFaults(state, command.command === 'pause');
    case 'queue':
      return when(!asksFunds, 'asks-no-funds');
    case 'fund':
      return [
        ...when(!asksFunds, 'asks-no-funds'),
        ...when(asksFunds && facts.granted === 0, 'nothing-granted', '4.2.3'),
      ];
    case 'begin':
      return when(asksFunds && state.stage === 'approved', 'not-funded-yet', '4.2.3');
    case 'complete':
      return [
        ...when(runningOf(state)?.offered !== undefined, 'change-undecided', 'J.2.g'),
        ...when(facts.openMilestones > 0, 'milestones-open', 'J.2.g'),
      ];
    case 'change':
    case 'offer-change':
      return changeFaults(state, command, facts);
    case 'take-change-back':
      return changeDecisionFaults(state, false, facts);
    case 'change-substantially':
      return changeDecisionFaults(state, command.verdict.outcome === 'approved', facts);
    case 'change-leaders':
      return changeOfLeadersFaults(state, command, facts);
    case 'hold':
      return when(command.until !== null && command.until < facts.today, 'until-in-the-past');
    case 'show':
    case 'begin-assessment':
    case 'stop':
    case 'end-hold':
    case 'withdraw':
      return none;
  }
}

/**
 * The state after a step, all signatures given. Pure: the caller stores it with the event, in one transaction.
 * @returns the next state, or every reason why not
 */
export function takeTransformationStep(
  state: TransformationState,
  command: TransformationCommand,
  facts: TransformationFacts,
): Result<TransformationState, TransformationRefusal> {
  if (!stepFrom(state.stage, command.command))
    return refuse('no-such-transformation-step', {
      detail: { stage: state.stage, command: command.command },
    });
  const faults = transformationFaults(state, command, facts);
  if (faults.length > 0) return { ok: false, refusals: faults };
  const clock = (...of: readonly Term['step'][]) => {
    const terms = termsOf(facts.framework, ...of);
    return terms.length > 0 ? startClock(facts.today, terms) : null;
  };
  const { today, contentRevision, framework, content, changing } = facts;
  const value = nextState(state, command, {
    today,
    contentRevision,
    framework: framework.id,
    clock,
    register: changing ? registerOf(content, changing.content) : undefined,
  });
  return { ok: true, value };
}
