import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../values/index.ts';
import { changeOutline, withoutItem } from './change-outline.ts';
import type { OutlineOperation } from './outline-operation.ts';
import { faultyPlacements, treeOf } from './outline-tree.ts';
import { EMPTY_OUTLINE, outlineSchema, type Outline } from './outline.ts';
import { aLevelId, anItemId } from './plan-builders.ts';

const [a, b, c] = [anItemId(1), anItemId(2), anItemId(3)];
const facts = { items: new Set([a, b, c]), levelsInUse: new Set([aLevelId(1)]) };

function after(...operations: OutlineOperation[]): Outline {
  return operations.reduce((outline, operation) => {
    const next = changeOutline(outline, operation, facts);
    if (!next.ok) throw new Error(JSON.stringify(next.refusals));
    return next.value;
  }, EMPTY_OUTLINE);
}
const place = (item: ItemId, parent: ItemId | null, before?: ItemId): OutlineOperation =>
  before ? { do: 'place', item, parent, before } : { do: 'place', item, parent };

test('siblings keep the order in which they were put', () => {
  const outline = after(place(a, null), place(b, null), place(c, null, b));
  expect(treeOf(outline, [a, b, c]).roots.map(({ item }) => item)).toEqual([a, c, b]);
});

test('an item may stand in several places, or in none', () => {
  const outline = after(place(a, null), place(b, null), place(c, a), place(c, b));
  expect(
    treeOf(outline, [a, b, c]).roots.map(({ children }) => children.map(({ item }) => item)),
  ).toEqual([[c], [c]]);
  expect(treeOf(after(place(a, null)), [a, b]).loose).toEqual([b]);
});

describe('an operation is refused', () => {
  test.each([
    ['own-descendant', place(a, b)],
    ['own-descendant', place(a, a)],
    ['placed-there-already', place(b, a)],
    ['unknown-item', place(anItemId(9), null)],
    ['not-placed-there', { do: 'unplace', item: c, parent: null }],
    ['level-in-use', { do: 'remove level', id: aLevelId(1) }],
    ['unknown-level', { do: 'rename level', id: aLevelId(2), ownName: 'Thema' }],
  ] as const)('%s', (code, operation) => {
    const outline = after(place(a, null), place(b, a), {
      do: 'add level',
      id: aLevelId(1),
      ownName: 'Opgave',
    });
    expect(changeOutline(outline, operation, facts)).toMatchObject({
      ok: false,
      refusals: [{ code }],
    });
  });
});

test('what stood below a removed item moves up to where it stood', () => {
  const outline = withoutItem(after(place(a, null), place(b, a), place(c, b)), b);
  expect(outline.placements).toEqual([
    { item: a, parent: null },
    { item: c, parent: a },
  ]);
});

test('no series of operations puts an item below itself or twice in one place, and all stays within the schema', () => {
  const ids = fc.constantFrom(a, b, c);
  const maybe = fc.option(ids, { nil: null });
  const operation: fc.Arbitrary<OutlineOperation> = fc.oneof(
    fc.record({ do: fc.constant('place' as const), item: ids, parent: maybe }),
    fc.record({
      do: fc.constant('move' as const),
      item: ids,
      from: maybe,
      parent: maybe,
      before: ids,
    }),
    fc.record({ do: fc.constant('unplace' as const), item: ids, parent: maybe }),
  );
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 40 }), (operations) => {
      let outline: Outline = EMPTY_OUTLINE;
      for (const step of operations) {
        const next = changeOutline(outline, step, facts);
        if (next.ok) outline = outlineSchema.parse(next.value);
        expect(faultyPlacements(outline.placements)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
