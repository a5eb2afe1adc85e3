import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
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

const REGION = 'roaz-zwolle';
const person = (
  name: string,
  role: Onlooker['role'],
  regions: readonly string[] = [REGION],
  app: Onlooker['app'] = 'roaz',
): Onlooker => ({ name, role, regions, app });

const CHAIR = person('Voorzitter ROAZ Zwolle', 'roaz-chair');
const BUREAU = person('Medewerker bureau ROAZ Zwolle', 'roaz-bureau');
const LEADERS = [
  person('Regiomanager Zilveren Kruis', 'market-leader'),
  person('Regiomanager Menzis', 'market-leader'),
];
const PARTY = person('Bestuurder Isala', 'regional-party');
const PATIENTS = person('Regioadviseur Patiëntenfederatie', 'patient-organisation');
const PEOPLE = [
  CHAIR,
  BUREAU,
  ...LEADERS,
  PARTY,
  PATIENTS,
  person('Voorzitter ROAZ Oost', 'roaz-chair', ['roaz-oost']),
  person('Regiomanager VGZ Oost', 'market-leader', ['roaz-oost', 'zk-nijmegen']),
  person('Programmateam VWS', 'vws-programme', [], 'monitor'),
  person('Programmaleider IZA NVZ', 'umbrella', [], 'monitor'),
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
    kind: 'roaz',
    plan: { id: '', name: 'ROAZ-plan van begin tot eind' },
    regions: [REGION],
    overlapping: overlapping.map(({ region }) => region),
    pageOf: await seatAll(browser, product.url, PEOPLE),
  };
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** Dual responsibility: the chair asks, both market leaders sign (C.6.d). */
async function together(step: string, body = 'Bestuurlijk ROAZ'): Promise<void> {
  await askStep(walk, CHAIR, step, { body });
  for (const leader of LEADERS) await coSign(walk, leader);
}

async function consulted(): Promise<void> {
  await askStep(walk, CHAIR, 'Consultatie openen', { closes: '1 maart 2024' });
  for (const leader of LEADERS) await coSign(walk, leader);
}

test('a ROAZ plan begins as a process proposal, the region’s own', async () => {
  await beginPlan(walk, CHAIR);
  await everybodyFinds(walk, PEOPLE, 'proposal');
});

test('the approved proposal leads to the profile, and that to writing', async () => {
  await together('Procesvoorstel goedkeuren');
  await everybodyFinds(walk, PEOPLE, 'profile');
  await together('Beeld vaststellen en schrijven');
  await everybodyFinds(walk, PEOPLE, 'drafting');
});

test('a step back stands with its reason, and the way onward is open again', async () => {
  await askStep(walk, CHAIR, 'Stap terug', { reason: 'Het beeld mist een gemeente.' });
  await everybodyFinds(walk, PEOPLE, 'profile');
  await together('Beeld vaststellen en schrijven');
});

test('chair and bureau write at once, and each sees what the other wrote', async () => {
  const chair = await goToPlan(walk, CHAIR);
  const bureau = await goToPlan(walk, BUREAU);
  await addLine(chair, /^Nieuwe opgave/, 'Drukte op de spoedeisende hulp');
  await stands(bureau, 'Drukte op de spoedeisende hulp');
  await Promise.all([
    addLine(chair, /^Nieuwe afspraak/, 'Zorgcoördinatie dag en nacht'),
    addLine(bureau, /^Nieuwe afspraak/, 'Rooster van de huisartsenpost delen'),
  ]);
  await stands(chair, 'Rooster van de huisartsenpost delen');
  await stands(bureau, 'Zorgcoördinatie dag en nacht');
});

test('in consultation neighbours and patient organisations read it too', async () => {
  await consulted();
  await everybodyFinds(walk, PEOPLE, 'consultation');
});

test('the parties judge; a step back opens the text, and assessing again needs no new round', async () => {
  await askStep(walk, CHAIR, 'Consultatie sluiten en toetsen', {});
  await everybodyFinds(walk, PEOPLE, 'assessment');
  await askStep(walk, CHAIR, 'Stap terug', { reason: 'De toets vroeg om een datum.' });
  await everybodyFinds(walk, PEOPLE, 'drafting');
  await askStep(walk, CHAIR, 'Opnieuw toetsen', {});
  for (const leader of LEADERS) await coSign(walk, leader);
  await judge();
});

async function judge(): Promise<void> {
  const page = await goToPlan(walk, PARTY);
  await page.goto(`${page.url()}/oordeel`);
  const answers = page.getByRole('radio', { name: 'Ja' });
  await answers.nth(2).waitFor();
  for (const answer of await answers.all()) await answer.check();
  await page.locator('[data-state="saved"]').first().waitFor();
  await page
    .getByRole('button', { name: /Oordeel delen/ })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Oordeel delen/ })
    .click();
  await page
    .getByText(/gedeeld/i)
    .first()
    .waitFor();
}

test('once adopted it stands still and everyone reads it', async () => {
  await together('Plan vaststellen');
  await everybodyFinds(walk, PEOPLE, 'adopted');
});

test('a revision goes the same way beside it, while others still read the adopted version', async () => {
  const page = await goToPlan(walk, CHAIR);
  await page.getByRole('button', { name: 'Herziening beginnen' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Herziening beginnen' }).click();
  await page.getByText('Dit is een herziening').waitFor();
  const insiders = [CHAIR, BUREAU, ...LEADERS, PARTY];
  await everybodyFinds(walk, insiders, 'drafting', '2024-02-01');
  const others = PEOPLE.filter(
    (other) => !insiders.includes(other) && other.role !== 'vws-programme',
  );
  await everybodyFinds(walk, others, 'adopted');
  await consulted();
  await askStep(walk, CHAIR, 'Consultatie sluiten en toetsen', {});
  await judge();
  await together('Plan vaststellen');
  await everybodyFinds(walk, PEOPLE, 'adopted');
  await readsReplaced(walk, BUREAU);
});

test('a plan that is ended can still be read by everyone, and changed by nobody', async () => {
  await together('Plan beëindigen');
  await everybodyFinds(walk, PEOPLE, 'closed');
});
