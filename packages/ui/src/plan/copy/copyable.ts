import { treeOf, type Copyable, type OutlineNode, type Target } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import type { PlanView } from '../model/view.ts';

/** A row to choose from: an item of the other plan at its first place. */
export type CopyRow = Copyable & { readonly depth: number };

/** What of another plan can be copied, in its order. */
export type CopySource = { readonly rows: readonly CopyRow[]; readonly targets: readonly Target[] };

/** @returns what stands in a plan, for whoever may read it; what is in the making there stays there */
export function rowsOfPlan(view: PlanView): CopySource {
  const items = new Map(
    view.items.filter(({ content }) => content.inPlan).map(({ content }) => [content.id, content]),
  );
  const { roots, loose } = treeOf(view.outline.content, [...items.keys()]);
  const seen = new Set<ItemId>();
  const rowsBelow = (
    nodes: readonly OutlineNode[],
    parent: ItemId | null,
    depth: number,
  ): CopyRow[] =>
    nodes.flatMap(({ item: id, children }) => {
      const item = items.get(id);
      if (!item || seen.has(id)) return [];
      seen.add(id);
      return [{ item, parent, depth }, ...rowsBelow(children, id, depth + 1)];
    });
  const alone = loose.map((item) => ({ item, children: [] }));
  return {
    rows: rowsBelow([...roots, ...alone], null, 0),
    targets: view.targets.map(({ content }) => content),
  };
}

/** @returns the choice with a row and all that stands below it taken or left */
export function withRow(
  chosen: ReadonlySet<ItemId>,
  rows: readonly CopyRow[],
  at: number,
): ReadonlySet<ItemId> {
  const row = rows[at];
  if (!row) return chosen;
  const end = rows.findIndex((other, place) => place > at && other.depth <= row.depth);
  const ids = rows.slice(at, end < 0 ? rows.length : end).map(({ item }) => item.id);
  const next = new Set(chosen);
  for (const id of ids) {
    if (chosen.has(row.item.id)) next.delete(id);
    else next.add(id);
  }
  return next;
}
