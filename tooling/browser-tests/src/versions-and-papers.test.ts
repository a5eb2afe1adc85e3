import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { apiClient } from './api-client.ts';
import { seatedAs, type Person } from './person.ts';
import { corner, openAgreement, openPlan, titleBox } from './plan-desk.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

const PLAN = 'De Gezonde Marke - regioplan Drenthe';
const LEADER = 'Programmamanager Zilveren Kruis Drenthe';
const ELSEWHERE = 'Voorzitter ROAZ Oost';
const MINISTRY = 'Programmateam VWS';
const NAME = 'Versie voor bestuur 12 maart';

let product: RunningProduct;
let browser: TestBrowser;
let leader: Person;
let plan: string;
let folder: string;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  leader = await seatedAs(browser, product.url, LEADER);
  folder = await mkdtemp(path.join(tmpdir(), 'iza-papers-'));
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await rm(folder, { recursive: true });
});

async function toVersions(page: Page): Promise<void> {
  await page.goto(`${product.url}/regio/plan/${plan}/versies`);
  await page.getByRole('heading', { name: 'Versies' }).waitFor();
}

/** @returns the file that a link brings, and its name */
async function taken(page: Page, link: string): Promise<{ bytes: Buffer; name: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await coming;
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { bytes: await readFile(file), name: download.suggestedFilename() };
}

describe('the versions of a plan', () => {
  test('a moment gets a name, is compared with what was typed since word by word, and is brought back', async () => {
    const { page } = leader;
    await openPlan(page, PLAN);
    plan = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await toVersions(page);
    await page.getByRole('button', { name: 'Deze versie een naam geven' }).click();
    await page.getByRole('textbox', { name: 'Naam' }).fill(NAME);
    await page.getByRole('dialog').getByRole('button', { name: 'Naam geven' }).click();
    await page.locator('.versions-moment__label', { hasText: NAME }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await page.goto(`${product.url}/regio/`);
    await openPlan(page, PLAN);
    await openAgreement(page, 'Valpreventieketen');
    await titleBox(page).fill('Valpreventieketen in heel Drenthe');
    await corner(page, 'saved');

    await toVersions(page);
    await page
      .getByRole('link', { name: `Vergelijk met nu (${NAME})` })
      .first()
      .click();
    await page.getByText('in heel Drenthe').first().waitFor();
    expect(page.url()).toMatch(/van=1\.\d+&naar=1\.nu/);
    expect(await page.locator('ins').first().textContent()).toContain('in heel Drenthe');
    await page.getByText(`Gewijzigd door ${LEADER}`).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Zet dit onderdeel terug' }).click();
    await page.getByText('Er is geen verschil.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.locator('ins').first().waitFor();
  });

  test('the ministry compares what was in the plan, and brings nothing back', async () => {
    const address = `/monitor/plannen/${plan}/versies`;
    const { page, context } = await seatedAs(browser, product.url, MINISTRY, address);
    await page
      .getByRole('link', { name: /Vergelijk met nu/ })
      .first()
      .waitFor();
    expect(await page.getByText(NAME).count()).toBe(0);
    expect(await page.getByRole('button', { name: /terug/ }).count()).toBe(0);
    await context.close();
  });
});

describe('a paper for the meeting', () => {
  test('comes as Word and as PDF, with the cover note, under a name with its accents', async () => {
    const { page } = leader;
    await page.goto(`${product.url}/regio/plan/${plan}`);
    await page.getByRole('button', { name: 'Stuk voor de vergadering' }).click();
    await page.getByRole('textbox', { name: 'Overleg', exact: true }).fill('Bestuurlijk overleg');
    await page.getByRole('textbox', { name: 'Datum van het overleg' }).fill('12-3-2024');
    expect(await violationsOn(page)).toEqual([]);
    const word = await taken(page, 'Word (docx)');
    expect(word.name).toMatch(/^De Gezonde Marke - regioplan Drenthe - .*\.docx$/);
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
    const pdf = await taken(page, 'PDF');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.bytes.toString('latin1')).toContain('/Lang (nl-NL)');
  });

  test('is not there for who may not see the plan, nor without a session', async () => {
    const client = await apiClient(product.url, LEADER);
    const { version } = (await client.query('plan.open', { plan })) as {
      version: { id: string };
    };
    const { page, context } = await seatedAs(browser, product.url, ELSEWHERE);
    for (const request of [page.request, leader.context.request]) {
      const address = `${product.url}/paper/${version.id}.pdf`;
      const { status } = await request.get(address).then((answer) => ({ status: answer.status() }));
      expect(status).toBe(request === page.request ? 404 : 200);
    }
    expect((await fetch(`${product.url}/paper/${version.id}.docx`)).status).toBe(404);
    await context.close();
  });
});
