import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowLayout, withRest } from './flow-layout.ts';

const line = fc.record({
  from: fc.constantFrom('Zwolle', 'Kampen', 'Urk', 'Dalfsen'),
  to: fc.constantFrom('Isala', 'UMCG', 'MST'),
  value: fc.integer({ min: 0, max: 900 }),
});
const lines = fc.uniqueArray(line, { selector: ({ from, to }) => `${from} ${to}` });

test('heights are in proportion, ribbons fill their places and never reach beyond', () => {
  fc.assert(
    fc.property(lines, (list) => {
      const { from, to, ribbons } = flowLayout(list);
      const total = list.reduce((sum, { value }) => sum + value, 0);
      for (const [side, nodes] of [
        ['from', from],
        ['to', to],
      ] as const) {
        expect(nodes.reduce((sum, { value }) => sum + value, 0)).toBe(total);
        for (const node of nodes) {
          const own = ribbons.filter((ribbon) => ribbon[side] === node.name);
          const height = own.reduce((sum, ribbon) => sum + ribbon.height, 0);
          expect(height).toBeCloseTo(node.height, 6);
          const top = side === 'from' ? 'fromTop' : 'toTop';
          for (const ribbon of own) {
            expect(ribbon[top]).toBeGreaterThanOrEqual(node.top - 1e-6);
            expect(ribbon[top] + ribbon.height).toBeLessThanOrEqual(node.top + node.height + 1e-6);
          }
        }
      }
    }),
  );
});

test('what is taken together loses nobody', () => {
  fc.assert(
    fc.property(lines, (list) => {
      const fewer = withRest(list, 2, (count) => `overig (${count})`);
      const sum = (all: readonly { value: number }[]) =>
        all.reduce((so, { value }) => so + value, 0);
      expect(sum(fewer)).toBe(sum(list));
      expect(new Set(fewer.map(({ from }) => from)).size).toBeLessThanOrEqual(2);
      expect(new Set(fewer.map(({ to }) => to)).size).toBeLessThanOrEqual(2);
    }),
  );
});
