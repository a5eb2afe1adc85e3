import { regions } from '@iza/accord/regions';
import type { Tx } from '@iza/db/connection';
import { importPlan as storePlan } from '@iza/db/plan';
import { listParties } from '@iza/db/reference';
import {
  contentOfFile,
  readPlanFile,
  type PlanFile,
  type PlanFileRefusal,
} from '@iza/domain/exchange';
import type { Plan, PlanState } from '@iza/domain/plan';
import {
  itemIdSchema,
  levelIdSchema,
  ok,
  planIdSchema,
  planVersionIdSchema,
  targetIdSchema,
  type PlanId,
  type PlanVersionId,
  type RegionId,
  type Result,
} from '@iza/domain/values';

const KNOWN_REGIONS: ReadonlySet<RegionId> = new Set(regions.map(({ id }) => id));

/** A plan that comes in from elsewhere is a draft, whatever was decided on it there. */
const IMPORTED: PlanState = {
  stage: 'drafting',
  proposal: 'before import',
  profile: 'before import',
  rounds: [],
};

type ImportScope = {
  readonly tx: Tx;
  readonly newId: () => string;
  readonly origin: Plan['origin'];
};
type Imported = {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly items: number;
  readonly targets: number;
};

function planOf(file: PlanFile, id: PlanId, origin: Plan['origin']): Plan {
  const { kind, template, edition, area } = file;
  return { id, kind, template, edition, regions: file.regions, area, origin };
}

/** Brings a plan file in as a new plan; for the operator. @returns the plan, or every fault at its path: then nothing was written */
export async function importPlan(
  { tx, newId, origin }: ImportScope,
  json: unknown,
): Promise<Result<Imported, PlanFileRefusal>> {
  const parties = new Set((await listParties(tx)).map(({ id }) => id));
  const read = readPlanFile(json, { regions: KNOWN_REGIONS, parties });
  if (!read.ok) return read;
  const content = contentOfFile(read.value, {
    item: () => itemIdSchema.parse(newId()),
    level: () => levelIdSchema.parse(newId()),
    target: () => targetIdSchema.parse(newId()),
  });
  const plan = planOf(read.value, planIdSchema.parse(newId()), origin);
  const version = planVersionIdSchema.parse(newId());
  await storePlan(tx, { plan, version, state: IMPORTED, content });
  const { items, targets } = content;
  return ok({ plan: plan.id, version, items: items.length, targets: targets.length });
}
