import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@iza/db/connection';
import { startEmbedded } from '@iza/db/embedded';
import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { apiClient, newKey } from './api-client.ts';
import { violationsOn } from './axe.ts';
import { loginAs } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const NAME = 'Centrale voor de regio';
const GROUND = 'De bereikbaarheid is niet geborgd';

let folder: string;
let product: RunningProduct;
let browser: TestBrowser;
let plan: string;

/** A plan that runs: weeks of terms lie before that, so the owner of the database puts it there. */
async function aRunningPlan(): Promise<string> {
  const isala = await apiClient(product.url, 'Bestuurder Isala');
  const key = newKey();
  const begun = await isala.mutate('transformation.begin', { key, name: NAME, regions: [] });
  const { plan: id } = begun as { plan: string };
  const joined = await startEmbedded({ folder });
  const { ownerUrl } = joined;
  const database = openDatabase({ url: joined.serverUrl, ownerUrl, poolSize: 1 });
  await database.asOperator(async (tx) => {
    const on = '2024-01-15';
    const judged = { framework: '2023-01', submittedOn: on, submittedRevision: 1, changes: null };
    const decisions = [
      { on, step: 'final', outcome: 'approved', missed: [], reasons: null, conditions: null },
    ];
    const ran = {
      ...judged,
      decisions,
      approvedOn: on,
      conditions: null,
      begunOn: on,
      changed: [],
    };
    const state = tx.json({ stage: 'in-execution', ...ran });
    await tx`update iza.transformation set leaders = '{zilveren-kruis,menzis}' where id = ${id}`;
    await tx`update iza.transformation set state = ${state} where id = ${id}`;
  });
  await database.close();
  return id;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'iza-hold-'));
  [product, browser] = await Promise.all([startProduct({ IZA_DATA_DIR: folder }), launchBrowser()]);
  plan = await aRunningPlan();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function opened(who: string, app: string): Promise<Page> {
  const { page } = await loginAs(browser, product.url, who);
  await page.goto(`${product.url}/${app}/transformatieplannen/${plan}`);
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
  return page;
}

test('an authority puts a running plan on hold with ground and term; everyone reads them, nothing goes on, and the outcome stays on record', async () => {
  const nza = await opened('Toezichthouder NZa', 'monitor');
  await press(nza, 'Plan aanhouden');
  await press(nza, 'Doorgaan');
  await nza.getByRole('alert').waitFor();
  await nza.getByRole('textbox', { name: 'Grond' }).fill(GROUND);
  await nza.getByRole('textbox', { name: 'Tot wanneer' }).fill('1 maart 2024');
  await press(nza, 'Doorgaan');
  await nza.getByText('Termijn: tot en met 1 maart 2024.').waitFor();
  expect(await violationsOn(nza)).toEqual([]);

  const leader = await opened('Regiomanager Menzis', 'roaz');
  await leader.getByText(GROUND).waitFor();
  expect(await leader.getByRole('button', { name: 'Plan stoppen' }).count()).toBe(0);

  await press(nza, 'Aanhouden beëindigen');
  await nza.getByRole('radio', { name: 'Het plan gaat verder' }).check();
  await nza.getByRole('textbox', { name: 'Reden' }).fill('Het is geborgd');
  await press(nza, 'Doorgaan');
  await nza.getByText('In uitvoering', { exact: true }).waitFor();
  await leader.reload();
  await leader.getByRole('heading', { name: 'Eerder aangehouden' }).waitFor();
  await leader.getByText('Het is geborgd').waitFor();
  await leader.getByRole('button', { name: 'Plan stoppen' }).waitFor();
});
