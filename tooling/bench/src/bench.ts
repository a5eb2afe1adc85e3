import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { casesOf, type Case } from './cases.ts';
import { aFloor, anInstallation, aServer, type Installation } from './installation.ts';
import { loadPlans } from './load-data.ts';
import { measure } from './measure.ts';
import { measureMemory, type Memory } from './memory.ts';
import { rowOf, type Row, type Samples } from './report.ts';

export type BenchSettings = {
  /** How many times 41 plans with 3,000 agreements; from small to large. */
  readonly sizes: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  /** How many people edit at once while the server's memory is looked at. */
  readonly users: number;
  readonly say: (text: string) => void;
};

/** Product and floor take turns, so that what else the machine does meets both. */
async function inTurns(
  one: Case,
  urls: { readonly product: string; readonly floor: string },
  { seconds, rounds, connections }: BenchSettings,
): Promise<Samples> {
  const warm = { seconds: Math.min(1, seconds), connections };
  await measure(one.product(urls.product), warm);
  await measure(one.floor(urls.floor), warm);
  const samples: Samples = { product: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    samples.floor.push(await measure(one.floor(urls.floor), { seconds, connections }));
    samples.product.push(await measure(one.product(urls.product), { seconds, connections }));
  }
  return samples;
}

type Measured = { readonly rows: readonly Row[]; readonly memory: Memory };

async function atSize(
  installation: Installation,
  size: number,
  statements: string,
  settings: BenchSettings,
): Promise<Measured> {
  settings.say(`loading ${size}x ...`);
  await loadPlans(installation, size);
  const all = await casesOf(installation, statements);
  const cases = all.filter(({ upTo = size }) => size <= upTo);
  const product = await aServer(installation);
  const floor = await aFloor(installation, statements);
  const urls = { product: product.url, floor: floor.url };
  const rows: Row[] = [];
  try {
    // First, by a server that did nothing else yet.
    settings.say(`looking at the memory at ${size}x ...`);
    const { users, seconds } = settings;
    const memory = await measureMemory(installation, product, { users, seconds: 5 * seconds });
    for (const one of cases) {
      settings.say(`measuring ${one.name} at ${size}x ...`);
      rows.push(rowOf(size, one, await inTurns(one, urls, settings)));
    }
    return { rows, memory };
  } finally {
    await product.stop();
    await floor.stop();
  }
}

/** Measures each case at each size, in one run on one database that is made for it and thrown away. */
export async function runBench(settings: BenchSettings): Promise<readonly Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iza-bench-statements-'));
  const installation = await anInstallation();
  const measured: Measured[] = [];
  try {
    for (const size of settings.sizes) {
      const statements = path.join(folder, `${size}.json`);
      measured.push(await atSize(installation, size, statements, settings));
    }
    return measured;
  } finally {
    await installation.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
