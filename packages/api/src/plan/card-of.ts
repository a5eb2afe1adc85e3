import type { PlanCardRow, PlanHead } from '@iza/db/plan';
import {
  PLAN_TEMPLATES,
  type PlanStage,
  type PlanTemplate,
  type TemplateId,
} from '@iza/domain/plan';
import { isoDate } from '@iza/domain/values';
import { regionName } from '../scope/index.ts';
import type { PlanCard } from './plan-card.ts';

function dueOf(template: TemplateId, stage: PlanStage): Pick<PlanCard, 'due'> {
  const { due }: PlanTemplate = PLAN_TEMPLATES[template];
  if (!due || stage === 'adopted') return {};
  return { due: { on: isoDate(due.on), clause: due.clause } };
}

/** @returns the card of a plan in a list */
export function cardOf(row: PlanCardRow): PlanCard {
  const { template, consultationCloses: closes, adoptedOn, ...rest } = row;
  return {
    ...rest,
    ...dueOf(template, row.stage),
    ...(closes && { consultationCloses: closes }),
    ...(adoptedOn && { adoptedOn }),
  };
}

/** @returns the card of a plan that was opened */
export function cardOfHead({ plan, version, name }: PlanHead): PlanCard {
  const { state } = version;
  const closes = state.stage === 'consultation' ? state.rounds.at(-1)?.closes : undefined;
  return {
    plan: plan.id,
    version: version.id,
    number: version.number,
    name,
    kind: plan.kind,
    origin: plan.origin,
    regions: plan.regions.map((id) => ({ id, name: regionName(id) })),
    stage: state.stage,
    stageSince: version.stageSince,
    ...dueOf(plan.template, state.stage),
    ...(closes && { consultationCloses: closes }),
    ...(state.stage === 'adopted' && { adoptedOn: state.adopted.on }),
  };
}
