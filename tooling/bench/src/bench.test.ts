import { expect, it } from 'vitest';
import { runBench } from './bench.ts';
import { reportOf } from './report.ts';

it('measures every case beside its floor on one database, and prints a line for each', async () => {
  const measured = await runBench({
    sizes: [1],
    seconds: 0.2,
    rounds: 1,
    connections: 2,
    users: 3,
    say: () => undefined,
  });
  const rows = measured.flatMap((one) => one.rows);
  expect(rows.map(({ name }) => name.slice(0, 3))).toEqual(['(a)', '(b)', '(c)', '(d)']);
  for (const { perSecond, floorPerSecond, ratio } of rows) {
    expect(Math.min(perSecond, floorPerSecond, ratio)).toBeGreaterThan(0);
  }
  expect(measured.map(({ memory }) => memory.users)).toEqual([3]);
  expect(reportOf(measured).trim().split('\n')).toHaveLength(2 + rows.length);
}, 120_000);
