// @vitest-environment node
import {
  changeOutline,
  EMPTY_OUTLINE,
  type Outline,
  type OutlineOperation,
} from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { moveByDrop, moveByKey, undoOf } from './moves.ts';
import { flatRows, planRows } from './rows.ts';

const id = (name: string) => name as ItemId;
const items = ['a', 'b', 'c', 'd', 'e'].map(id);
const outline: Outline = {
  ...EMPTY_OUTLINE,
  placements: [
    { item: id('a'), parent: null },
    { item: id('b'), parent: id('a') },
    { item: id('c'), parent: id('a') },
    { item: id('d'), parent: null },
  ],
};
const rows = planRows(outline, items);
const rowOf = (place: string) => flatRows(rows.placed).find((row) => row.place === place)!;
const shape = (from: Outline) => flatRows(planRows(from, items).placed).map(({ place }) => place);

function after(operation: OutlineOperation | undefined, from = outline): Outline {
  if (!operation) throw new Error('no operation');
  const changed = changeOutline(from, operation, { items: new Set(items), levelsInUse: new Set() });
  if (!changed.ok) throw new Error(changed.refusals[0]?.code);
  return changed.value;
}

describe('rows of a plan', () => {
  test('are numbered by place, and what is linked nowhere is not lost', () => {
    expect(flatRows(rows.placed).map(({ number }) => number)).toEqual(['1', '1.1', '1.2', '2']);
    expect(rows.loose).toEqual(['e']);
  });
  test('where plans print codes, no number by position is put beside them', () => {
    const numbers = (coded: string[]) =>
      flatRows(planRows(outline, items, new Set(coded)).placed).map(({ number }) => number);
    expect(numbers(['c'])).toEqual(['1', '', '', '2']);
    expect(numbers(['a'])).toEqual(['', '', '', '']);
  });
  test('an item that stands in two places has a row in each', () => {
    const twice = {
      ...outline,
      placements: [...outline.placements, { item: id('b'), parent: id('d') }],
    };
    expect(shape(twice)).toEqual(['a', 'a/b', 'a/c', 'd', 'd/b']);
  });
  test('what stands below something hidden moves up instead of vanishing', () => {
    expect(planRows(outline, [id('b'), id('d')]).placed.map(({ item }) => item)).toEqual([
      'b',
      'd',
    ]);
  });
});

describe('moving', () => {
  test('keys move a row among its siblings, into and out of its neighbour', () => {
    expect(shape(after(moveByKey(rowOf('a/c'), 'up', rows)))).toEqual(['a', 'a/c', 'a/b', 'd']);
    expect(shape(after(moveByKey(rowOf('a'), 'down', rows)))).toEqual(['d', 'a', 'a/b', 'a/c']);
    expect(shape(after(moveByKey(rowOf('d'), 'in', rows)))).toEqual(['a', 'a/b', 'a/c', 'a/d']);
    expect(shape(after(moveByKey(rowOf('a/b'), 'out', rows)))).toEqual(['a', 'a/c', 'b', 'd']);
  });
  test('a key that leads nowhere does nothing', () => {
    expect(moveByKey(rowOf('a'), 'up', rows)).toBeUndefined();
    expect(moveByKey(rowOf('d'), 'down', rows)).toBeUndefined();
    expect(moveByKey(rowOf('a'), 'out', rows)).toBeUndefined();
  });
  test('a drop puts the row before, after or below what it was dropped on', () => {
    const drop = (position: 'before' | 'after' | 'on') =>
      shape(after(moveByDrop(rowOf('d'), { on: rowOf('a/b'), position }, rows)));
    expect(drop('before')).toEqual(['a', 'a/d', 'a/b', 'a/c']);
    expect(drop('after')).toEqual(['a', 'a/b', 'a/d', 'a/c']);
    expect(drop('on')).toEqual(['a', 'a/b', 'a/b/d', 'a/c']);
  });
  test('nothing comes below itself', () => {
    expect(moveByDrop(rowOf('a'), { on: rowOf('a/b'), position: 'on' }, rows)).toBeUndefined();
  });
  test('undo puts a moved row back exactly', () => {
    for (const direction of ['up', 'down', 'in', 'out'] as const) {
      for (const row of flatRows(rows.placed)) {
        const operation = moveByKey(row, direction, rows);
        const back = operation && undoOf(operation, outline);
        if (operation) expect(shape(after(back, after(operation)))).toEqual(shape(outline));
      }
    }
  });
});
