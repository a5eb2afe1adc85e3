import type { Case } from './cases.ts';
import type { Memory } from './memory.ts';
import { percentile, type Measured as Sample } from './measure.ts';

export type Samples = { readonly product: Sample[]; readonly floor: Sample[] };
export type Row = {
  readonly size: number;
  readonly name: string;
  readonly perSecond: number;
  readonly ms: readonly [p50: number, p95: number, p99: number];
  readonly floorPerSecond: number;
  readonly floorP50: number;
  /** Rate over the floor's rate, or time over the floor's time. */
  readonly ratio: number;
  readonly goal: string;
};

const median = (values: readonly number[]) => percentile(values, 0.5);
const rate = (samples: readonly Sample[]) => median(samples.map(({ perSecond }) => perSecond));

/** @returns the medians of the rounds; the ratio is that of each round with the floor beside it */
export function rowOf(size: number, { name, compare }: Case, { product, floor }: Samples): Row {
  const latencies = product.flatMap((sample) => sample.latencies);
  const floorLatencies = floor.flatMap((sample) => sample.latencies);
  const ratios = product.map((sample, round) => {
    const beside = floor[round];
    if (!beside) throw new Error('a round without its floor');
    return compare === 'rate'
      ? sample.perSecond / beside.perSecond
      : percentile(sample.latencies, 0.5) / percentile(beside.latencies, 0.5);
  });
  return {
    size,
    name,
    perSecond: rate(product),
    ms: [percentile(latencies, 0.5), percentile(latencies, 0.95), percentile(latencies, 0.99)],
    floorPerSecond: rate(floor),
    floorP50: percentile(floorLatencies, 0.5),
    ratio: median(ratios),
    goal: compare === 'rate' ? 'at least 0.85' : 'at most 1.5',
  };
}

const figure = (value: number, digits = 0) => value.toFixed(digits).padStart(8);

type Measured = { readonly rows: readonly Row[]; readonly memory: Memory };

/** @returns a table in plain text: each case at each size, how it grew from the smallest size, and the memory of the server */
export function reportOf(measured: readonly Measured[]): string {
  const rows = measured.flatMap((one) => one.rows);
  const head = ` size  case                        req/s     p50     p95     p99   floor/s  floor p50   ratio  goal            growth of p50`;
  const lines = rows.map((row) => {
    const smallest = rows.find(({ name }) => name === row.name);
    const growth = smallest ? row.ms[0] / smallest.ms[0] : Number.NaN;
    const [p50, p95, p99] = row.ms;
    return [
      `${row.size}x`.padStart(5),
      ` ${row.name.padEnd(26)}`,
      figure(row.perSecond),
      figure(p50, 1),
      figure(p95, 1),
      figure(p99, 1),
      figure(row.floorPerSecond),
      figure(row.floorP50, 1),
      figure(row.ratio, 2),
      ` ${row.goal.padEnd(14)}`,
      figure(growth, 2),
    ].join(' ');
  });
  const memories = measured.map(
    ({ rows: [first], memory: { mostMb, users, saves } }) =>
      `${`${first?.size}x`.padStart(5)}  memory of the server: at most ${mostMb.toFixed(0)} MB while ${users} people edit (${saves} saves); goal under 300 MB`,
  );
  return `${[head, ...lines, ...memories].join('\n')}\n`;
}
