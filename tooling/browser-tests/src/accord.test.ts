import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { madeUpText } from '@iza/accord/text';
import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesAt, type PageOf } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

let product: RunningProduct;
let browser: TestBrowser;
let pageOf: PageOf;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'iza-accord-'));
  product = await startProduct();
  browser = await launchBrowser();
  pageOf = pagesAt(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await rm(folder, { recursive: true });
});

/** Opens the search by its keys, once the page that answers to them stands. */
async function openSearch(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Zoeken/ }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await field.waitFor();
  return field;
}

async function loadText(): Promise<void> {
  const file = path.join(folder, 'testtekst.txt');
  await writeFile(file, madeUpText());
  const { code, err } = await product.iza('accord', 'load-text', file);
  expect([code, err]).toEqual([0, expect.stringContaining('headings in place')]);
}

/** Types into the search that Ctrl-K opens, and takes the choice that says this; the keyboard does it all. */
async function choose(page: Page, typed: string, wanted: RegExp): Promise<void> {
  const field = await openSearch(page);
  await page.keyboard.type(typed);
  const choice = page.getByRole('option', { name: wanted }).first();
  await choice.waitFor();
  for (let at = 0; at < 40; at += 1) {
    if ((await choice.getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  expect(await field.getAttribute('aria-activedescendant')).toBe(await choice.getAttribute('id'));
  await page.keyboard.press('Enter');
}

test('without the text a citation names chapter and point, and says so; with it, it opens the passage', async () => {
  const page = await pageOf('Voorzitter ROAZ Zwolle', '/roaz/');
  await choose(page, 'roaz-plan', /ROAZ-plan/i);
  await page.waitForURL(/\/roaz\/plan\//u);
  const cited = page.getByRole('button', { name: /^IZA / }).first();
  await cited.click();
  const panel = page.getByRole('complementary').or(page.getByRole('dialog')).last();
  await panel.getByText('De tekst is hier niet geladen').waitFor();
  await panel
    .getByText(/Bijlage [A-L]|Hoofdstuk/u)
    .first()
    .waitFor();

  await loadText();
  await page.reload();
  await page.getByRole('button', { name: /^IZA / }).first().click();
  await panel
    .getByText(/TESTTEKST/u)
    .first()
    .waitFor();
}, 60_000);

test('the programme team searches the text, follows a hit to its clause, and sees the lists', async () => {
  await loadText();
  const page = await pageOf('Programmateam VWS', '/monitor/akkoord');
  await page.getByRole('heading', { level: 1, name: 'Akkoord' }).waitFor();
  await page.getByRole('searchbox', { name: 'Zoek in de tekst van het akkoord' }).fill('zorg');
  await page.keyboard.press('Enter');
  await page.waitForURL(/woorden=zorg/u);
  await page.locator('mark', { hasText: 'ziekenhuiszorg' }).first().waitFor();
  await page.locator('.accord-hits a').first().click();
  await page.waitForURL(/\/akkoord\/[A-L0-9]/u);
  await page.locator('.iza-passage--sought').waitFor();
  await page.goto(`${product.url}/monitor/akkoord/open-punten`);
  await page.locator('td .iza-clause').first().click();
  await page.getByRole('complementary').getByRole('link', { name: 'Openen in Akkoord' }).click();
  await page.waitForURL(/\/akkoord\/[A-L0-9]/u);
}, 60_000);

test('Ctrl-K finds a clause, a region and an action point by keyboard alone; a foreign draft is not found', async () => {
  const page = await pageOf('Programmateam VWS', '/monitor/');
  await choose(page, 'C.6.c.2', /^C\.6\.c\.2 ROAZ-beeld/u);
  await page.waitForURL(/\/akkoord\/C\.6\.c\.2$/u);
  await choose(page, 'drenthe', /^Drenthe.*IZA/u);
  await page.waitForURL(/\/regios\/iza-drenthe$/u);
  await choose(page, 'faxgebruik', /^Faxgebruik.*I\.B\.1\.iv, In 2024/u);
  await page.waitForURL(/\/uitwerkpunten\/I\.B\.1\.iv-/u);
  await page.getByRole('heading', { level: 1, name: /^Faxgebruik/u }).waitFor();
  await page.goto(`${product.url}/monitor/akkoord/B.2.b.6`);
  await page.getByRole('link', { name: 'Herijken regiobeelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Herijken regiobeelden' }).waitFor();
  await choose(page, 'akkoord', /^Akkoord$/u);
  await page.waitForURL(/\/akkoord$/u);

  const chair = await pageOf('Voorzitter ROAZ Zwolle', '/roaz/');
  await openSearch(chair);
  await chair.keyboard.type('drenthe');
  await chair.getByRole('group', { name: 'Regio’s' }).getByRole('option').first().waitFor();
  expect(await chair.getByRole('group', { name: 'Plannen' }).count()).toBe(0);
  await chair.keyboard.press('Escape');
  expect(await chair.getByRole('combobox').count()).toBe(0);
}, 60_000);
