import type { AssessmentFramework } from '../accord/assessment-framework.ts';
import type { Actor, GrantRole } from '../access/role.ts';
import {
  cents,
  isoDate,
  type ClauseId,
  type IsoDate,
  type MunicipalityCode,
  type PartyId,
  type PersonId,
  type TransformationPartId,
} from '../values/index.ts';
import type { TransformationResource } from './access.ts';
import type {
  LeadersOutcome,
  TransformationCommand,
  TransformationCommandName,
} from './command.ts';
import { newTransformationContent, type TransformationContent } from './content.ts';
import { NEW_TRANSFORMATION, type TransformationState } from './state.ts';
import type { LeaderVerdict, Verdict } from './verdict.ts';
import { takeTransformationStep, type TransformationFacts } from './workflow.ts';

/** Builders for tests: states are reached through the real steps. */
export const TODAY: IsoDate = isoDate('2024-02-01');
export const LATER: IsoDate = isoDate('2024-04-02');
export const LEAD = 'isala' as PartyId;
export const SECOND = 'dimence' as PartyId;
export const LEADERS = ['zilveren-kruis', 'menzis'] as PartyId[];
export const [FIRST_LEADER, SECOND_LEADER] = LEADERS as [PartyId, PartyId];
/** Who comes next by the figures. */
export const THIRD = 'dsw' as PartyId;
export const partId = (n: number) =>
  `018d0000-0000-7000-8010-${String(n).padStart(12, '0')}` as TransformationPartId;

const condition = (key: string, part: 'impact' | 'quick-check' | 'plan' | 'money') => ({
  key,
  part,
  number: key,
  title: key,
  titleEn: key,
  clause: null as ClauseId | null,
});

/** Like the adopted framework, with fewer conditions. */
export const ADOPTED: AssessmentFramework = {
  id: '2023-01',
  name: 'Kader',
  from: isoDate('2023-02-01'),
  impactAspects: 1,
  conditions: [
    condition('use-of-care', 'impact'),
    condition('staff', 'impact'),
    condition('shared-urgency', 'quick-check'),
    condition('business-case', 'plan'),
    condition('five-years', 'plan'),
    condition('one-off', 'money'),
  ],
  steps: [
    { key: 'quick-check', weeks: 4, by: 'market-leaders' },
    { key: 'intended-decision', weeks: 4, by: 'market-leaders' },
    { key: 'questions-of-others', weeks: 2, by: 'other-insurers' },
    { key: 'final-decision', weeks: 2, by: 'market-leaders' },
  ],
  source: 'test',
};

/** Like the draft: no quick check, no terms. */
export const DRAFT: AssessmentFramework = {
  ...ADOPTED,
  id: 'concept-2022',
  from: null,
  impactAspects: 0,
  conditions: [condition('business-case', 'plan')],
  steps: [
    { key: 'self-assessment', weeks: null, by: 'applicants' },
    { key: 'decision', weeks: null, by: 'market-leaders' },
  ],
};

const said = (known: string) => ({ known });

