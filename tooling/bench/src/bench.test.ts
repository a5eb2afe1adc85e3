import { expect, it } from 'vitest';
import { runBench } from './bench.ts';
import { reportOf } from './report.ts';

it('measures every case beside its floor on one database, and prints a line for each', async () => {
  const rows = await runBench({
    sizes: [1],
    seconds: 0.2,
    rounds: 1,
    connections: 2,
    say: () => undefined,
  });
  expect(rows.map(({ name }) => name.slice(0, 3))).toEqual(['(a)', '(b)', '(c)', '(d)']);
  for (const { perSecond, floorPerSecond, ratio } of rows) {
    expect(Math.min(perSecond, floorPerSecond, ratio)).toBeGreaterThan(0);
  }
  expect(reportOf(rows).trim().split('\n')).toHaveLength(1 + rows.length);
}, 120_000);
