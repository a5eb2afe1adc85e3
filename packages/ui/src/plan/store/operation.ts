import {
  changeOutline,
  withoutItem,
  type Outline,
  type OutlineOperation,
  type Placement,
  type Target,
} from '@iza/domain/plan';
import type { ItemId, TargetId } from '@iza/domain/values';
import type { NewPlacedItem } from '../paste/items.ts';
import type { PlanStore } from './plan-store.ts';

/** A change to what there is in a plan or where it stands; sent in the order in which it was made. */
export type PlanOperation =
  | { readonly do: 'add items'; readonly items: readonly NewPlacedItem[] }
  | { readonly do: 'remove item'; readonly item: ItemId }
  | { readonly do: 'restore item'; readonly item: ItemId }
  | { readonly do: 'add target'; readonly target: Target }
  | { readonly do: 'remove target'; readonly target: TargetId }
  | { readonly do: 'change outline'; readonly operations: readonly OutlineOperation[] };

function factsOf(store: PlanStore, more: readonly ItemId[] = []) {
  const { items } = store.structure;
  const levels = store.items().flatMap(({ level }) => (level === undefined ? [] : [level]));
  return { items: new Set([...items.map(({ id }) => id), ...more]), levelsInUse: new Set(levels) };
}

function changed(
  store: PlanStore,
  operations: readonly OutlineOperation[],
  more: readonly ItemId[] = [],
): Outline {
  const facts = factsOf(store, more);
  return operations.reduce((outline, operation) => {
    const result = changeOutline(outline, operation, facts);
    return result.ok ? result.value : outline;
  }, store.structure.outline);
}

/** Shows an operation at once, as the server will carry it out. Doing it again changes nothing. */
export function applyHere(store: PlanStore, operation: PlanOperation): void {
  switch (operation.do) {
    case 'add items': {
      const fresh = operation.items.filter(({ item }) => !store.item(item.id));
      const ids = fresh.map(({ item }) => item.id);
      const outline = changed(
        store,
        fresh.map(({ item, parent }) => ({ do: 'place', item: item.id, parent })),
        ids,
      );
      store.add(
        fresh.map(({ item }) => ({ unit: 'item', content: item })),
        outline,
      );
      return;
    }
    case 'remove item':
      store.remove(
        [`item:${operation.item}`],
        withoutItem(store.structure.outline, operation.item),
      );
      return;
    case 'add target':
      if (!store.target(operation.target.id))
        store.add([{ unit: 'target', content: operation.target }]);
      return;
    case 'remove target':
      store.remove([`target:${operation.target}`]);
      return;
    case 'change outline':
      store.setOutline(changed(store, operation.operations));
      return;
    case 'restore item':
      return;
  }
}

/** @returns whether an operation makes a unit that the server does not know yet: text typed in it waits for that */
export function makes(operation: PlanOperation, key: string): boolean {
  const isMaking =
    operation.do === 'add items' ||
    operation.do === 'restore item' ||
    operation.do === 'add target';
  return isMaking && key !== 'outline' && keysOf(operation).includes(key);
}

/** @returns the keys that an operation has on its way; a reload leaves those as they are shown */
export function keysOf(operation: PlanOperation): string[] {
  switch (operation.do) {
    case 'add items':
      return ['outline', ...operation.items.map(({ item }) => `item:${item.id}`)];
    case 'remove item':
    case 'restore item':
      return ['outline', `item:${operation.item}`];
    case 'add target':
      return [`target:${operation.target.id}`];
    case 'remove target':
      return [`target:${operation.target}`];
    case 'change outline':
      return ['outline'];
  }
}

const nextSibling = (outline: Outline, { item, parent }: Placement): { before?: ItemId } => {
  const siblings = outline.placements.filter((placement) => placement.parent === parent);
  const next = siblings[siblings.findIndex((placement) => placement.item === item) + 1];
  return next ? { before: next.item } : {};
};

/**
 * @returns what puts a removed item back exactly where it stood, after the server restored it at the end of the outermost level: its
 * places, what stood below it, and its links
 */
export function placingBack(before: Outline, item: ItemId): OutlineOperation[] {
  const places = before.placements.filter((placement) => placement.item === item);
  const [first, ...others] = places;
  const own: OutlineOperation[] = first
    ? [
        ...(first.parent === null && nextSibling(before, first).before === undefined
          ? []
          : [
              {
                do: 'move',
                item,
                from: null,
                parent: first.parent,
                ...nextSibling(before, first),
              } as const,
            ]),
        ...others.map(
          (place): OutlineOperation => ({
            do: 'place',
            item,
            parent: place.parent,
            ...nextSibling(before, place),
          }),
        ),
      ]
    : [{ do: 'unplace', item, parent: null }];
  const liftedTo = places.length === 0 ? [null] : places.map(({ parent }) => parent);
  const had = (child: ItemId, parent: ItemId | null) =>
    before.placements.some((placement) => placement.item === child && placement.parent === parent);
  const children = before.placements
    .filter(({ parent }) => parent === item)
    .map(({ item: child }) => child);
  const below = children.flatMap((child): OutlineOperation[] => [
    { do: 'place', item: child, parent: item },
    ...liftedTo
      .filter((parent) => !had(child, parent))
      .map((parent) => ({ do: 'unplace', item: child, parent }) as const),
  ]);
  const links = before.links
    .filter((link) => link.from === item || ('item' in link.to && link.to.item === item))
    .map((link): OutlineOperation => ({ do: 'link', link }));
  return [...own, ...below, ...links];
}
