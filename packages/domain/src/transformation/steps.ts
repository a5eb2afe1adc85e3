import type { TransformationCommandName } from './command.ts';
import type { TransformationStage } from './state.ts';

/**
 * On whose side someone stands towards a plan. `authority`: a public one; who exactly is open in the text. `association`: of the insurers,
 * in the place of a leader that is not there. `applicant`: the one that a step names, for itself.
 */
export const SIDES = ['lead', 'applicant', 'leader', 'authority', 'association'] as const;
export type Side = (typeof SIDES)[number];

/**
 * Who takes a step: the lead applicant, the applicant that it names, both of these, one market leader, both market leaders, one of each side, or an authority; `leaders-there`: every leader
 * that is there, and where a place is vacant the association of insurers in its stead. `-of-two`: one leader signs for both, so only while there are
 * two; what carries out what both decided, one does also while the other place is vacant.
 */
export type Signers =
  | 'lead'
  | 'applicant'
  | 'lead-and-applicant'
  | 'a-leader'
  | 'leader-of-two'
  | 'lead-and-leader-of-two'
  | 'both-leaders'
  | 'lead-and-leader'
  | 'authority'
  | 'leaders-there';

type Step = {
  readonly command: TransformationCommandName;
  readonly from: readonly TransformationStage[];
  readonly signers: Signers;
  /** Where it can lead; `'stays'`: to the stage in which it is taken. */
  readonly to: readonly TransformationStage[] | 'stays';
  /** Place in the agreement; `null`: practice, or the software's own. */
  readonly clause: string | null;
};

const JUDGED = ['quick-check', 'submitted', 'under-assessment', 'intended-decision'] as const;
const BEFORE_DECISION = ['draft', 'working-out', 'returned', 'rejected', ...JUDGED] as const;
/** Approved and going on: neither held nor ended. */
export const GOING_ON = ['approved', 'queued', 'funded', 'in-execution'] as const;

/** Every step: from which stages, where to, and who signs. A workflow is data; every stage with every command is tested. */
export const TRANSFORMATION_STEPS: readonly Step[] = [
  { command: 'show', from: ['draft'], signers: 'lead', to: 'stays', clause: null },
  {
    command: 'offer-quick-check',
    from: ['draft', 'rejected'],
    signers: 'lead',
    to: ['quick-check'],
    clause: 'J.2.f',
  },
  {
    command: 'decide-quick-check',
    from: ['quick-check'],
    signers: 'both-leaders',
    to: ['working-out', 'rejected', 'draft'],
    clause: 'J.2.f.p1',
  },
  {
    command: 'submit',
    from: ['draft', 'working-out', 'returned', 'rejected'],
    signers: 'lead',
    to: ['submitted'],
    clause: 'J.2.f.p1',
  },
  {
    command: 'begin-assessment',
    from: ['submitted'],
    signers: 'leader-of-two',
    to: ['under-assessment'],
    clause: 'J.2.f.p1',
  },
  {
    command: 'intend',
    from: ['under-assessment'],
    signers: 'both-leaders',
    to: ['intended-decision'],
    clause: 'J.2.f.p1',
  },
  {
    command: 'decide',
    from: ['under-assessment', 'intended-decision'],
    signers: 'both-leaders',
    to: ['approved', 'rejected', 'returned'],
    clause: 'J.2.f.p1',
  },
  { command: 'pause', from: JUDGED, signers: 'lead-and-leader', to: 'stays', clause: null },
  { command: 'resume', from: JUDGED, signers: 'lead-and-leader', to: 'stays', clause: null },
  { command: 'queue', from: ['approved'], signers: 'a-leader', to: ['queued'], clause: '4.2.3' },
  {
    command: 'fund',
    from: ['approved', 'queued'],
    signers: 'a-leader',
    to: ['funded'],
    clause: '4.2.3',
  },
  {
    command: 'begin',
    from: ['approved', 'funded'],
    signers: 'lead',
    to: ['in-execution'],
    clause: '4.2.3',
  },
  {
    command: 'change',
    from: GOING_ON,
    signers: 'lead-and-leader-of-two',
    to: 'stays',
    clause: 'J.2.g',
  },
  {
    command: 'offer-change',
    from: GOING_ON,
    signers: 'lead',
    to: 'stays',
    clause: 'J.2.g',
  },
  {
    command: 'take-change-back',
    from: GOING_ON,
    signers: 'lead',
    to: 'stays',
    clause: null,
  },
  {
    command: 'change-substantially',
    from: GOING_ON,
    signers: 'both-leaders',
    to: 'stays',
    clause: 'J.2.g',
  },
  {
    command: 'complete',
    from: ['in-execution'],
    signers: 'both-leaders',
    to: ['completed'],
    clause: 'J.2.g',
  },
  { command: 'stop', from: GOING_ON, signers: 'both-leaders', to: ['stopped'], clause: 'J.2.g' },
  { command: 'hold', from: GOING_ON, signers: 'authority', to: ['held'], clause: 'J.2.f.p4' },
  {
    command: 'end-hold',
    from: ['held'],
    signers: 'authority',
    to: [...GOING_ON, 'stopped'],
    clause: 'J.2.f.p4',
  },
  {
    command: 'change-leaders',
    from: [...BEFORE_DECISION, ...GOING_ON, 'held'],
    signers: 'leaders-there',
    to: 'stays',
    clause: 'J.2.f.p1',
  },
  {
    command: 'leave',
    from: [...JUDGED, ...GOING_ON],
    signers: 'applicant',
    to: 'stays',
    clause: 'J.2.e.6',
  },
  {
    command: 'stay',
    from: [...JUDGED, ...GOING_ON],
    signers: 'applicant',
    to: 'stays',
    clause: null,
  },
  {
    command: 'hand-lead',
    from: [...JUDGED, ...GOING_ON, 'held'],
    signers: 'lead-and-applicant',
    to: 'stays',
    clause: 'J.2.b',
  },
  { command: 'withdraw', from: BEFORE_DECISION, signers: 'lead', to: ['withdrawn'], clause: null },
];

/** Steps that wait while a place of a market leader is vacant: what two judge or agree on, the one that is left does not. @see J.2.f.p1, 4.2.3 */
const OF_TWO: readonly Signers[] = ['both-leaders', 'leader-of-two', 'lead-and-leader-of-two'];

/** Whether a step needs two market leaders, whoever of them signs. */
export const needsTwo = ({ signers }: Pick<Step, 'signers'>): boolean => OF_TWO.includes(signers);

/** @returns the step that a command makes from a stage, or `undefined` where there is none */
export function stepFrom(
  stage: TransformationStage,
  command: TransformationCommandName,
): Step | undefined {
  return TRANSFORMATION_STEPS.find((step) => step.command === command && step.from.includes(stage));
}

/** @returns the stages that a step can lead to from a stage */
export function leadsTo({ to }: Step, from: TransformationStage): readonly TransformationStage[] {
  return to === 'stays' ? [from] : to;
}

/** @returns the sides whose people sign a step */
export function sidesOf(signers: Signers): readonly Side[] {
  switch (signers) {
    case 'lead':
    case 'applicant':
    case 'authority':
      return [signers];
    case 'lead-and-applicant':
      return ['lead', 'applicant'];
    case 'a-leader':
    case 'leader-of-two':
    case 'both-leaders':
      return ['leader'];
    case 'lead-and-leader':
    case 'lead-and-leader-of-two':
      return ['lead', 'leader'];
    case 'leaders-there':
      return ['leader', 'association'];
  }
}
