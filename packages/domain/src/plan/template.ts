import type { GrantRole } from '../access/role.ts';
import type { PlanCommandName } from './command.ts';
import type { PlanKind, TemplateId } from './plan.ts';
import type { PlanStage } from './state.ts';

/** Who has to sign a step: someone acting in the role for a region of the plan; `each`: every party that was given the role there. */
export type SignatureRule = { readonly role: GrantRole; readonly from: 'one' | 'each' };

export type Transition = {
  readonly command: PlanCommandName;
  readonly from: PlanStage;
  readonly to: PlanStage;
  readonly signatures: readonly SignatureRule[];
  readonly clause: string;
};

/** A part that the agreement asks of a plan of this kind. */
export type RequiredElement = { readonly key: string; readonly clause: string };

/**
 * A kind of plan as data: its steps, who signs them, and what it gives at least. The criteria that the parties adopted in December 2022 are
 * not in our sources: the templates rest on the clauses they name.
 */
export type PlanTemplate = {
  readonly id: TemplateId;
  readonly kind: PlanKind;
  readonly stages: readonly PlanStage[];
  readonly transitions: readonly Transition[];
  readonly elements: readonly RequiredElement[];
  /** Date by which the plan is due in the agreement, where it gives one. */
  readonly due?: { readonly on: string; readonly clause: string };
};

/** Dual responsibility: the ROAZ chair and the market leaders together (C.6.d). */
const CHAIR_AND_LEADERS = [
  { role: 'roaz-chair', from: 'one' },
  { role: 'market-leader', from: 'each' },
] as const satisfies SignatureRule[];
const CHAIR = [{ role: 'roaz-chair', from: 'one' }] as const satisfies SignatureRule[];

/** Initiative of a market leader with municipalities and a hospital or other provider (B.2). */
const INITIATORS = [
  { role: 'market-leader', from: 'one' },
  { role: 'municipality', from: 'one' },
  { role: 'regional-party', from: 'one' },
] as const satisfies SignatureRule[];
const LEADER = [{ role: 'market-leader', from: 'one' }] as const satisfies SignatureRule[];

const ROAZ_PLAN: PlanTemplate = {
  id: 'roaz-plan-2023',
  kind: 'roaz',
  stages: ['proposal', 'profile', 'drafting', 'consultation', 'assessment', 'adopted'],
  transitions: [
    {
      command: 'approve-proposal',
      from: 'proposal',
      to: 'profile',
      signatures: CHAIR_AND_LEADERS,
      clause: 'C.6.d',
    },
    {
      command: 'adopt-profile',
      from: 'profile',
      to: 'drafting',
      signatures: CHAIR_AND_LEADERS,
      clause: 'C.6.c',
    },
    {
      command: 'open-consultation',
      from: 'drafting',
      to: 'consultation',
      signatures: CHAIR_AND_LEADERS,
      clause: 'C.6.d',
    },
    {
      command: 'open-assessment',
      from: 'consultation',
      to: 'assessment',
      signatures: CHAIR,
      clause: 'C.6.d',
    },
    {
      command: 'reopen-assessment',
      from: 'drafting',
      to: 'assessment',
      signatures: CHAIR_AND_LEADERS,
      clause: 'C.6.d',
    },
    {
      command: 'adopt',
      from: 'assessment',
      to: 'adopted',
      signatures: CHAIR_AND_LEADERS,
      clause: 'C.6.d',
    },
    { command: 'step-back', from: 'profile', to: 'proposal', signatures: CHAIR, clause: 'C.6.d' },
    { command: 'step-back', from: 'drafting', to: 'profile', signatures: CHAIR, clause: 'C.6.d' },
    {
      command: 'step-back',
      from: 'consultation',
      to: 'drafting',
      signatures: CHAIR,
      clause: 'C.6.d',
    },
    {
      command: 'step-back',
      from: 'assessment',
      to: 'drafting',
      signatures: CHAIR,
      clause: 'C.6.d',
    },
  ],
  elements: [
    { key: 'care-coordination', clause: 'C.6.c' },
    { key: 'quality-norms', clause: 'C.6.c' },
    { key: 'differentiation-concentration-spread', clause: 'C.6.c' },
    { key: 'joint-facilities', clause: 'C.6.c' },
    { key: 'concrete-results', clause: 'C.6.c' },
  ],
  due: { on: '2024-01-01', clause: 'C.6.d' },
};

const REGIONAL_PLAN: PlanTemplate = {
  id: 'regional-plan-2023',
  kind: 'regional',
  stages: ['proposal', 'profile', 'drafting', 'adopted'],
  transitions: [
    {
      command: 'approve-proposal',
      from: 'proposal',
      to: 'profile',
      signatures: INITIATORS,
      clause: 'B.2.b',
    },
    {
      command: 'adopt-profile',
      from: 'profile',
      to: 'drafting',
      signatures: INITIATORS,
      clause: 'B.2.b',
    },
    { command: 'adopt', from: 'drafting', to: 'adopted', signatures: INITIATORS, clause: 'B.2.b' },
    { command: 'step-back', from: 'profile', to: 'proposal', signatures: LEADER, clause: 'B.2.b' },
    { command: 'step-back', from: 'drafting', to: 'profile', signatures: LEADER, clause: 'B.2.b' },
  ],
  elements: [
    { key: 'challenges', clause: 'B.2.b' },
    { key: 'agreements', clause: 'B.2.b' },
  ],
};

/** Complete by type: every template id has its data. */
export const PLAN_TEMPLATES = {
  'roaz-plan-2023': ROAZ_PLAN,
  'regional-plan-2023': REGIONAL_PLAN,
} as const satisfies Record<TemplateId, PlanTemplate>;

/** @returns the transition a command makes from a stage, or `undefined` when the template has no such step */
export function transitionOf(
  template: TemplateId,
  from: PlanStage,
  command: PlanCommandName,
): Transition | undefined {
  const { transitions }: PlanTemplate = PLAN_TEMPLATES[template];
  return transitions.find(
    (transition) => transition.from === from && transition.command === command,
  );
}
