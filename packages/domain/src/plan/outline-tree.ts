import type { ItemId } from '../values/index.ts';
import type { Outline } from './outline.ts';

/** @returns placements that put an item below itself, or repeat one; none in an outline made by operations */
export function faultyPlacements<Id>(
  placements: readonly { item: Id; parent: Id | null }[],
): number[] {
  const parentsOf = Map.groupBy(placements, (p) => p.item);
  const reaches = (from: Id, to: Id, seen: Set<Id>): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (parentsOf.get(from) ?? []).some(
      (p) => p.parent !== null && reaches(p.parent, to, seen),
    );
  };
  return placements.flatMap((p, at) => {
    const repeated =
      placements.findIndex((other) => other.item === p.item && other.parent === p.parent) < at;
    return repeated || (p.parent !== null && reaches(p.parent, p.item, new Set())) ? [at] : [];
  });
}

/** A node of the plan's tree as it is read: an item at one of its places. */
export type OutlineNode = { readonly item: ItemId; readonly children: readonly OutlineNode[] };

/** @returns the plan as a tree, in order; items that stand nowhere come apart in `loose` */
export function treeOf(
  outline: Outline,
  items: readonly ItemId[],
): { roots: OutlineNode[]; loose: ItemId[] } {
  const byParent = Map.groupBy(outline.placements, (p) => p.parent);
  const build = (parent: ItemId | null): OutlineNode[] =>
    (byParent.get(parent) ?? []).map((p) => ({ item: p.item, children: build(p.item) }));
  const placed = new Set(outline.placements.map((p) => p.item));
  return { roots: build(null), loose: items.filter((item) => !placed.has(item)) };
}
