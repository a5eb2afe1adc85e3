import { z } from 'zod';
import {
  clauseIdSchema,
  itemIdSchema,
  levelIdSchema,
  lineSchema,
  ok,
  refuse,
  type ItemId,
  type LevelId,
  type Result,
} from '../values/index.ts';

export const linkKindSchema = z
  .enum(['needs', 'strengthens', 'same', 'serves'])
  .meta({ description: 'What the link says' });

/** @returns the schema of levels, order and links over the given ids */
export function outlineSchemaWith<
  Item extends z.ZodType,
  Level extends z.ZodType,
  Key extends z.ZodRawShape,
>(ids: { item: Item; level: Level }, levelKey: Key) {
  const level = z
    .strictObject({
      id: ids.level,
      ownName: lineSchema.min(1).describe('Name of the level'),
      ...levelKey,
    })
    .meta({ description: "Level by the region's own name: opgave, programmalijn, thema" });
  const placement = z
    .strictObject({
      item: ids.item,
      parent: ids.item.nullable().describe('Item it stands below; null: at the top'),
    })
    .meta({ description: 'Where an item stands; siblings are in the order of the list' });
  const link = z
    .strictObject({
      from: ids.item,
      to: z
        .union([
          z.strictObject({ item: ids.item }),
          z.strictObject({ clause: clauseIdSchema }),
          z.strictObject({ external: lineSchema.min(1).describe('Something outside, by name') }),
        ])
        .describe('What it is linked to'),
      kind: linkKindSchema,
    })
    .meta({
      description: 'Connection that is no placement: to an item, a clause, or something outside',
    });
  return {
    level,
    placement,
    link,
    outline: z.strictObject({
      levels: z.array(level).max(20).describe('Levels, in order'),
      placements: z
        .array(placement)
        .max(5000)
        .describe(
          'Places of items; an item may stand in several, or in none (not linked, which is fine)',
        ),
      links: z.array(link).max(5000).describe('Links between items, clauses and things outside'),
    }),
  };
}

const stored = outlineSchemaWith(
  { item: itemIdSchema, level: levelIdSchema },
  { key: lineSchema.optional().describe('Key in the file the level came from') },
);

export type Level = z.infer<typeof stored.level>;
export type Placement = z.infer<typeof stored.placement>;
export const linkSchema = stored.link;
export type Link = z.infer<typeof linkSchema>;
/** Levels, order and links of a plan version; changed by small operations, so that two people moving different items don't collide. */
export const outlineSchema = stored.outline;
export type Outline = z.infer<typeof outlineSchema>;

export const EMPTY_OUTLINE: Outline = { levels: [], placements: [], links: [] };

/** What can be done to an outline. `before`: the sibling it comes to stand in front of; absent: last. */
export const outlineOperationSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('place'),
    item: itemIdSchema,
    parent: itemIdSchema.nullable(),
    before: itemIdSchema.optional(),
  }),
  z.strictObject({
    do: z.literal('move'),
    item: itemIdSchema,
    from: itemIdSchema.nullable(),
    parent: itemIdSchema.nullable(),
    before: itemIdSchema.optional(),
  }),
  z.strictObject({ do: z.literal('unplace'), item: itemIdSchema, parent: itemIdSchema.nullable() }),
  z.strictObject({ do: z.literal('add level'), id: levelIdSchema, ownName: lineSchema.min(1) }),
  z.strictObject({ do: z.literal('rename level'), id: levelIdSchema, ownName: lineSchema.min(1) }),
  z.strictObject({ do: z.literal('remove level'), id: levelIdSchema }),
  z.strictObject({ do: z.literal('link'), link: linkSchema }),
  z.strictObject({ do: z.literal('unlink'), link: linkSchema }),
]);
export type OutlineOperation = z.infer<typeof outlineOperationSchema>;

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
