import { PLAN_STAGES, type PlanStage } from '@iza/domain/plan';
import type { TileLook } from '@iza/ui/charts';

/** Where a region stands with its plans: the stage of its plan, or that it has none here, or several in different stages. */
export const REGION_STATES = ['none', ...PLAN_STAGES, 'several'] as const;
export type RegionState = (typeof REGION_STATES)[number];

/** How each state is drawn, the same on the map and in tables; every one has a shape of its own. */
export const STATE_LOOKS = {
  none: { shape: 'dash', tone: 'empty' },
  proposal: { shape: 'open', tone: 'neutral' },
  profile: { shape: 'quarter', tone: 'neutral' },
  drafting: { shape: 'half', tone: 'info' },
  consultation: { shape: 'diamond', tone: 'warning' },
  assessment: { shape: 'full', tone: 'info' },
  adopted: { shape: 'check', tone: 'positive' },
  several: { shape: 'square', tone: 'neutral' },
} as const satisfies Record<RegionState, TileLook>;

/** @returns where a region stands: no plan here, the stage they all have, or several stages */
export function stateOf(stages: readonly PlanStage[]): RegionState {
  const [first, ...others] = stages;
  if (!first) return 'none';
  return others.every((stage) => stage === first) ? first : 'several';
}