/** A plan with nothing missing, which asks 1,000 euros for one milestone. */
export function aCompletePlan(framework = ADOPTED): TransformationContent {
  const empty = newTransformationContent('Zorg dichtbij');
  const asks = ['plan', 'quick-check', 'money'];
  return {
    about: {
      ...empty.about,
      goals: said('Minder ligdagen'),
      contact: said('Programmabureau'),
      scale: { known: 'regional' },
      area: {
        known: { label: 'Zwolle', municipalities: { known: ['GM0193' as MunicipalityCode] } },
      },
      aspects: [{ aspect: 'use-of-care', how: 'Minder opnames' }],
      inLine: said('Ja'),
      urgency: said('Gedeeld'),
      alignmentNeeded: said('Nodig'),
    },
    results: {
      results: [
        {
          id: partId(1),
          what: 'Minder opnames',
          chain: { known: 'outcome' },
          owner: { open: 'leftOpen' },
          indicator: { open: 'leftOpen' },
          baseline: { open: 'leftOpen' },
          aim: { open: 'PM' },
          when: { known: { on: isoDate('2026-12-31') } },
          leadsTo: [],
          sideEffects: [],
        },
      ],
    },
    case: {
      lines: [
        {
          id: partId(2),
          what: 'Projectleiding',
          kind: 'cost',
          often: { known: 'one-off' },
          period: { known: { year: 2024 } },
          sector: { known: 'msz' },
          payer: { known: { party: LEAD } },
          beneficiary: { open: 'leftOpen' },
          priceYear: { known: 2024 },
          scenario: null,
          amount: { known: cents(100_000) },
          sameAs: null,
        },
      ],
      stated: [],
    },
    impact: {
      ...empty.impact,
      patients: said('a'),
      providers: said('b'),
      chain: said('c'),
      context: said('d'),
      organisation: said('e'),
      alignment: said('f'),
      competition: { procedure: { known: 'self-assessment' }, statement: said('g') },
    },
    application: {
      milestones: [
        {
          id: partId(3),
          title: 'Team staat',
          kind: { known: 'effort' },
          when: { known: { on: isoDate('2024-12-31') } },
          evidence: said('Verslag'),
          amount: { known: cents(100_000) },
        },
      ],
      asks: [
        {
          id: partId(4),
          year: { known: 2024 },
          sector: { known: 'msz' },
          party: { known: { party: LEAD } },
          route: { known: 'insurers' },
          amount: { known: cents(100_000) },
          cost: partId(2),
        },
      ],
      notWithout: said('Niet zonder'),
    },
    'self-assessment': {
      answers: framework.conditions
        .filter(({ part }) => asks.includes(part))
        .map(({ key }) => ({ condition: key, meets: 'yes', passages: [], explanation: null })),
    },
  };
}

/** A verdict that finds everything met, but for the conditions named. */
export function aVerdict(framework = ADOPTED, ...missed: readonly string[]): Verdict {
  return {
    conditions: framework.conditions.map(({ key }) => ({
      condition: key,
      meets: missed.includes(key) ? 'not-met' : 'met',
      motivation: missed.includes(key) ? 'Nog niet' : null,
    })),
  };
}

export function sharedVerdicts(framework = ADOPTED, ...missed: readonly string[]): LeaderVerdict[] {
  return LEADERS.map((party) => ({ party, verdict: aVerdict(framework, ...missed), shared: true }));
}

const WHOLE = { '2023-01': aCompletePlan(ADOPTED), 'concept-2022': aCompletePlan(DRAFT) };

export function facts(more: Partial<TransformationFacts> = {}): TransformationFacts {
  const framework = more.framework ?? ADOPTED;
  const consent = { on: TODAY, revision: 9 };
  return {
    content: WHOLE[framework.id],
    contentRevision: 9,
    applicants: [
      { party: LEAD, lead: true, consent },
      { party: SECOND, lead: false, consent },
    ],
    framework,
    today: TODAY,
    leaders: LEADERS,
    leadersNow: null,
    apart: [],
    verdicts: sharedVerdicts(framework),
    openQuestions: 0,
    openMilestones: 0,
    granted: 100_000,
    paid: 0,
    changing: null,
    ...more,
  };
}

const APPROVED = { outcome: 'approved', conditions: null } as const;
export const REJECTED: LeadersOutcome = {
  outcome: 'rejected',
  missed: ['business-case'],
  reasons: 'Niet positief',
};

