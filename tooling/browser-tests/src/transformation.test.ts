import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { violationsOn } from './axe.ts';
import { seatedAs } from './person.ts';
import { corner } from './plan-desk.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 90_000 });

const NAME = 'Zorgcoördinatie dichtbij huis';
const ALL = '/roaz/transformatieplannen';

let product: RunningProduct;
let browser: TestBrowser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function openPlan(page: Page): Promise<void> {
  await page.goto(product.url + ALL);
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
}

async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

/** Goes to a part of the plan's page. */
async function part(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Onderdelen van het plan' })
    .getByRole('link', { name, exact: true })
    .click();
}

async function add(page: Page, field: string, words: string): Promise<void> {
  const box = page.getByRole('textbox', { name: field, exact: true }).last();
  await box.fill(words);
  await box.press('Enter');
  await page.locator('summary').getByText(words).click();
}

const EFFECTS = [
  'Effect op patiënten en inwoners',
  'Effect op de aanbieders: bedrijfsvoering, personeel, IT en vastgoed',
  'Effect op de rest van de keten',
  'Effect op afspraken in de regio en landelijk',
  'Wie het uitvoert en hoe besluiten worden genomen',
  'Gelijkgerichtheid tussen en binnen de partijen, en hun commitment',
  'Verklaring over de mededingingsregels',
];

/** Writes what is needed to submit a plan that asks for no money: a result, a line of the business case, effects, the self-assessment. */
async function writeWhole(page: Page): Promise<void> {
  await openPlan(page);
  await part(page, 'Resultaten');
  await add(page, 'Nieuw resultaat', 'Minder ritten');
  await page
    .getByRole('combobox', { name: 'Plaats in de keten', exact: true })
    .selectOption('Uitkomst');
  expect(await violationsOn(page)).toEqual([]);
  await part(page, 'Businesscase');
  await add(page, 'Nieuwe regel', 'Inrichting centrale');
  await page.getByRole('textbox', { name: 'Bedrag', exact: true }).fill('1,2 mln');
  await page.getByText('-1.200.000').first().waitFor();
  await part(page, 'Effecten en uitvoering');
  for (const effect of EFFECTS)
    await page.getByRole('textbox', { name: effect, exact: true }).fill('Beschreven');
  await page
    .getByRole('combobox', { name: 'Hoe dit is getoetst', exact: true })
    .selectOption('Eigen toets');
  await part(page, 'Zelftoets');
  const answers = page.getByRole('radio', { name: 'Ja', exact: true });
  await answers.first().waitFor();
  for (const yes of await answers.all()) await yes.check();
  await page.keyboard.press('Control+s');
  await corner(page, 'saved');
}

/** Finds every condition met, for one's own company. */
async function judge(page: Page): Promise<void> {
  await openPlan(page);
  await part(page, 'Beoordelen');
  const verdict = page.getByRole('region', { name: 'Mijn oordeel' });
  await verdict.waitFor();
  const met = verdict.getByRole('radio', { name: 'Gehaald', exact: true });
  await met.first().waitFor();
  for (const condition of await met.all()) await condition.check();
  await verdict.getByRole('button', { name: 'Bewaren' }).click();
  await verdict.getByRole('button', { name: 'Delen met de andere marktleider' }).waitFor();
}

async function share(page: Page): Promise<void> {
  await press(page, 'Delen met de andere marktleider');
  await page.getByText('Gedeeld met de andere marktleider.').waitFor();
}

