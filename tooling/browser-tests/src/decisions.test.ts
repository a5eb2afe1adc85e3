import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, newKey, type ApiClient } from './api-client.ts';
import { desksAt, type AtDesk } from './person.ts';
import { openPlan, storedPlan } from './plan-desk.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const PLAN = 'De Gezonde Marke - regioplan Drenthe';
const LEADER = 'Programmamanager Zilveren Kruis Drenthe';
const MUNICIPALITY = 'Beleidsadviseur gemeente Emmen';
const PROVIDER = 'Strateeg UMCG Drenthe';

let product: RunningProduct;
let browser: TestBrowser;
let visit: AtDesk;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  visit = desksAt(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** At the decisions of the plan, as someone. */
const at = (name: string, work: (page: Page) => Promise<void>): Promise<void> =>
  visit(name, undefined, async (page) => {
    await openPlan(page, PLAN);
    await page.getByRole('link', { name: 'Besluiten', exact: true }).click();
    await page.getByRole('heading', { name: 'Procesvoorstel en tijdplan' }).waitFor();
    await work(page);
  });

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const fill = (page: Page, name: RegExp, text: string) =>
  page.getByRole('textbox', { name }).first().fill(text);

type Opened = { version: { id: string; contentRevision: number }; pending: { id: string } | null };

/** A step as the three who took the initiative sign it. */
async function take(command: string): Promise<void> {
  const clients: ApiClient[] = [];
  for (const name of [LEADER, MUNICIPALITY, PROVIDER])
    clients.push(await apiClient(product.url, name));
  const [first, ...others] = clients;
  if (!first) throw new Error('nobody signs');
  const { version } = await storedPlan(first, PLAN);
  const { id, contentRevision } = version;
  const decision = { body: 'Regiotafel Drenthe', on: '2024-02-01' };
  const asked = { version: id, key: newKey(), contentRevision, command: { command, decision } };
  expect(await first.mutate('step.ask', asked)).toMatchObject({ kind: 'saved' });
  for (const client of others) {
    const list = (await client.query('work.mine')) as { plans: { plan: string; name: string }[] };
    const plan = list.plans.find(({ name }) => name === PLAN)?.plan;
    const { pending } = (await client.query('plan.open', { plan })) as Opened;
    await client.mutate('step.sign', { version: id, key: newKey(), step: pending?.id });
  }
}

test('the market leader writes the process proposal with a time plan and records what a council decided', () =>
  at(LEADER, async (page) => {
    await press(page, 'Procesvoorstel schrijven');
    await fill(page, /Hoe komt het plan tot stand/, 'Drie werkgroepen en een regiotafel.');
    await press(page, 'Fase toevoegen');
    await fill(page, /Wat gebeurt er/, 'Schrijven');
    await fill(page, /^Van/, '1-2-2024');
    await press(page, 'Opslaan');
    await page.getByRole('button', { name: 'Procesvoorstel wijzigen' }).waitFor();
    await press(page, 'Besluit vastleggen');
    await fill(page, /Welk orgaan/, 'Gemeenteraad Emmen');
    await page.getByRole('radio', { name: 'het plan', exact: true }).check();
    await page.getByRole('radio', { name: 'akkoord onder voorbehoud' }).check();
    await press(page, 'Vastleggen');
    await page.getByRole('heading', { name: 'Gemeenteraad Emmen' }).waitFor();
    await page.getByText('De tekst is sindsdien niet veranderd').waitFor();
  }));

test('the municipality binds itself under a reservation of its own words', () =>
  at(MUNICIPALITY, async (page) => {
    await page.getByText('Drie werkgroepen en een regiotafel.').waitFor();
    await press(page, 'Verbinden aan afspraken');
    await fill(page, /Wie tekent/, 'Wethouder zorg');
    await fill(page, /Voorbehoud/, 'Als de raad geld vrijmaakt');
    await press(page, 'Vastleggen');
    await page.getByText('Als de raad geld vrijmaakt').waitFor();
  }));

test('once adopted, anyone reads who is bound, and that there is a reservation, without its words', async () => {
  await take('adopt');
  const client = await apiClient(product.url, LEADER);
  const list = (await client.query('work.mine')) as { plans: { plan: string; name: string }[] };
  const plan = list.plans.find(({ name }) => name === PLAN)?.plan;
  const page = await (await fetch(`${product.url}/openbaar/${plan}`)).text();
  expect(page).toContain('Wie zich aan de afspraken verbinden');
  expect(page).toContain('Emmen');
  expect(page).toContain('Onder voorbehoud');
  expect(page).not.toContain('Als de raad geld vrijmaakt');
});

test('a plan that was ended by mistake stands again, with the reason on record', async () => {
  await take('close');
  await at(PROVIDER, async (page) => {
    await press(page, 'Stap ongedaan maken');
    await fill(page, /Waarom/, 'Verkeerde knop');
    await page.getByRole('dialog').getByRole('button', { name: 'Stap ongedaan maken' }).click();
    await page.getByText(/Ongedaan gemaakt door .*: Verkeerde knop/).waitFor();
  });
  const leader = await apiClient(product.url, LEADER);
  const stage = async () => (await storedPlan(leader, PLAN)).version.state.stage;
  await expect.poll(stage).toBe('adopted');
});

test('a revision stands beside the adopted version, and takes its place when it is adopted', () =>
  visit(LEADER, undefined, async (page) => {
    await openPlan(page, PLAN);
    await press(page, 'Herziening beginnen');
    await page.getByRole('dialog').getByRole('button', { name: 'Herziening beginnen' }).click();
    await page.getByText('Dit is een herziening').waitFor();
    const versions = page.getByRole('navigation', { name: 'Versies van dit plan' });
    await versions.getByRole('link', { name: /Versie 1: Vastgesteld/ }).click();
    await page.getByText('Dit plan is vastgesteld').first().waitFor();
    await take('adopt');
    await versions.getByRole('link', { name: /Versie 1: Vervangen/ }).click();
    await page.getByText('Deze versie geldt niet meer').waitFor();
  }));
