import { EMPTY_OUTLINE, type OutlineOperation } from '@iza/domain/plan';
import { itemIdSchema, type ItemId } from '@iza/domain/values';
import { describe, expect, test } from 'vitest';
import { applyOperations } from './apply-operations.ts';

const item = (n: number): ItemId =>
  itemIdSchema.parse(`018d3b1e-0000-7000-8000-${String(n).padStart(12, '0')}`);
const facts = { items: new Set([1, 2, 3].map(item)), levelsInUse: new Set<never>() };
const place = (n: number, parent: number | null): OutlineOperation => ({
  do: 'place',
  item: item(n),
  parent: parent === null ? null : item(parent),
});

describe('operations on an outline', () => {
  test('are applied one after another: a later one may stand on an earlier one', () => {
    const after = applyOperations(EMPTY_OUTLINE, [place(1, null), place(2, 1)], facts);
    expect(after).toMatchObject({
      ok: true,
      value: {
        placements: [
          { item: item(1), parent: null },
          { item: item(2), parent: item(1) },
        ],
      },
    });
  });

  test("are all or nothing, and the one that can't be done is named", () => {
    const after = applyOperations(EMPTY_OUTLINE, [place(1, null), place(9, 1), place(2, 1)], facts);
    expect(after).toEqual({
      ok: false,
      refusals: [expect.objectContaining({ code: 'unknown-item', path: ['operations', 1] })],
    });
  });

  test('never put an item below itself', () => {
    const loop = [place(1, null), place(2, 1), place(1, 2)];
    expect(applyOperations(EMPTY_OUTLINE, loop, facts)).toMatchObject({
      ok: false,
      refusals: [{ code: 'own-descendant' }],
    });
  });
});
