// @vitest-environment node
import { EMPTY_OUTLINE } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { planRows } from '../model/rows.ts';
import { dropPosition } from './drop-position.ts';
import { foldedAtFirst, treeStep, visibleRows } from './visible-rows.ts';

const id = (name: string) => name as ItemId;
const { placed } = planRows(
  {
    ...EMPTY_OUTLINE,
    placements: [
      { item: id('a'), parent: null },
      { item: id('b'), parent: id('a') },
      { item: id('c'), parent: null },
    ],
  },
  ['a', 'b', 'c'].map(id),
);
const none = new Set<string>();
const [a, b] = visibleRows(placed, none);

describe('the tree', () => {
  test('hides what stands below a folded row', () => {
    expect(visibleRows(placed, new Set(['a'])).map(({ place }) => place)).toEqual(['a', 'c']);
  });
  test('is unfolded for a short plan, folded for a long one', () => {
    expect(foldedAtFirst(placed).size).toBe(0);
    const many = Array.from({ length: 60 }, (_, at) => id(`x${at}`));
    const long = planRows(
      {
        ...EMPTY_OUTLINE,
        placements: [
          { item: id('a'), parent: null },
          ...many.map((item) => ({ item, parent: id('a') })),
        ],
      },
      [id('a'), ...many],
    );
    expect([...foldedAtFirst(long.placed)]).toEqual(['a']);
    expect(foldedAtFirst(long.placed, 'x3').size).toBe(0);
  });
  test('arrows go up, down, in and out, and fold', () => {
    if (!a || !b) throw new Error('no rows');
    const visible = visibleRows(placed, none);
    expect(treeStep('ArrowDown', a, visible, none)).toEqual({ to: 'a/b' });
    expect(treeStep('ArrowRight', a, visible, none)).toEqual({ to: 'a/b' });
    expect(treeStep('ArrowLeft', a, visible, none)).toEqual({ fold: 'a' });
    expect(treeStep('ArrowRight', a, visible, new Set(['a']))).toEqual({ unfold: 'a' });
    expect(treeStep('ArrowLeft', b, visible, none)).toEqual({ to: 'a' });
    expect(treeStep('End', a, visible, none)).toEqual({ to: 'c' });
  });
});

test('the top of a row means before it, the bottom after it, the middle below it', () => {
  expect([
    dropPosition(101, 100, 30),
    dropPosition(115, 100, 30),
    dropPosition(129, 100, 30),
  ]).toEqual(['before', 'on', 'after']);
});
