import type { PlanStage } from '@iza/domain/plan';
import type { ShapeName } from '../../parts/index.ts';

/** Stages by shape, so that none is told by colour alone. */
export const STAGE_SHAPES: Readonly<Record<PlanStage, ShapeName>> = {
  proposal: 'open',
  profile: 'quarter',
  drafting: 'half',
  consultation: 'diamond',
  assessment: 'square',
  adopted: 'check',
  superseded: 'triangle',
  closed: 'cross',
  dropped: 'struck',
};
