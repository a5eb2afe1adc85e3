import { regionById } from '@iza/accord/regions';
import { beginPlan as storePlan } from '@iza/db/plan';
import { mayBeginPlan } from '@iza/domain/access';
import {
  newAbout,
  planKindSchema,
  type Plan,
  type PlanKind,
  type TemplateId,
} from '@iza/domain/plan';
import type { RegionKind } from '@iza/domain/region';
import {
  idempotencyKeySchema,
  LEFT_OPEN,
  lineSchema,
  planIdSchema,
  planVersionIdSchema,
  regionIdSchema,
  type PlanId,
  type PlanVersionId,
  type Refusal,
  type RegionId,
} from '@iza/domain/values';
import { z } from 'zod';
import {
  refused,
  refusedBecause,
  saved,
  type RefusalCode,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import { regionName, type Scope } from '../scope/index.ts';

export const beginPlanInput = z.strictObject({
  key: idempotencyKeySchema,
  kind: planKindSchema,
  regions: z.array(regionIdSchema).min(1).max(50),
  name: lineSchema.min(1),
});
export type BeginPlanInput = z.infer<typeof beginPlanInput>;

const REGION_KINDS: Record<PlanKind, readonly RegionKind[]> = {
  roaz: ['roaz'],
  regional: ['zorgkantoor', 'iza', 'sub-region'],
};
const TEMPLATES: Record<PlanKind, TemplateId> = {
  roaz: 'roaz-plan-2023',
  regional: 'regional-plan-2023',
};

function regionFaults(kind: PlanKind, regions: readonly RegionId[]): Refused | undefined {
  const faults = regions.flatMap((id, at): Refusal<RefusalCode>[] => {
    const region = regionById(id);
    const path = ['regions', at];
    if (!region) return [{ code: 'unknown-region', path }];
    const fits = REGION_KINDS[kind].includes(region.kind);
    return fits ? [] : [{ code: 'regions-of-another-kind', path }];
  });
  return faults.length > 0 ? refusedBecause(faults) : undefined;
}

/** Begins a plan: a first version in the stage of the proposal, with nothing in it but its name. */
export async function beginPlan(
  { tx, actor, demonstration, newId }: Scope,
  { kind, regions, name }: BeginPlanInput,
): Promise<Saved<{ plan: PlanId; version: PlanVersionId }> | Refused> {
  const chosen = [...new Set(regions)];
  const faults = regionFaults(kind, chosen);
  if (faults) return faults;
  if (!mayBeginPlan(actor, kind, chosen)) return refused('not-allowed');
  const plan: Plan = {
    id: planIdSchema.parse(newId()),
    kind,
    template: TEMPLATES[kind],
    edition: 'signed-2022',
    regions: chosen,
    area: { label: chosen.map(regionName).join(', '), municipalities: LEFT_OPEN },
    origin: demonstration ? 'example' : 'live',
  };
  const version = planVersionIdSchema.parse(newId());
  await storePlan(tx, { plan, version, about: newAbout(name) });
  return saved({ plan: plan.id, version });
}
