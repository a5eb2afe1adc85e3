// @vitest-environment node
import { changeOutline, EMPTY_OUTLINE, withoutItem, type Outline } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { placingBack } from './operation.ts';

const id = (name: string) => name as ItemId;
const items = ['a', 'b', 'c', 'd', 'e'].map(id);
const before: Outline = {
  ...EMPTY_OUTLINE,
  placements: [
    { item: id('a'), parent: null },
    { item: id('b'), parent: id('a') },
    { item: id('c'), parent: id('a') },
    { item: id('d'), parent: null },
    { item: id('c'), parent: id('d') },
  ],
  links: [{ from: id('b'), to: { item: id('a') }, kind: 'needs' }],
};

/** As it is read: the same tree and links, whatever the order of the list between parents. */
const shape = (outline: Outline) => ({
  below: Object.fromEntries(
    [null, ...items].map((parent) => [
      String(parent),
      outline.placements.filter((p) => p.parent === parent).map((p) => p.item),
    ]),
  ),
  links: outline.links,
});

test.each(items)('removing %s and taking it back leaves the plan as it was', (item) => {
  const removed = withoutItem(before, item);
  const restored: Outline = {
    ...removed,
    placements: [...removed.placements, { item, parent: null }],
  };
  const after = placingBack(before, item).reduce((outline, operation) => {
    const result = changeOutline(outline, operation, {
      items: new Set(items),
      levelsInUse: new Set(),
    });
    if (!result.ok) throw new Error(`${JSON.stringify(operation)}: ${result.refusals[0]?.code}`);
    return result.value;
  }, restored);
  expect(shape(after)).toEqual(shape(before));
});
