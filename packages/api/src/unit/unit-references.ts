import { readUnit } from '@iza/db/plan';
import type { Outline, PlanItem, Target, UnitContent, UnitRef } from '@iza/domain/plan';
import { knownOf, type LevelId, type PlanVersionId, type Refusal } from '@iza/domain/values';
import type { RefusalCode } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

type Fault = Refusal<RefusalCode>;

/** @returns whether the version holds the unit, and it was not removed */
async function isThere({ tx }: Scope, version: PlanVersionId, ref: UnitRef): Promise<boolean> {
  const unit = await readUnit(tx, version, ref);
  return unit !== null && !unit.removed;
}

async function levelFaults(scope: Scope, version: PlanVersionId, item: PlanItem): Promise<Fault[]> {
  if (item.level === undefined) return [];
  const outline = await readUnit(scope.tx, version, { unit: 'outline' });
  const levels = (outline?.content as Outline | undefined)?.levels ?? [];
  const known = levels.some(({ id }) => id === item.level);
  return known ? [] : [{ code: 'unknown-level', path: ['level'] }];
}

async function phaseFaults(scope: Scope, version: PlanVersionId, item: PlanItem): Promise<Fault[]> {
  if (item.type !== 'agreement') return [];
  const named = item.phases.flatMap(({ targets }, phase) =>
    (knownOf(targets) ?? []).map((id) => ({ id, path: ['phases', phase, 'targets'] })),
  );
  const there = await Promise.all(
    named.map(({ id }) => isThere(scope, version, { unit: 'target', id })),
  );
  return named.flatMap(({ path }, at) => (there[at] ? [] : [{ code: 'unknown-target', path }]));
}

/** @returns what an item points at and that is not in the version: its level, the targets of its phases */
export async function itemReferenceFaults(
  scope: Scope,
  version: PlanVersionId,
  item: PlanItem,
): Promise<Fault[]> {
  const faults = await Promise.all([
    levelFaults(scope, version, item),
    phaseFaults(scope, version, item),
  ]);
  return faults.flat();
}

/** @returns what a target points at and that is not in the version: the item it belongs to */
export async function targetReferenceFaults(
  scope: Scope,
  version: PlanVersionId,
  { on }: Target,
): Promise<Fault[]> {
  if (on === 'plan') return [];
  const there = await isThere(scope, version, { unit: 'item', id: on });
  return there ? [] : [{ code: 'unknown-item', path: ['on'] }];
}

/** @returns what a unit points at and that is not in the version */
export async function referenceFaults(
  scope: Scope,
  version: PlanVersionId,
  unit: UnitContent,
): Promise<Fault[]> {
  if (unit.unit === 'about') return [];
  if (unit.unit === 'target') return targetReferenceFaults(scope, version, unit.content);
  return itemReferenceFaults(scope, version, unit.content);
}

/** @returns the levels that items use, read from the items themselves */
export function levelsInUse(items: readonly PlanItem[]): Set<LevelId> {
  return new Set(items.flatMap(({ level }) => level ?? []));
}
