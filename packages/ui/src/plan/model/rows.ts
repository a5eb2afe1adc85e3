import { treeOf, type Outline, type OutlineNode } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';

/** One item at one of its places in the plan; an item that stands in two places makes two rows. */
export type PlanRow = {
  /** Names the place: the ids from the top down. Unique in the plan, stable while the item stays where it is. */
  readonly place: string;
  readonly item: ItemId;
  readonly parent: ItemId | null;
  readonly parentPlace: string | null;
  /** 1 for the top. */
  readonly depth: number;
  /** Position among its siblings, from 1, and how many there are. */
  readonly position: number;
  readonly siblings: number;
  /** Number by position, such as `2.3`; empty where one of the siblings has a printed code, so that no number is there twice. */
  readonly number: string;
  readonly children: readonly PlanRow[];
};

function rowsBelow(
  nodes: readonly OutlineNode[],
  above: { place: string; item: ItemId; number: string; depth: number } | null,
  coded: ReadonlySet<string>,
): PlanRow[] {
  const hasNumbers = above?.number !== '' && !nodes.some(({ item }) => coded.has(item));
  return nodes.map((node, index) => {
    const place = above ? `${above.place}/${node.item}` : node.item;
    const numbers = above ? `${above.number}.${index + 1}` : `${index + 1}`;
    const number = hasNumbers ? numbers : '';
    const depth = above ? above.depth + 1 : 1;
    return {
      place,
      item: node.item,
      parent: above?.item ?? null,
      parentPlace: above?.place ?? null,
      depth,
      position: index + 1,
      siblings: nodes.length,
      number,
      children: rowsBelow(node.children, { place, item: node.item, number, depth }, coded),
    };
  });
}

const NONE: ReadonlySet<string> = new Set();

export type PlanRows = { readonly placed: readonly PlanRow[]; readonly loose: readonly ItemId[] };

/**
 * The plan as it is read from top to bottom.
 * @param shown items that are shown at all; places of other items are passed over, what stands below them moves up
 * @param coded items with a printed code
 */
export function planRows(
  outline: Outline,
  shown: readonly ItemId[],
  coded: ReadonlySet<string> = NONE,
): PlanRows {
  const known = new Set(shown);
  const { roots, loose } = treeOf(outline, shown);
  const keep = (nodes: readonly OutlineNode[]): OutlineNode[] =>
    nodes.flatMap((node) => {
      const children = keep(node.children);
      return known.has(node.item) ? [{ item: node.item, children }] : children;
    });
  return { placed: rowsBelow(keep(roots), null, coded), loose };
}

/** @returns all rows, those below a row directly after it */
export function flatRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.flatMap((row) => [row, ...flatRows(row.children)]);
}

/** @returns the rows with the same parent, in order */
export function siblingsOf(row: PlanRow, rows: PlanRows): readonly PlanRow[] {
  if (row.parentPlace === null) return rows.placed;
  const parent = flatRows(rows.placed).find(({ place }) => place === row.parentPlace);
  return parent?.children ?? [];
}
