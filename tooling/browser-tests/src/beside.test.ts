import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, newKey, type ApiClient } from './api-client.ts';
import { desksAt, type AtDesk } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const CHAIR = 'Voorzitter ROAZ Zwolle';
const LEADER = 'Programmamanager Zilveren Kruis IJssel-Vecht';
const NAME = 'Regioplan IJssel-Vecht';

type Card = { plan: string; version: string; name: string };
type Item = { content: { id: string; type: string; title: string } };

let product: RunningProduct;
let browser: TestBrowser;
let as: AtDesk;
let roaz: Card;
let regional: Card;
let title: string;

const cardsOf = async (client: ApiClient) =>
  ((await client.query('work.mine')) as { plans: Card[] }).plans;

/** The ROAZ consults, so that its neighbours may read it; one of them writes on the same topic. */
async function prepare(): Promise<void> {
  const [chair, leader] = [
    await apiClient(product.url, CHAIR),
    await apiClient(product.url, LEADER),
  ];
  roaz = (await cardsOf(chair))[0] as Card;
  const open = () =>
    chair.query('plan.open', { plan: roaz.plan }) as Promise<{
      items: Item[];
      version: { id: string; contentRevision: number };
      pending: { id: string } | null;
    }>;
  const { items, version } = await open();
  const found = items.find(({ content }) => content.type === 'agreement') as Item;
  title = found.content.title;
  const command = {
    command: 'open-consultation',
    invited: ['patientenfederatie'],
    closes: '2024-03-01',
  };
  const { id, contentRevision } = version;
  await chair.mutate('step.ask', { version: id, key: newKey(), contentRevision, command });
  for (const name of ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis']) {
    const { pending } = await open();
    const signer = await apiClient(product.url, name);
    await signer.mutate('step.sign', { version: id, key: newKey(), step: pending?.id });
  }
  const regions = ['iza-ijssel-vecht'];
  await leader.mutate('plan.begin', { key: newKey(), kind: 'regional', regions, name: NAME });
  regional = (await cardsOf(leader))[0] as Card;
  const mine = '01990000-0000-7000-8000-000000000001';
  const item = { ...found.content, id: mine, level: undefined, phases: [], key: undefined };
  await leader.mutate('item.add', {
    version: regional.version,
    key: newKey(),
    items: [{ item, parent: null }],
  });
}

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  as = desksAt(browser, product.url);
  await prepare();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).last().click();
const write = (page: Page, name: RegExp, text: string) =>
  page.getByRole('dialog').getByRole('textbox', { name }).fill(text);

test('a market leader sees two agreements side by side, signals it, and says which leans on which', () =>
  as(LEADER, `/regio/plan/${regional.plan}/samenhang`, async (page) => {
    await page.getByText('Ze zeggen bijna hetzelfde').first().waitFor();
    await press(page, new RegExp(`^Signaleer dit.*${title.slice(0, 12)}`));
    await write(page, /Wat past er niet/, 'Wij doen dit ook; wie trekt het?');
    await inDialog(page, 'Vastleggen');
    await page.getByText('Wacht op antwoord').waitFor();
    await press(page, 'Afspraak laten leunen');
    const [mine, theirs] = [/Welke afspraak van dit plan/, /Leunt op welke afspraak/];
    for (const field of [mine, theirs]) {
      await page.getByRole('dialog').getByRole('combobox', { name: field }).fill(title);
      await page.getByRole('option').first().click();
    }
    await inDialog(page, 'Vastleggen');
    await page.getByRole('button', { name: /^Weghalen/ }).waitFor();
    await press(page, /^Dit botst niet/);
    await write(page, /Waarom/, 'Wij beginnen met een proef.');
    await inDialog(page, 'Dit botst niet');
    await page.getByText('1 tip die niet botst').waitFor();
  }));

test('the chair finds the signal in its own work and answers; the market leader closes it', async () => {
  await as(CHAIR, '/roaz/', async (page) => {
    await page.getByRole('link', { name: 'Beantwoord 1 signaal' }).click();
    await page.getByText('Wij doen dit ook; wie trekt het?').waitFor();
    await press(page, 'Antwoorden');
    await write(page, /Uw antwoord/, 'Wij trekken het, samen met u.');
    await inDialog(page, 'Antwoorden');
    await page.getByText('Beantwoord', { exact: true }).waitFor();
  });
  await as(LEADER, '/regio/', async (page) => {
    await page.getByRole('link', { name: /Uw signaal is beantwoord/ }).click();
    await page.getByText('Wij trekken het, samen met u.').waitFor();
    await press(page, 'Sluiten');
    await inDialog(page, 'Sluiten');
    await page.getByText('Gesloten', { exact: true }).waitFor();
  });
  await as('Programmateam VWS', '/monitor/signalen', async (page) => {
    await page.getByText('Geen enkel signaal wacht op antwoord.').waitFor();
    expect(await page.getByText('1 gesloten signaal').count()).toBe(1);
  });
});
