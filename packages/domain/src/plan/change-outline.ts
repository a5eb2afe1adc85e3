import { ok, refuse, type ItemId, type LevelId, type Result } from '../values/index.ts';
import type { OutlineOperation } from './outline-operation.ts';
import { linkSchema, type Level, type Link, type Outline, type Placement } from './outline.ts';

export type OutlineRefusal =
  | 'unknown-item'
  | 'unknown-level'
  | 'level-exists'
  | 'level-in-use'
  | 'not-placed-there'
  | 'placed-there-already'
  | 'own-descendant';

/** What the outline must agree with: the items that exist and the levels they use. */
export type OutlineFacts = { items: ReadonlySet<ItemId>; levelsInUse: ReadonlySet<LevelId> };

const same = (a: Placement, item: ItemId, parent: ItemId | null) =>
  a.item === item && a.parent === parent;

function isBelow(
  placements: readonly Placement[],
  item: ItemId,
  ancestor: ItemId,
  seen = new Set<ItemId>(),
): boolean {
  if (item === ancestor) return true;
  if (seen.has(item)) return false;
  seen.add(item);
  return placements.some(
    (p) => p.item === item && p.parent !== null && isBelow(placements, p.parent, ancestor, seen),
  );
}

function insert(
  outline: Outline,
  item: ItemId,
  parent: ItemId | null,
  before: ItemId | undefined,
): Outline {
  const at = before ? outline.placements.findIndex((p) => same(p, before, parent)) : -1;
  const place = { item, parent };
  const placements =
    at < 0 ? [...outline.placements, place] : outline.placements.toSpliced(at, 0, place);
  return { ...outline, placements };
}

function place(
  outline: Outline,
  item: ItemId,
  parent: ItemId | null,
  before: ItemId | undefined,
  facts: OutlineFacts,
): Result<Outline, OutlineRefusal> {
  if (!facts.items.has(item) || (parent !== null && !facts.items.has(parent)))
    return refuse('unknown-item');
  if (outline.placements.some((p) => same(p, item, parent))) return refuse('placed-there-already');
  if (parent !== null && isBelow(outline.placements, parent, item)) return refuse('own-descendant');
  return ok(insert(outline, item, parent, before));
}

function unplace(
  outline: Outline,
  item: ItemId,
  parent: ItemId | null,
): Result<Outline, OutlineRefusal> {
  if (!outline.placements.some((p) => same(p, item, parent))) return refuse('not-placed-there');
  return ok({ ...outline, placements: outline.placements.filter((p) => !same(p, item, parent)) });
}

function changeLevel(
  outline: Outline,
  id: LevelId,
  change: (level: Level) => Level[],
): Result<Outline, OutlineRefusal> {
  if (!outline.levels.some((level) => level.id === id)) return refuse('unknown-level');
  return ok({
    ...outline,
    levels: outline.levels.flatMap((level) => (level.id === id ? change(level) : [level])),
  });
}

const sameLink = (a: Link, b: Link) =>
  JSON.stringify(linkSchema.parse(a)) === JSON.stringify(linkSchema.parse(b));

/** @returns the outline after one operation, or why it can't be done; never an outline in which an item is below itself */
export function changeOutline(
  outline: Outline,
  operation: OutlineOperation,
  facts: OutlineFacts,
): Result<Outline, OutlineRefusal> {
  switch (operation.do) {
    case 'place':
      return place(outline, operation.item, operation.parent, operation.before, facts);
    case 'move': {
      const without = unplace(outline, operation.item, operation.from);
      if (!without.ok) return without;
      return place(without.value, operation.item, operation.parent, operation.before, facts);
    }
    case 'unplace':
      return unplace(outline, operation.item, operation.parent);
    case 'add level':
      if (outline.levels.some((level) => level.id === operation.id)) return refuse('level-exists');
      return ok({
        ...outline,
        levels: [...outline.levels, { id: operation.id, ownName: operation.ownName }],
      });
    case 'rename level':
      return changeLevel(outline, operation.id, (level) => [
        { ...level, ownName: operation.ownName },
      ]);
    case 'remove level':
      if (facts.levelsInUse.has(operation.id)) return refuse('level-in-use');
      return changeLevel(outline, operation.id, () => []);
    case 'link':
      return link(outline, operation.link, facts);
    case 'unlink':
      return ok({
        ...outline,
        links: outline.links.filter((other) => !sameLink(other, operation.link)),
      });
  }
}

function link(outline: Outline, added: Link, facts: OutlineFacts): Result<Outline, OutlineRefusal> {
  const known =
    facts.items.has(added.from) && (!('item' in added.to) || facts.items.has(added.to.item));
  if (!known) return refuse('unknown-item');
  if (outline.links.some((other) => sameLink(other, added))) return ok(outline);
  return ok({ ...outline, links: [...outline.links, added] });
}

/** @returns the outline without an item that was removed; what stood below it moves up to where it stood */
export function withoutItem(outline: Outline, item: ItemId): Outline {
  const parents = outline.placements.filter((p) => p.item === item).map((p) => p.parent);
  const lifted = outline.placements.flatMap((p): Placement[] => {
    if (p.item === item) return [];
    if (p.parent !== item) return [p];
    return parents.length === 0
      ? [{ item: p.item, parent: null }]
      : parents.map((parent) => ({ item: p.item, parent }));
  });
  const unique = lifted.filter(
    (p, at) => lifted.findIndex((other) => same(other, p.item, p.parent)) === at,
  );
  const links = outline.links.filter(
    (l) => l.from !== item && !('item' in l.to && l.to.item === item),
  );
  return { ...outline, placements: unique, links };
}