/** One example of every command. */
export const COMMANDS = {
  show: { command: 'show' },
  'offer-quick-check': { command: 'offer-quick-check', changes: 'Aangepast' },
  'decide-quick-check': { command: 'decide-quick-check', verdict: { outcome: 'positive' } },
  submit: { command: 'submit', changes: 'Aangepast' },
  'begin-assessment': { command: 'begin-assessment' },
  intend: { command: 'intend', verdict: APPROVED },
  decide: { command: 'decide', verdict: APPROVED },
  pause: { command: 'pause', reason: 'Wachten op cijfers' },
  resume: { command: 'resume' },
  queue: { command: 'queue' },
  fund: { command: 'fund' },
  begin: { command: 'begin' },
  change: { command: 'change', what: 'Later' },
  'offer-change': { command: 'offer-change', what: 'Kleiner' },
  'take-change-back': { command: 'take-change-back' },
  'change-substantially': { command: 'change-substantially', verdict: APPROVED },
  complete: { command: 'complete' },
  stop: { command: 'stop', reason: 'Niet haalbaar' },
  hold: { command: 'hold', by: 'NZa', ground: 'Publiek belang', until: null },
  'end-hold': { command: 'end-hold', outcome: 'goes-on', reason: 'Geborgd' },
  'change-leaders': {
    command: 'change-leaders',
    leaders: [FIRST_LEADER, THIRD],
    basis: { by: 'insured', on: TODAY, uncounted: [] },
    reason: null,
  },
  leave: { command: 'leave', party: SECOND, reason: 'Fusie' },
  stay: { command: 'stay', party: SECOND },
  'hand-lead': { command: 'hand-lead', party: SECOND, reason: 'Ander trekt het' },
  withdraw: { command: 'withdraw', reason: 'Anders' },
} as const satisfies Record<TransformationCommandName, TransformationCommand>;

/** @returns the state after these steps; final decisions are taken once the term for questions is over */
export function aStateAfter(
  ...steps: readonly (TransformationCommandName | TransformationCommand)[]
): TransformationState {
  return steps.reduce<TransformationState>((state, step) => {
    const command = typeof step === 'string' ? COMMANDS[step] : step;
    const today = state.stage === 'intended-decision' ? LATER : TODAY;
    const next = takeTransformationStep(state, command, facts({ today }));
    if (!next.ok) throw new Error(`${command.command}: ${next.refusals[0]?.code}`);
    return next.value;
  }, NEW_TRANSFORMATION);
}

const TO_WORKING_OUT = ['show', 'offer-quick-check', 'decide-quick-check'] as const;
const TO_INTENDED = [...TO_WORKING_OUT, 'submit', 'begin-assessment', 'intend'] as const;
const TO_APPROVED = [...TO_INTENDED, 'decide'] as const;

/** One example of every stage. */
export const STATES = {
  draft: aStateAfter('show'),
  'quick-check': aStateAfter('show', 'offer-quick-check'),
  'working-out': aStateAfter(...TO_WORKING_OUT),
  submitted: aStateAfter(...TO_WORKING_OUT, 'submit'),
  'under-assessment': aStateAfter(...TO_WORKING_OUT, 'submit', 'begin-assessment'),
  'intended-decision': aStateAfter(...TO_INTENDED),
  returned: aStateAfter(...TO_INTENDED, {
    command: 'decide',
    verdict: { outcome: 'returned', missed: [], reasons: 'Cijfers ontbreken' },
  }),
  rejected: aStateAfter(...TO_INTENDED, { command: 'decide', verdict: REJECTED }),
  approved: aStateAfter(...TO_APPROVED),
  queued: aStateAfter(...TO_APPROVED, 'queue'),
  funded: aStateAfter(...TO_APPROVED, 'fund'),
  'in-execution': aStateAfter(...TO_APPROVED, 'fund', 'begin'),
  held: aStateAfter(...TO_APPROVED, 'hold'),
  completed: aStateAfter(...TO_APPROVED, 'fund', 'begin', 'complete'),
  stopped: aStateAfter(...TO_APPROVED, 'stop'),
  withdrawn: aStateAfter('withdraw'),
} as const satisfies Record<TransformationState['stage'], TransformationState>;

export function anActor(role: GrantRole, party: PartyId): Actor {
  return { person: '018d0000-0000-7000-8009-000000000001' as PersonId, party, role, regions: [] };
}

export function aResource(stage: TransformationState['stage']): TransformationResource {
  const leadersStand = stage !== 'draft';
  const people = { applicants: [LEAD, SECOND], lead: LEAD, leaders: LEADERS, recused: [] };
  return { stage, shown: true, leadersStand, ...people };
}
