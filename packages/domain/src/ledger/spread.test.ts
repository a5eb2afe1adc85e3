import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, type TransformationId } from '../values/index.ts';
import { SPREAD_STATES, spreadOver, type SpreadPiece } from './spread.ts';

const piece = (
  plan: string,
  keys: readonly string[],
  amount: number | null,
  state: SpreadPiece['state'] = 'asked',
): SpreadPiece => ({
  plan: plan as TransformationId,
  keys,
  state,
  amount: amount === null ? null : cents(amount),
});

test('a row stands there for what nothing goes to, and what counts nowhere is not filled in', () => {
  const { rows, nowhere, all } = spreadOver(
    ['a', 'b', 'c'],
    [piece('1', ['a', 'b'], 100), piece('2', ['a'], null), piece('3', ['elsewhere'], 7, 'paid')],
  );
  expect(rows).toMatchObject([
    { key: 'a', plans: 2, shared: 1, unknown: 1, asked: 100 },
    { key: 'b', plans: 1, shared: 1, unknown: 0, asked: 100 },
    { key: 'c', plans: 0, asked: 0, paid: 0 },
  ]);
  expect(nowhere).toMatchObject({ plans: 1, paid: 7 });
  expect(all).toMatchObject({ plans: 3, asked: 100, paid: 7, unknown: 1 });
});

test('every amount counts once in all, and where each counts for one key at most the rows add up to it', () => {
  const aPiece = fc.record({
    plan: fc.integer({ min: 1, max: 9 }).map((n) => String(n) as TransformationId),
    keys: fc.subarray(['a', 'b', 'c'], { maxLength: 1 }),
    state: fc.constantFrom(...SPREAD_STATES),
    amount: fc.option(fc.integer({ min: 0, max: 280_000_000_000 }).map(cents)),
  });
  fc.assert(
    fc.property(fc.array(aPiece, { maxLength: 30 }), (pieces) => {
      const { rows, nowhere, all } = spreadOver(['a', 'b', 'c'], pieces);
      for (const state of SPREAD_STATES)
        expect([...rows, nowhere].reduce((sum, row) => sum + row[state], 0)).toBe(all[state]);
      expect([...rows, nowhere].reduce((sum, row) => sum + row.unknown, 0)).toBe(all.unknown);
      expect([...rows, nowhere].every(({ shared }) => shared === 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
