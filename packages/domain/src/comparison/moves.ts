import type { Outline } from '../plan/index.ts';
import type { ItemId } from '../values/index.ts';
import { risingPairs, type Pair } from './common-subsequence.ts';

/** Items under which something stands; `null` is the top of the plan, none: it stands nowhere. */
export type Parents = readonly (ItemId | null)[];

/** An item stands under something else, or elsewhere among the same neighbours (`from` and `to` are the same then). */
export type Move = {
  readonly kind: 'elsewhere' | 'reordered';
  readonly from: Parents;
  readonly to: Parents;
};

function parentsIn({ placements }: Outline): ReadonlyMap<ItemId, Parents> {
  const found = new Map<ItemId, (ItemId | null)[]>();
  for (const { item, parent } of placements) found.set(item, [...(found.get(item) ?? []), parent]);
  return found;
}

const sameParents = (one: Parents, other: Parents) =>
  one.length === other.length && one.every((parent) => other.includes(parent));

/** The fewest items that have to be lifted out to turn the one order into the other. */
function reordered(before: readonly ItemId[], after: readonly ItemId[]): ItemId[] {
  const inAfter = new Map(after.map((item, at) => [item, at]));
  const pairs = before.flatMap((item, at): Pair[] => {
    const place = inAfter.get(item);
    return place === undefined ? [] : [[at, place]];
  });
  const kept = new Set(risingPairs(pairs).map(([at]) => before[at]));
  return before.filter((item) => inAfter.has(item) && !kept.has(item));
}

/** @returns the items of both outlines that stand elsewhere, as few as explain the difference */
export function movesBetween(
  before: Outline,
  after: Outline,
  inBoth: (item: ItemId) => boolean,
): ReadonlyMap<ItemId, Move> {
  const [old, now] = [parentsIn(before), parentsIn(after)];
  const moves = new Map<ItemId, Move>();
  const stayed: (item: ItemId) => boolean = (item) => inBoth(item) && !moves.has(item);
  for (const item of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(item) ?? [], now.get(item) ?? []];
    if (inBoth(item) && !sameParents(from, to)) moves.set(item, { kind: 'elsewhere', from, to });
  }
  const children = ({ placements }: Outline) => Map.groupBy(placements, ({ parent }) => parent);
  const [oldChildren, nowChildren] = [children(before), children(after)];
  for (const [parent, placed] of nowChildren) {
    const order = (list: typeof placed) => list.map(({ item }) => item).filter(stayed);
    for (const item of reordered(order(oldChildren.get(parent) ?? []), order(placed))) {
      const from = now.get(item) ?? [];
      moves.set(item, { kind: 'reordered', from, to: from });
    }
  }
  return moves;
}
