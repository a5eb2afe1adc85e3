import type { GrantRole } from '../access/role.ts';
import type { PlanCommandName } from './command.ts';
import type { RequiredElement } from './element.ts';
import type { PlanKind, TemplateId } from './plan.ts';
import { PLAN_STAGES, type PlanStage } from './state.ts';

/** Who has to sign a step: someone acting in the role for a region of the plan; `each`: every party that was given the role there. */
export type SignatureRule = { readonly role: GrantRole; readonly from: 'one' | 'each' };

export type Transition = {
  readonly command: PlanCommandName;
  readonly from: PlanStage;
  readonly to: PlanStage;
  readonly signatures: readonly SignatureRule[];
  /** Whether one signature of any of the roles is enough; otherwise each rule waits for its own. */
  readonly anyRole: boolean;
  readonly clause: string;
};

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
  /** What others may do from a day on, by the agreement, where a plan is not sharp enough; nobody is named to find that, least of all software. */
  readonly mayFollow: { readonly from: string; readonly clause: string };
};

/** Dual responsibility: the ROAZ chair and the market leaders together (C.6.d). */
const CHAIR_AND_LEADERS = [
  { role: 'roaz-chair', from: 'one' },
  { role: 'market-leader', from: 'each' },
] as const satisfies SignatureRule[];
/** Whoever may begin a revision may drop it: those who write the plan (C.6.d, B.2). */
const ROAZ_EDITORS = [
  { role: 'roaz-chair', from: 'one' },
  { role: 'roaz-bureau', from: 'one' },
] as const satisfies SignatureRule[];
const CHAIR = [{ role: 'roaz-chair', from: 'one' }] as const satisfies SignatureRule[];

/** Initiative of a market leader with municipalities and a hospital or other provider (B.2). */
const INITIATORS = [
  { role: 'market-leader', from: 'one' },
  { role: 'municipality', from: 'one' },
  { role: 'regional-party', from: 'one' },
] as const satisfies SignatureRule[];
const LEADER = [{ role: 'market-leader', from: 'one' }] as const satisfies SignatureRule[];

type Move = readonly [
  command: PlanCommandName,
  from: PlanStage,
  to: PlanStage,
  signatures: readonly SignatureRule[],
  clause: string,
  enough?: 'any role',
];

const movesOf = (...moves: readonly Move[]): Transition[] =>
  moves.map(([command, from, to, signatures, clause, enough]) => ({
    command,
    from,
    to,
    signatures,
    anyRole: enough === 'any role',
    clause,
  }));

const ROAZ_PLAN: PlanTemplate = {
  id: 'roaz-plan-2023',
  kind: 'roaz',
  stages: PLAN_STAGES,
  transitions: movesOf(
    ['approve-proposal', 'proposal', 'profile', CHAIR_AND_LEADERS, 'C.6.d'],
    ['adopt-profile', 'profile', 'drafting', CHAIR_AND_LEADERS, 'C.6.c'],
    ['open-consultation', 'drafting', 'consultation', CHAIR_AND_LEADERS, 'C.6.d'],
    ['open-assessment', 'consultation', 'assessment', CHAIR, 'C.6.d'],
    ['reopen-assessment', 'drafting', 'assessment', CHAIR_AND_LEADERS, 'C.6.d'],
    ['adopt', 'assessment', 'adopted', CHAIR_AND_LEADERS, 'C.6.d'],
    ['close', 'adopted', 'closed', CHAIR_AND_LEADERS, 'C.6.d'],
    ['step-back', 'profile', 'proposal', CHAIR, 'C.6.d'],
    ['step-back', 'drafting', 'profile', CHAIR, 'C.6.d'],
    ['step-back', 'consultation', 'drafting', CHAIR, 'C.6.d'],
    ['step-back', 'assessment', 'drafting', CHAIR, 'C.6.d'],
    ['drop-revision', 'drafting', 'dropped', ROAZ_EDITORS, 'C.6.d', 'any role'],
  ),
  elements: [
    { key: 'challenges', by: 'challenge', clause: 'C.6.c.3.A' },
    { key: 'agreements', by: 'agreement', clause: 'C.6.c.3.B' },
    { key: 'care-coordination', by: 'section', clause: 'C.6.c.3.B' },
    { key: 'quality-norms', by: 'section', clause: 'C.6.c.3.B' },
    { key: 'differentiation-concentration-spread', by: 'section', clause: 'C.6.c.3.B' },
    { key: 'joint-facilities', by: 'section', clause: 'C.6.c.3.B' },
    { key: 'concrete-results', by: 'target', clause: 'C.6.c.3.B' },
    { key: 'minimum-acute-capacity', by: 'decision', clause: 'C.7.a' },
  ],
  due: { on: '2024-01-01', clause: 'C.6.d' },
  mayFollow: { from: '2024-01-01', clause: 'C.6.d.p4' },
};

const REGIONAL_PLAN: PlanTemplate = {
  id: 'regional-plan-2023',
  kind: 'regional',
  stages: ['proposal', 'profile', 'drafting', 'adopted', 'superseded', 'closed', 'dropped'],
  transitions: movesOf(
    ['approve-proposal', 'proposal', 'profile', INITIATORS, 'B.2.b'],
    ['adopt-profile', 'profile', 'drafting', INITIATORS, 'B.2.b'],
    ['adopt', 'drafting', 'adopted', INITIATORS, 'B.2.b'],
    ['close', 'adopted', 'closed', INITIATORS, 'B.2.b'],
    ['step-back', 'profile', 'proposal', LEADER, 'B.2.b'],
    ['step-back', 'drafting', 'profile', LEADER, 'B.2.b'],
    ['drop-revision', 'drafting', 'dropped', INITIATORS, 'B.2.b', 'any role'],
  ),
  elements: [
    { key: 'challenges', by: 'challenge', clause: 'B.2.b.7.A' },
    { key: 'agreements', by: 'agreement', clause: 'B.2.b.7.B' },
    { key: 'concrete-results', by: 'target', clause: 'B.2.b.7.B' },
  ],
  mayFollow: { from: '2024-01-01', clause: 'B.2.a-2.p2' },
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
