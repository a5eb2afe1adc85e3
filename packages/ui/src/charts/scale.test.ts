import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, stretchOf } from './scale.ts';
import { waterfallBars } from './waterfall-bars.ts';

test('a scale keeps the order of values and hits both ends', () => {
  const scale = linearScale([10, 20], [0, 100]);
  expect([scale(10), scale(15), scale(20)]).toEqual([0, 50, 100]);
  expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
});

test('a stretch holds every value', () => {
  expect(stretchOf([])).toBeUndefined();
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const [low, high] = stretchOf(values, 0.1) ?? [0, 0];
      return values.every((value) => value >= low && value <= high);
    }),
  );
});

test('a waterfall stands on the level before each change, and levels stand on the ground', () => {
  const bars = waterfallBars([
    { id: 'base', label: 'base', kind: 'level', amount: 900, level: 900 },
    { id: 'cut', label: 'cut', kind: 'change', amount: -100, level: 800 },
    { id: 'growth', label: 'growth', kind: 'change', amount: 50, level: 850 },
    { id: 'end', label: 'end', kind: 'level', amount: 851, level: 851 },
  ]);
  expect(bars.map(({ from, to, look }) => [from, to, look])).toEqual([
    [0, 900, 'level'],
    [900, 800, 'down'],
    [800, 850, 'up'],
    [0, 851, 'level'],
  ]);
});
