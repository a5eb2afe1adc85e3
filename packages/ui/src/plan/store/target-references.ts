import type { PlanItem } from '@iza/domain/plan';
import { LEFT_OPEN, type TargetId } from '@iza/domain/values';

/** @returns the item with its phases no longer counted by some targets, or `undefined` when none of them counts */
export function withoutTargets(item: PlanItem, gone: ReadonlySet<TargetId>): PlanItem | undefined {
  if (item.type !== 'agreement') return undefined;
  const counts = item.phases.some(
    ({ targets }) => 'known' in targets && targets.known.some((id) => gone.has(id)),
  );
  if (!counts) return undefined;
  const phases = item.phases.map((phase) => {
    if (!('known' in phase.targets)) return phase;
    const known = phase.targets.known.filter((id) => !gone.has(id));
    return { ...phase, targets: known.length === 0 ? LEFT_OPEN : { ...phase.targets, known } };
  });
  return { ...item, phases };
}

/** @returns the item with targets under their new ids: what was taken away comes back as a new target with the same content */
export function withTargetsRenamed(item: PlanItem, ids: ReadonlyMap<TargetId, TargetId>): PlanItem {
  if (item.type !== 'agreement') return item;
  const phases = item.phases.map((phase) => {
    if (!('known' in phase.targets)) return phase;
    const known = phase.targets.known.map((id) => ids.get(id) ?? id);
    return { ...phase, targets: { ...phase.targets, known } };
  });
  return { ...item, phases };
}
