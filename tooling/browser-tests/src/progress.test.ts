import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiClient, newKey, type ApiClient } from './api-client.ts';
import { desksAt, type AtDesk } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const CHAIR = 'Voorzitter ROAZ Zwolle';
const AMBULANCE = 'Directeur Ambulance IJsselland';
const HOSPITAL = 'Bestuurder Isala';
const MINISTRY = 'Programmateam VWS';

type Line = { subject: string; title: string; targets: { id: string }[] };
type Opened = { shown: { id: string; lines: Line[] } };

let product: RunningProduct;
let browser: TestBrowser;
let at: AtDesk;
let chair: ApiClient;
let plan: string;
let lines: readonly Line[];

const write = (who: ApiClient, procedure: string, input: object) =>
  who.mutate(procedure, { plan, key: newKey(), ...input });

/** A first round in which the ambulance service said something of one agreement. */
async function firstRound(): Promise<void> {
  const { round } = (await write(chair, 'progress.begin', { due: '2024-02-15', note: '' })) as {
    round: string;
  };
  const { shown } = (await chair.query('progress.open', { plan })) as Opened;
  lines = shown.lines;
  const subject = lines[0]?.subject;
  await write(chair, 'progress.assign', { round, subject, party: 'ambulance-ijsselland' });
  const answer = {
    status: 'on-schedule',
    note: 'De eerste ritten zijn geteld.',
    obstacle: '',
    help: '',
    evidence: [],
    observations: [],
  };
  const ambulance = await apiClient(product.url, AMBULANCE);
  const sent = await write(ambulance, 'progress.send', { round, subject, answer });
  expect(sent).toMatchObject({ kind: 'saved' });
  await write(chair, 'progress.close', { round });
}

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  at = desksAt(browser, product.url);
  chair = await apiClient(product.url, CHAIR);
  const work = (await chair.query('work.mine')) as { plans: { plan: string; kind: string }[] };
  plan = work.plans.find(({ kind }) => kind === 'roaz')?.plan ?? '';
  await firstRound();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const progress = () => `/roaz/plan/${plan}/voortgang`;
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

test('the chair begins a round in the region’s own rhythm and asks a party that the plan does not name', () =>
  at(CHAIR, progress(), async (page) => {
    await page.getByText('Hoe wij voortgang tonen').click();
    await page.getByRole('radio', { name: 'Elk kwartaal' }).check();
    await press(page, 'Bewaren');
    await page.getByText('Bewaard.').waitFor();
    await press(page, 'Volgende ronde beginnen');
    const dialog = page.getByRole('dialog');
    const due = dialog.getByRole('textbox', { name: 'Uiterlijk melden op' });
    await expect.poll(() => due.inputValue()).toBe('15 mei 2024');
    await dialog.getByRole('button', { name: 'Ronde beginnen' }).click();
    await page.getByRole('heading', { name: 'Ronde 2' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: lines[1]?.title ?? '' });
    await row.first().getByRole('button', { name: 'Wie meldt dit?' }).click();
    await dialog.getByRole('combobox').fill('Isala');
    await page
      .getByRole('option', { name: /^Isala/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Gevraagd.', { exact: true }).waitFor();
  }));

test('a party sees only its own agreement, and leaves it unchanged with one click', () =>
  at(AMBULANCE, '/roaz/', async (page) => {
    await page.getByRole('link', { name: 'Meld de voortgang van 1 afspraak' }).click();
    await page.getByRole('heading', { name: 'Ronde 2' }).waitFor();
    await page
      .getByText(lines[0]?.title ?? '')
      .first()
      .waitFor();
    expect(await page.getByText(lines[1]?.title ?? '').count()).toBe(0);
    await press(page, /^Ongewijzigd: meld 1 afspraak/);
    await page.getByText('Alles is gemeld (1 van 1)').waitFor();
  }));

test('what another party types is kept while it types, and is its own until it sends it in', async () => {
  await at(HOSPITAL, progress(), async (page) => {
    await page
      .getByText(lines[1]?.title ?? '')
      .first()
      .click();
    await page.getByRole('radio', { name: 'Loopt achter' }).check();
    await page.getByRole('textbox', { name: /Welke hulp is nodig/ }).fill('Twee centralisten');
    await page.locator('[data-state=saved]').waitFor();
    await page.reload();
    await page
      .getByText(lines[1]?.title ?? '')
      .first()
      .click();
    const help = page.getByRole('textbox', { name: /Welke hulp is nodig/ });
    await expect.poll(() => help.inputValue()).toBe('Twee centralisten');
    await at('Regiomanager Menzis', progress(), async (leader) => {
      await leader.getByRole('heading', { name: 'Wie moet nog melden?' }).waitFor();
      expect(await leader.getByText('Twee centralisten').count()).toBe(0);
    });
    await press(page, 'Melden');
    await page.getByText('Alles is gemeld (1 van 1)').waitFor();
  });
});

test('the chair closes the round, the monitor reads what was reported, and the next round carries it over', async () => {
  await at(MINISTRY, `/monitor/plannen/${plan}/voortgang`, async (page) => {
    await page.getByRole('heading', { name: 'Ronde 1' }).waitFor();
    expect(await page.getByText('Twee centralisten').count()).toBe(0);
  });
  await at(CHAIR, progress(), async (page) => {
    await press(page, 'Ronde sluiten');
    await page.getByRole('dialog').getByRole('button', { name: 'Ronde sluiten' }).click();
    await page.getByText(/^Gesloten op/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Word (docx)' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  });
  await at(MINISTRY, `/monitor/plannen/${plan}/voortgang`, async (page) => {
    await page.getByRole('heading', { name: 'Ronde 2' }).waitFor();
    await page.getByText('Twee centralisten').first().waitFor();
    await page.getByText('De eerste ritten zijn geteld.').first().waitFor();
  });
  await write(chair, 'progress.begin', { due: '2024-06-01', note: '' });
  await at(HOSPITAL, progress(), async (page) => {
    await page.getByRole('heading', { name: 'Ronde 3' }).waitFor();
    await page
      .getByText(lines[1]?.title ?? '')
      .first()
      .click();
    const help = page.getByRole('textbox', { name: /Welke hulp is nodig/ });
    await expect.poll(() => help.inputValue()).toBe('Twee centralisten');
  });
});
