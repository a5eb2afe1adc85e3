import { treeOf, type Outline, type OutlineNode, type PlanItem } from '../plan/index.ts';
import type { ItemId } from '../values/index.ts';

type Ordered = { readonly outline: Outline; readonly items: readonly PlanItem[] };

function flattened(nodes: readonly OutlineNode[]): ItemId[] {
  return nodes.flatMap(({ item, children }) => [item, ...flattened(children)]);
}

/** @returns the items of one content from top to bottom, each once; what stands nowhere comes last */
export function readingOrder({ outline, items }: Ordered): ItemId[] {
  const there = items.map(({ id }) => id);
  const known = new Set(there);
  const { roots, loose } = treeOf(outline, there);
  return [...new Set([...flattened(roots), ...loose])].filter((item) => known.has(item));
}

/** @returns the items of both contents, in the order of the newer one; what went comes after what it stood behind */
export function inReadingOrder(before: Ordered, after: Ordered): ItemId[] {
  const order = readingOrder(after);
  const present = new Set(order);
  let last = -1;
  for (const item of readingOrder(before)) {
    if (present.has(item)) {
      last = order.indexOf(item);
      continue;
    }
    last += 1;
    order.splice(last, 0, item);
  }
  return order;
}
