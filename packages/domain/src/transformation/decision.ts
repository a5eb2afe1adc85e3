import type { IsoDate } from '../values/index.ts';
import type { TransformationCommand } from './command.ts';
import type { LeadersDecision } from './state.ts';

/** A step by which the two market leaders decide. */
export type DecidingCommand = Extract<TransformationCommand, { verdict: unknown }>;

const STEPS = {
  'decide-quick-check': 'quick-check',
  intend: 'intended',
  decide: 'final',
  'change-substantially': 'change',
} as const satisfies Record<DecidingCommand['command'], LeadersDecision['step']>;

/** @returns what the two leaders said with a step, on the day that the second one signed */
export function decisionOf({ command, verdict }: DecidingCommand, on: IsoDate): LeadersDecision {
  return {
    on,
    step: STEPS[command],
    outcome: verdict.outcome,
    missed: 'missed' in verdict ? verdict.missed : [],
    reasons: 'reasons' in verdict ? verdict.reasons : null,
    conditions: 'conditions' in verdict ? verdict.conditions : null,
  };
}
