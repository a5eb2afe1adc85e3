import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import {
  addLine,
  askStep,
  beginPlan,
  coSign,
  everybodyFinds,
  goToPlan,
  readsReplaced,
  seatAll,
  stands,
  type Onlooker,
  type Walk,
} from './every-state.ts';
import { apiClient } from './api-client.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const REGION = 'iza-drenthe';
const person = (
  name: string,
  role: Onlooker['role'],
  regions: readonly string[] = [REGION],
  app: Onlooker['app'] = 'regio',
): Onlooker => ({ name, role, regions, app });

const LEADER = person('Programmamanager Zilveren Kruis Drenthe', 'market-leader', [
  REGION,
  'zk-drenthe',
]);
const MUNICIPALITY = person('Beleidsadviseur gemeente Emmen', 'municipality');
const PROVIDER = person('Strateeg UMCG Drenthe', 'regional-party');
const PEOPLE = [
  LEADER,
  MUNICIPALITY,
  PROVIDER,
  person('Programmamanager CZ Zuid', 'market-leader', ['iza-west-brabant', 'iza-zeeland']),
  person('Voorzitter ROAZ Zwolle', 'roaz-chair', ['roaz-zwolle'], 'roaz'),
  person('Programmateam VWS', 'vws-programme', [], 'monitor'),
  person('Programmaleider IZA ZN', 'zn', [], 'monitor'),
  person('Beheerder', 'administrator', []),
];

let product: RunningProduct;
let browser: TestBrowser;
let walk: Walk;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  const ministry = await apiClient(product.url, 'Programmateam VWS');
  const { overlapping } = (await ministry.query('region.open', { region: REGION })) as {
    readonly overlapping: readonly { readonly region: string }[];
  };
  walk = {
    url: product.url,
    kind: 'regional',
    plan: { id: '', name: 'Regioplan van begin tot eind' },
    regions: [REGION],
    overlapping: overlapping.map(({ region }) => region),
    pageOf: await seatAll(browser, product.url, PEOPLE),
  };
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** A market leader asks; a municipality and a provider, who took the initiative with it, sign (B.2). */
async function together(step: string): Promise<void> {
  await askStep(walk, LEADER, step, { body: 'Regiotafel' });
  await coSign(walk, MUNICIPALITY);
  await coSign(walk, PROVIDER);
}

test('a regional plan begins as a process proposal, the region’s own', async () => {
  await beginPlan(walk, LEADER, /^IZA-regio Drenthe|Drenthe.*IZA-regio/);
  await everybodyFinds(walk, PEOPLE, 'proposal');
});

test('the approved proposal leads to the profile, and that to writing', async () => {
  await together('Procesvoorstel goedkeuren');
  await everybodyFinds(walk, PEOPLE, 'profile');
  await together('Beeld vaststellen en schrijven');
  await everybodyFinds(walk, PEOPLE, 'drafting');
});

test('a step back stands with its reason, and the way onward is open again', async () => {
  await askStep(walk, LEADER, 'Stap terug', { reason: 'Het beeld mist een gemeente.' });
  await everybodyFinds(walk, PEOPLE, 'profile');
  await together('Beeld vaststellen en schrijven');
});

test('insurer and municipality write at once, and each sees what the other wrote', async () => {
  const insurer = await goToPlan(walk, LEADER);
  const municipality = await goToPlan(walk, MUNICIPALITY);
  await addLine(insurer, /^Nieuwe opgave/, 'Langer zelfstandig thuis');
  await stands(municipality, 'Langer zelfstandig thuis');
  await Promise.all([
    addLine(insurer, /^Nieuwe afspraak/, 'Wijkverpleging dag en nacht'),
    addLine(municipality, /^Nieuwe afspraak/, 'Welzijn op recept in elke kern'),
  ]);
  await stands(insurer, 'Welzijn op recept in elke kern');
  await stands(municipality, 'Wijkverpleging dag en nacht');
});

test('adopted straight from the draft it stands still, and everyone reads it', async () => {
  await together('Plan vaststellen');
  await everybodyFinds(walk, PEOPLE, 'adopted');
});

async function beginRevision(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Herziening beginnen' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Herziening beginnen' }).click();
  await page.getByText('Dit is een herziening').waitFor();
}

test('a revision that was begun by mistake is dropped again, with a reason; the adopted version stands', async () => {
  const page = await goToPlan(walk, MUNICIPALITY);
  await beginRevision(page);
  await page.getByRole('button', { name: 'Herziening laten vervallen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Er is in deze herziening nog niets veranderd.').waitFor();
  await dialog.getByRole('textbox', { name: /Waarom gaat/ }).fill('Per ongeluk begonnen');
  await dialog.getByRole('button', { name: 'Herziening laten vervallen' }).click();
  await page.getByText('Deze herziening is vervallen').waitFor();
  await everybodyFinds(walk, [LEADER, MUNICIPALITY, PROVIDER], 'adopted');
});

test('a revision is written beside it and takes its place, while others read the adopted version', async () => {
  const page = await goToPlan(walk, MUNICIPALITY);
  await beginRevision(page);
  const insiders = [LEADER, MUNICIPALITY, PROVIDER];
  await everybodyFinds(walk, insiders, 'drafting', '2024-02-01');
  const others = PEOPLE.filter(({ role }) => role !== 'vws-programme');
  await everybodyFinds(
    walk,
    others.filter((other) => !insiders.includes(other)),
    'adopted',
  );
  await together('Plan vaststellen');
  await everybodyFinds(walk, PEOPLE, 'adopted');
  await readsReplaced(walk, PROVIDER);
});

test('a plan that is ended can still be read by everyone, and changed by nobody', async () => {
  await together('Plan beëindigen');
  await everybodyFinds(walk, PEOPLE, 'closed');
});
