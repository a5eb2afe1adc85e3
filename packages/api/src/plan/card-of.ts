import type { PlanCardRow, PlanHead } from '@iza/db/plan';
import {
  cameByImport,
  planDue,
  type KnownElsewhere,
  type PlanStage,
  type TemplateId,
} from '@iza/domain/plan';
import { regionName } from '../scope/index.ts';
import type { PlanCard } from './plan-card.ts';

function dueOf(
  template: TemplateId,
  stage: PlanStage,
  known: KnownElsewhere,
): Pick<PlanCard, 'due'> {
  const due = planDue(template, stage, known);
  return due ? { due } : {};
}

/** @returns the card of a plan in a list */
export function cardOf(row: PlanCardRow): PlanCard {
  const { template, consultationCloses: closes, adoptedOn, adoptedBeside: beside, ...more } = row;
  const { imported, reported, ...rest } = more;
  return {
    ...rest,
    ...dueOf(template, row.stage, { imported, reported, revises: row.number > 1 }),
    ...(beside && { adoptedBeside: beside }),
    ...(closes && { consultationCloses: closes }),
    ...(adoptedOn && { adoptedOn }),
  };
}

/** @returns the card of a plan that was opened */
export function cardOfHead({ plan, version, name, reported }: PlanHead): PlanCard {
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
    ...dueOf(plan.template, state.stage, {
      imported: cameByImport(state),
      reported,
      revises: version.number > 1,
    }),
    ...(closes && { consultationCloses: closes }),
    ...('adopted' in state && { adoptedOn: state.adopted.on }),
  };
}
