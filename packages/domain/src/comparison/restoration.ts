import type { Outline, PlanAbout, PlanItem, Placement, Target } from '../plan/index.ts';
import { canonicalJson, type ItemId, type TargetId } from '../values/index.ts';
import type { ComparedContent } from './compare-plans.ts';

/** What has to be saved to make a plan, or one item of it, as it was. Nothing to save: it stands so already. */
export type Restoration = {
  readonly about?: PlanAbout;
  readonly outline?: Outline;
  readonly items: readonly PlanItem[];
  readonly targets: readonly Target[];
  readonly remove: { readonly items: readonly ItemId[]; readonly targets: readonly TargetId[] };
};

const differs = (one: unknown, other: unknown) => canonicalJson(one) !== canonicalJson(other);

type Identified = { readonly id: string };

/** @returns those that differ from what stands there now, or are no longer there */
function toWrite<Unit extends Identified>(now: readonly Unit[], past: readonly Unit[]): Unit[] {
  const standing = new Map(now.map((unit) => [unit.id, unit]));
  return past.filter((unit) => differs(standing.get(unit.id), unit));
}

function toRemove<Unit extends Identified>(
  now: readonly Unit[],
  past: readonly Unit[],
): Unit['id'][] {
  const wanted = new Set(past.map(({ id }) => id));
  return now.flatMap(({ id }) => (wanted.has(id) ? [] : [id]));
}

/** @returns what makes the whole plan as it was */
export function restorePlan(now: ComparedContent, past: ComparedContent): Restoration {
  return {
    ...(differs(now.about, past.about) && { about: past.about }),
    ...(differs(now.outline, past.outline) && { outline: past.outline }),
    items: toWrite(now.items, past.items),
    targets: toWrite(now.targets, past.targets),
    remove: {
      items: toRemove(now.items, past.items) as ItemId[],
      targets: toRemove(now.targets, past.targets) as TargetId[],
    },
  };
}

/** Where the item stood, as far as what it stood under is still there; else at the top. */
function placedAgain(
  now: ComparedContent,
  past: ComparedContent,
  item: ItemId,
): Outline | undefined {
  if (now.outline.placements.some((placement) => placement.item === item)) return undefined;
  const there = new Set<ItemId | null>([null, ...now.items.map(({ id }) => id)]);
  const stood = past.outline.placements.filter((placement) => placement.item === item);
  if (stood.length === 0) return undefined;
  const parents = stood.map(({ parent }) => parent).filter((parent) => there.has(parent));
  const again: Placement[] = (parents.length === 0 ? [null] : parents).map((parent) => ({
    item,
    parent,
  }));
  return { ...now.outline, placements: [...now.outline.placements, ...again] };
}

/**
 * @returns what makes one item with its targets as it was; an item that was removed comes back where it stood. `undefined`: it was not
 * there then. A level that is gone since is left out.
 */
export function restoreItem(
  now: ComparedContent,
  past: ComparedContent,
  item: ItemId,
): Restoration | undefined {
  const was = past.items.find(({ id }) => id === item);
  if (!was) return undefined;
  const { level, ...rest } = was;
  const hasLevel = now.outline.levels.some(({ id }) => id === level);
  const wanted = hasLevel ? was : (rest as PlanItem);
  const own = (targets: readonly Target[]) => targets.filter(({ on }) => on === item);
  const outline = placedAgain(now, past, item);
  return {
    ...(outline && { outline }),
    items: toWrite(now.items, [wanted]),
    targets: toWrite(now.targets, own(past.targets)),
    remove: { items: [], targets: toRemove(own(now.targets), own(past.targets)) as TargetId[] },
  };
}

/** @returns whether a restoration has nothing to save */
export function isDone({ about, outline, items, targets, remove }: Restoration): boolean {
  const units = items.length + targets.length + remove.items.length + remove.targets.length;
  return units === 0 && !about && !outline;
}
