import type { ImportedContent } from '@iza/domain/exchange';
import { EMPTY_OUTLINE, type Plan, type PlanAbout, type PlanState } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { appendEvent } from '../event/index.ts';
import { insertUnits, type UnitSaved } from './write-unit.ts';
import type { UnitWrite } from './unit.ts';

async function insertPlan(
  tx: Tx,
  plan: Plan,
  version: PlanVersionId,
  state: PlanState,
): Promise<void> {
  await tx`
    insert into iza.plan (id, kind, template, edition, regions, area, parent, origin)
    values (${plan.id}, ${plan.kind}, ${plan.template}, ${plan.edition}, ${plan.regions}, ${tx.json(plan.area as never)},
      ${plan.parent ?? null}, ${plan.origin})`;
  await tx`
    insert into iza.plan_version (id, plan, number, state)
    values (${version}, ${plan.id}, 1, ${tx.json(state as never)})`;
}

/** Begins a plan: version 1, as a proposal, at content revision 1; the event is appended with it. The actor must be one who may begin it. */
export async function beginPlan(
  tx: Tx,
  { plan, version, about }: { plan: Plan; version: PlanVersionId; about: PlanAbout },
): Promise<Omit<UnitSaved, 'revision'>> {
  await insertPlan(tx, plan, version, { stage: 'proposal' });
  const saved = await insertUnits(tx, version, [
    { unit: 'about', content: about },
    { unit: 'outline', content: EMPTY_OUTLINE },
  ]);
  if (saved === 'id-in-use') throw new Error('a new version has units already');
  await appendEvent(tx, version, { kind: 'plan-begun' });
  return saved;
}

/** Brings in a plan from elsewhere, as the draft that `state` says; for the operator. The event is appended with it. */
export async function importPlan(
  tx: Tx,
  {
    plan,
    version,
    state,
    content,
  }: { plan: Plan; version: PlanVersionId; state: PlanState; content: ImportedContent },
): Promise<void> {
  await insertPlan(tx, plan, version, state);
  const units: UnitWrite[] = [
    { unit: 'about', content: content.about },
    { unit: 'outline', content: content.outline },
    ...content.items.map((item) => ({ unit: 'item' as const, content: item })),
    ...content.targets.map((target) => ({ unit: 'target' as const, content: target })),
  ];
  if ((await insertUnits(tx, version, units)) === 'id-in-use')
    throw new Error('the content has the same id twice');
  const { items, targets } = content;
  await appendEvent(tx, version, {
    kind: 'plan-imported',
    items: items.length,
    targets: targets.length,
  });
}