test('an idea of two parties comes to its quick check, is judged by two insurers in private, and decided on with two signatures', async () => {
  const open = async (name: string, address: string) =>
    (await seatedAs(browser, product.url, name, address)).page;
  const isala = await open('Bestuurder Isala', ALL);
  await press(isala, 'Idee beginnen');
  await isala.getByRole('textbox', { name: 'Naam van het plan' }).fill(NAME);
  await isala.getByRole('dialog').getByRole('button', { name: 'Idee beginnen' }).click();
  await isala.getByRole('heading', { level: 1, name: NAME }).waitFor();

  const short = isala.getByRole('region', { name: 'Het plan in het kort' });
  await short.getByRole('button', { name: 'Schrijven' }).click();
  for (const [field, words] of [
    ['Doelen', 'Minder ritten naar de spoedeisende hulp'],
    ['Contact', 'Bureau acute zorg'],
    ['Gebruik van zorg: hoe', 'Minder bezoeken'],
    ['Past het bij de plannen van de regio? Zo niet, waarom niet', 'Het volgt het ROAZ-plan'],
    ['Waarom het dringt, en wie dat ook vindt', 'Alle partners zien dit'],
    ['Waarom verzekeraars en aanbieders gelijkgericht moeten handelen', 'Anders werkt het niet'],
  ] as const)
    await short.getByRole('textbox', { name: field }).fill(words);
  await short.getByRole('radio', { name: 'Regionaal' }).check();
  await choose(isala, 'Gemeenten waar het over gaat', 'Zwolle');
  expect(await violationsOn(isala)).toEqual([]);
  await short.getByRole('button', { name: 'Bewaren' }).click();
  await isala.getByText('Zilveren Kruis en Menzis').waitFor();

  const applicants = isala.getByRole('region', { name: 'Aanvragers' });
  await applicants.getByRole('button', { name: 'Aanvragers kiezen' }).click();
  await choose(isala, 'Aanvragers', 'Ambulance IJsselland');
  await press(isala, 'Aanvragers bewaren');
  await applicants.getByRole('button', { name: 'Aanvragers kiezen' }).waitFor();
  await press(isala, 'Akkoord geven namens mijn organisatie');
  await applicants.getByText('door Bestuurder Isala').waitFor();
  await isala.getByText('Niet elke aanvrager is akkoord').first().waitFor();

  const ambulance = await open('Directeur Ambulance IJsselland', ALL);
  await openPlan(ambulance);
  await press(ambulance, 'Akkoord geven namens mijn organisatie');
  await ambulance.getByText('Akkoord gegeven').first().waitFor();

  const first = await open('Regiomanager Zilveren Kruis', ALL);
  await first.getByText('Nog geen transformatieplannen').waitFor();

  await openPlan(isala);
  await press(isala, 'Aanbieden voor de snelle toets');
  await confirm(isala, 'Aanbieden voor de snelle toets');
  await isala.getByText('snelle toets: uiterlijk 29 februari 2024').first().waitFor();

  const second = await open('Regiomanager Menzis', ALL);
  await judge(first);
  await judge(second);
  const shared = second.getByRole('term').filter({ hasText: 'Zilveren Kruis' });
  expect(await shared.count()).toBe(0);
  await share(first);
  await share(second);
  await shared.first().waitFor();

  await press(first, 'Besluit over de snelle toets');
  await first.getByRole('radio', { name: 'Positief: het plan kan worden uitgewerkt' }).check();
  await confirm(first, 'Tekenen');
  await first.getByText('Wacht op Menzis').waitFor();
  await openPlan(second);
  expect(await violationsOn(second)).toEqual([]);
  await press(second, 'Tekenen');
  await second.getByText('Uitwerken', { exact: true }).waitFor();

  const ministry = await open('Programmateam VWS', '/monitor/transformatieplannen');
  await ministry.getByRole('link', { name: NAME }).waitFor();
  await ministry.getByText('Uitwerken', { exact: true }).first().waitFor();

  await writeWhole(isala);
  for (const page of [isala, ambulance]) {
    await openPlan(page);
    await press(page, 'Akkoord geven namens mijn organisatie');
    await page.getByText('Akkoord gegeven').first().waitFor();
  }
  await openPlan(isala);
  await press(isala, 'Plan indienen');
  await confirm(isala, 'Plan indienen');
  await isala.getByText('Ingediend', { exact: true }).waitFor();

  await openPlan(first);
  await press(first, 'Beoordeling beginnen');
  await confirm(first, 'Beoordeling beginnen');
  await first.getByText('In beoordeling', { exact: true }).waitFor();
  for (const page of [first, second]) {
    await judge(page);
    await share(page);
  }
  await openPlan(first);
  await part(first, 'Beoordelen');
  await first.getByRole('term').filter({ hasText: 'Menzis' }).first().waitFor();
  expect(await violationsOn(first)).toEqual([]);
  await press(first, 'Voorgenomen besluit nemen');
  await first.getByRole('radio', { name: 'Goedkeuren' }).check();
  await confirm(first, 'Tekenen');
  await first.getByText('Wacht op Menzis').waitFor();
  await openPlan(second);
  await press(second, 'Tekenen');
  await second.getByText('Voorgenomen besluit', { exact: true }).first().waitFor();

  await openPlan(isala);
  const letter = await isala.getByRole('link', { name: 'PDF' }).first().getAttribute('href');
  const paper = await isala.request.get(product.url + letter);
  expect(paper.headers()['content-type']).toBe('application/pdf');

  await ministry.goto(`${product.url}/monitor/middelen`);
  await ministry.getByText('Er is nog geen budget geopend').waitFor();
  await ministry.getByRole('combobox', { name: 'Route' }).selectOption('Zorgverzekeraars');
  await ministry.getByRole('textbox', { name: 'Bedrag' }).fill('1 mln');
  await ministry.getByRole('textbox', { name: 'Bron' }).fill('Proef');
  await press(ministry, 'Vastleggen');
  await ministry.getByRole('heading', { name: 'Budgetten per route en jaar' }).waitFor();
  await ministry.getByText('van de bron naar het budget').first().waitFor();
  expect(await violationsOn(ministry)).toEqual([]);
});
