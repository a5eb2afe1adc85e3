import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, Away, newKey, type ApiClient } from './api-client.ts';
import { sleep, startProduct, type RunningProduct } from './running-product.ts';

/** `IZA_DRILL=full`: 10,000 acknowledged saves and 20 kills. Otherwise a short one, with every test run. */
const FULL = process.env['IZA_DRILL'] === 'full';
const [SAVES, KILLS, WRITERS] = FULL ? [10_000, 20, 8] : [400, 4, 4];

type Item = { id: string; type: string; title: string };
type Unit = { revision: number; content: Item };
type PlanView = { version: { id: string }; items: Unit[] };
type SaveAnswer = { kind: string; revision?: number };

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ IZA_REQUESTS_PER_10S: '100000000' });
});
afterAll(() => product.stop());

/** One person typing in one agreement: each word is sent until the server has answered, under one key. */
async function write(client: ApiClient, version: string, unit: Unit, until: () => boolean) {
  const acknowledged: { title: string; revision: number }[] = [];
  let { revision } = unit;
  for (let word = 1; !until(); word += 1) {
    const title = `${unit.content.id.slice(-4)} woord ${word}`;
    const content = { ...unit.content, title };
    const request = { version, key: newKey(), base: revision, unit: { unit: 'item', content } };
    const answer = await untilAnswered(() => client.mutate('unit.save', request));
    expect(answer).toMatchObject({ kind: 'saved', revision: revision + 1 });
    revision += 1;
    acknowledged.push({ title, revision });
  }
  return acknowledged;
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<SaveAnswer> {
  for (;;) {
    try {
      return (await ask()) as SaveAnswer;
    } catch (error) {
      if (!(error instanceof Away)) throw error;
      await sleep(50);
    }
  }
}

test(
  `of ${SAVES} acknowledged saves, with server and database killed ${KILLS} times, none is lost, none is there twice, and nothing is there that nobody typed`,
  async () => {
    const client = await apiClient(product.url, 'Medewerker bureau ROAZ Zwolle');
    const { plans } = (await client.query('work.mine')) as { plans: { plan: string }[] };
    const opened = (await client.query('plan.open', { plan: plans[0]?.plan })) as PlanView;
    const units = opened.items
      .filter(({ content }) => content.type === 'agreement')
      .slice(0, WRITERS);

    let [saved, kills] = [0, 0];
    const counting: ApiClient = {
      ...client,
      mutate: async (...request) => {
        const answer = await client.mutate(...request);
        saved += 1;
        return answer;
      },
    };
    const done = () => saved >= SAVES && kills >= KILLS;
    const killing = (async () => {
      for (; kills < KILLS; kills += 1) {
        const before = saved;
        while (saved - before < SAVES / (KILLS + 1)) await sleep(5);
        if (kills % 2 === 0) {
          await product.killServer();
          await product.startAgain();
        } else {
          process.kill(await product.databasePid(), 'SIGKILL');
        }
      }
    })();
    const written = await Promise.all(
      units.map((unit) => write(counting, opened.version.id, unit, done)),
    );
    await killing;

    let stored = 0;
    for (const [at, unit] of units.entries()) {
      const ref = { unit: 'item', id: unit.content.id };
      const { revisions } = (await client.query('history.unit', {
        version: opened.version.id,
        unit: ref,
      })) as {
        revisions: Unit[];
      };
      const kept = revisions
        .map(({ revision, content }) => ({ title: content.title, revision }))
        .filter(({ revision }) => revision > unit.revision)
        .toSorted((a, b) => a.revision - b.revision);
      expect(kept).toEqual(written[at]);
      stored += kept.length;
    }
    process.stdout.write(`${stored} saves acknowledged and stored, over ${kills} kills\n`);
    expect(stored).toBeGreaterThanOrEqual(SAVES);
  },
  FULL ? 1_800_000 : 180_000,
);
