import type { Outline, OutlineOperation } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { flatRows, siblingsOf, type PlanRow, type PlanRows } from './rows.ts';

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where an item goes: below which parent, and before which sibling (absent: last). */
type Destination = { readonly parent: ItemId | null; readonly before?: ItemId | undefined };

function moveTo(row: PlanRow, { parent, before }: Destination): OutlineOperation {
  const to = before === undefined ? { parent } : { parent, before };
  return { do: 'move', item: row.item, from: row.parent, ...to };
}

/** @returns the operation for a key press on a row, or `undefined` where it can't go that way */
export function moveByKey(
  row: PlanRow,
  direction: Direction,
  rows: PlanRows,
): OutlineOperation | undefined {
  const siblings = siblingsOf(row, rows);
  const at = siblings.findIndex(({ place }) => place === row.place);
  const previous = siblings[at - 1];
  switch (direction) {
    case 'up':
      return previous && moveTo(row, { parent: row.parent, before: previous.item });
    case 'down':
      if (!siblings[at + 1]) return undefined;
      return moveTo(row, { parent: row.parent, before: siblings[at + 2]?.item });
    case 'in':
      return previous && moveTo(row, { parent: previous.item });
    case 'out': {
      const parent = flatRows(rows.placed).find(({ place }) => place === row.parentPlace);
      if (!parent) return undefined;
      const aunts = siblingsOf(parent, rows);
      const next = aunts[aunts.findIndex(({ place }) => place === parent.place) + 1];
      return moveTo(row, { parent: parent.parent, before: next?.item });
    }
  }
}

/** Where something was dropped: on a row, or between rows. */
export type Drop = { readonly on: PlanRow; readonly position: 'before' | 'after' | 'on' };

/** @returns whether a row stands below another, or is that row */
function within(row: PlanRow, ancestor: PlanRow): boolean {
  return row.place === ancestor.place || row.place.startsWith(`${ancestor.place}/`);
}

/** @returns the operation for a drop, or `undefined` where nothing changes or the item would come below itself */
export function moveByDrop(row: PlanRow, drop: Drop, rows: PlanRows): OutlineOperation | undefined {
  if (within(drop.on, row)) return undefined;
  if (drop.position === 'on') {
    return drop.on.item === row.parent ? undefined : moveTo(row, { parent: drop.on.item });
  }
  const siblings = siblingsOf(drop.on, rows);
  const at = siblings.findIndex(({ place }) => place === drop.on.place);
  const next = drop.position === 'before' ? drop.on : siblings[at + 1];
  if (next?.place === row.place) return undefined;
  return moveTo(row, { parent: drop.on.parent, before: next?.item });
}

/** @returns the operations that put an item back where it stood before a change, for undo */
export function undoOf(operation: OutlineOperation, before: Outline): OutlineOperation | undefined {
  switch (operation.do) {
    case 'move': {
      const back = placeIn(before, operation.item, operation.from);
      return { do: 'move', item: operation.item, from: operation.parent, ...back };
    }
    case 'place':
      return { do: 'unplace', item: operation.item, parent: operation.parent };
    case 'unplace':
      return {
        do: 'place',
        item: operation.item,
        ...placeIn(before, operation.item, operation.parent),
      };
    case 'link':
      return { do: 'unlink', link: operation.link };
    case 'unlink':
      return { do: 'link', link: operation.link };
    case 'rename level': {
      const level = before.levels.find(({ id }) => id === operation.id);
      return level && { do: 'rename level', id: level.id, ownName: level.ownName };
    }
    case 'add level':
      return { do: 'remove level', id: operation.id };
    case 'remove level':
      return undefined;
  }
}

function placeIn(
  outline: Outline,
  item: ItemId,
  parent: ItemId | null,
): { parent: ItemId | null; before?: ItemId } {
  const siblings = outline.placements.filter((placement) => placement.parent === parent);
  const next = siblings[siblings.findIndex((placement) => placement.item === item) + 1];
  return next ? { parent, before: next.item } : { parent };
}
