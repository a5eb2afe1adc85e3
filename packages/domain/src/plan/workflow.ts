import {
  ok,
  refuse,
  refuseAll,
  type IsoDate,
  type PartyId,
  type Refusal,
  type Result,
} from '../values/index.ts';
import type { PlanCommand, PlanCommandName } from './command.ts';
import type { TemplateId } from './plan.ts';
import type { PlanState } from './state.ts';
import { transitionOf } from './template.ts';

export type StepRefusal =
  | 'no-such-step'
  | 'item-without-title'
  | 'no-items'
  | 'no-patient-organisation-invited'
  | 'closes-in-the-past'
  | 'decided-in-the-future'
  | 'no-consultation-held'
  | 'nobody-judged'
  | 'not-a-revision'
  | 'revision-moved-on'
  | 'recorded-on-revision';

/** What a step has to know of the plan version and of the world, besides the state. */
export type StepFacts = {
  readonly template: TemplateId;
  readonly today: IsoDate;
  readonly contentRevision: number;
  readonly itemsInPlan: number;
  readonly itemsWithoutTitle: number;
  /** Parties that were admitted to the plan's regions as patient organisations. */
  readonly patientOrganisations: readonly PartyId[];
  readonly judgementsShared: number;
  /** Whether the version revises an adopted one. */
  readonly isRevision: boolean;
  /** Steps that were taken on this version and not undone. */
  readonly stepsTaken: number;
  /** Decisions and commitments on this version that stand. */
  readonly recorded: number;
};

type Fault = Refusal<StepRefusal>;
const fault = (code: StepRefusal, clause?: string): Fault => (clause ? { code, clause } : { code });

/** A revision goes while it is no more than a text: what bodies did with it is not taken off the table with it. */
function droppingFaults({ isRevision, stepsTaken, recorded }: StepFacts): Fault[] {
  if (!isRevision) return [fault('not-a-revision')];
  return [
    ...(stepsTaken > 0 ? [fault('revision-moved-on')] : []),
    ...(recorded > 0
      ? [{ code: 'recorded-on-revision', detail: { count: recorded } } as const]
      : []),
  ];
}

function contentFaults(facts: StepFacts): Fault[] {
  if (facts.itemsInPlan === 0) return [fault('no-items', 'B.2.b')];
  if (facts.itemsWithoutTitle === 0) return [];
  return [{ code: 'item-without-title', detail: { count: facts.itemsWithoutTitle } }];
}

/**
 * What a step still needs before it can be asked for, told from the plan alone; the screens show it beside the button.
 * @returns every fault at once; a plan with gaps is no fault (adopting with gaps is normal)
 */
export function missingFor(command: PlanCommandName, state: PlanState, facts: StepFacts): Fault[] {
  switch (command) {
    case 'open-consultation':
      return [
        ...contentFaults(facts),
        ...(facts.patientOrganisations.length === 0
          ? [fault('no-patient-organisation-invited', 'C.6.d')]
          : []),
      ];
    case 'reopen-assessment':
      return [
        ...contentFaults(facts),
        ...('rounds' in state && state.rounds.length > 0
          ? []
          : [fault('no-consultation-held', 'C.6.d')]),
      ];
    case 'adopt': {
      const judged = facts.template !== 'roaz-plan-2023' || facts.judgementsShared > 0;
      return [...contentFaults(facts), ...(judged ? [] : [fault('nobody-judged', 'C.6.d')])];
    }
    case 'drop-revision':
      return droppingFaults(facts);
    case 'approve-proposal':
    case 'adopt-profile':
    case 'open-assessment':
    case 'close':
    case 'step-back':
      return [];
  }
}

function givenFaults(command: PlanCommand, facts: StepFacts): Fault[] {
  if (command.command === 'open-consultation') {
    const patients = new Set(facts.patientOrganisations);
    const invitesPatients = command.invited.some((party) => patients.has(party));
    return [
      ...(invitesPatients || patients.size === 0
        ? []
        : [{ ...fault('no-patient-organisation-invited', 'C.6.d'), path: ['invited'] }]),
      ...(command.closes > facts.today
        ? []
        : [{ ...fault('closes-in-the-past'), path: ['closes'] }]),
    ];
  }
  if ('decision' in command && command.decision.on > facts.today) {
    return [{ ...fault('decided-in-the-future'), path: ['decision', 'on'] }];
  }
  return [];
}

/**
 * The state after a step, all signatures given. Pure: the caller stores it with the event, in one transaction.
 * @returns the next state, or every reason why not
 */
export function takeStep(
  state: PlanState,
  command: PlanCommand,
  facts: StepFacts,
): Result<PlanState, StepRefusal> {
  const transition = transitionOf(facts.template, state.stage, command.command);
  if (!transition)
    return refuse('no-such-step', { detail: { stage: state.stage, command: command.command } });
  const faults = refuseAll([
    ...missingFor(command.command, state, facts),
    ...givenFaults(command, facts),
  ]);
  return faults ?? ok(nextState(state, command, facts));
}

function nextState(state: PlanState, command: PlanCommand, facts: StepFacts): PlanState {
  const impossibleStep = () =>
    new Error(`the template allows ${command.command} from ${state.stage}, the states do not`);
  switch (command.command) {
    case 'approve-proposal':
      return { stage: 'profile', proposal: command.decision };
    case 'adopt-profile':
      if (state.stage !== 'profile') throw impossibleStep();
      return { stage: 'drafting', proposal: state.proposal, profile: command.decision, rounds: [] };
    case 'step-back':
      return stepBack(state);
    case 'close':
      if (state.stage !== 'adopted') throw impossibleStep();
      return { ...state, stage: 'closed', closed: command.decision };
    case 'drop-revision':
      if (state.stage !== 'drafting') throw impossibleStep();
      return { ...state, stage: 'dropped', reason: command.reason };
    default:
      if (!('rounds' in state)) throw impossibleStep();
      return onward(state, command, facts);
  }
}

type Drafted = Extract<PlanState, { rounds: unknown }>;
type Onward = Exclude<
  PlanCommand,
  { command: 'approve-proposal' | 'adopt-profile' | 'close' | 'step-back' | 'drop-revision' }
>;

function onward(state: Drafted, command: Onward, facts: StepFacts): PlanState {
  const { proposal, profile, rounds } = state;
  switch (command.command) {
    case 'open-consultation': {
      const { invited, closes } = command;
      const round = { openedOnRevision: facts.contentRevision, invited, closes };
      return { stage: 'consultation', proposal, profile, rounds: [...rounds, round] };
    }
    case 'open-assessment':
    case 'reopen-assessment':
      return {
        stage: 'assessment',
        proposal,
        profile,
        rounds,
        assessedRevision: facts.contentRevision,
      };
    case 'adopt': {
      const adopted = { adopted: command.decision, adoptedRevision: facts.contentRevision };
      return { stage: 'adopted', proposal, profile, rounds, ...adopted };
    }
  }
}

function stepBack(state: PlanState): PlanState {
  switch (state.stage) {
    case 'profile':
      return { stage: 'proposal' };
    case 'drafting':
      return { stage: 'profile', proposal: state.proposal };
    case 'consultation':
    case 'assessment': {
      const { proposal, profile, rounds } = state;
      return { stage: 'drafting', proposal, profile, rounds };
    }
    case 'proposal':
    case 'adopted':
    case 'superseded':
    case 'closed':
    case 'dropped':
      throw new Error(`no step back from ${state.stage}`);
  }
}
