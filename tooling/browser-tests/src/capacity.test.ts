import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desksAt, type AtDesk } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

let product: RunningProduct;
let browser: TestBrowser;
let as: AtDesk;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  as = desksAt(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).last().click();
const write = (page: Page, name: RegExp, text: string) =>
  page.getByRole('dialog').getByRole('textbox', { name }).fill(text);

/** An analysis is begun from the notice; what is typed outlives a reload without a button. */
const analyse = (finding: string, outcome: string) =>
  as('Voorzitter ROAZ Zwolle', '/roaz/regio/roaz-zwolle/acute-capaciteit', async (page) => {
    await press(page, /^Ketenimpactanalyse beginnen/);
    await inDialog(page, 'Analyse beginnen');
    await press(page, /^Bewerken/);
    await page
      .getByRole('group', { name: /^Ambulancezorg/ })
      .getByText('Ja', { exact: true })
      .click();
    await page.getByRole('textbox', { name: /^Ambulancezorg/ }).fill(finding);
    await page.getByRole('textbox', { name: /^Uitkomst/ }).fill(outcome);
    await page.reload();
    await page.getByText(finding).waitFor();
    await press(page, /^Bewerken/);
    await press(page, /^Afronden/);
    await inDialog(page, 'Afronden');
    await page.getByText('Afgerond', { exact: true }).first().waitFor();
  });

/** Follows what waits on the own page, and does it. */
const follow = (name: string, line: RegExp, button: RegExp, label: string, words?: string) =>
  as(name, '/roaz/', async (page) => {
    await page.getByRole('link', { name: line }).click();
    await press(page, button);
    if (words) await page.getByRole('dialog').getByRole('textbox').fill(words);
    await inDialog(page, label);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

test('a provider finds the page from its region, and gives notice', () =>
  as('Bestuurder Isala', '/roaz/regio/roaz-zwolle', async (page) => {
    await page.getByRole('link', { name: /^Acute capaciteit/ }).click();
    await page.getByText('Er is nog geen melding.').waitFor();
    await press(page, /^Afschaling melden/);
    await inDialog(page, 'Melden');
    expect(await page.getByText('Vul dit in.').count()).toBe(6);
    await page.getByRole('dialog').getByRole('combobox').selectOption('emergency-department');
    await write(page, /^Waar\?/, 'Meppel');
    await write(page, /^Wat gaat omlaag/, 'Van dag en nacht naar alleen overdag');
    await write(page, /^Vanaf/, '1-2-2024');
    await write(page, /^Waarom/, 'Te weinig verpleegkundigen voor de nacht');
    for (const name of ['Menzis', 'Zilveren Kruis'])
      await page.getByRole('dialog').getByRole('checkbox', { name }).check();
    await inDialog(page, 'Melden');
    await page.getByText('Wacht op afstemming in het ROAZ').waitFor();
  }));

test('the chair coordinates and analyses, both insurers approve, the provider says that it took effect; the ministry sees it', async () => {
  const coordinated = 'Zwolle en Hoogeveen vangen de nacht op.';
  await follow(
    'Voorzitter ROAZ Zwolle',
    /^Stem 1 melding/,
    /^Afstemming vastleggen/,
    'Afstemming vastleggen',
    coordinated,
  );
  const outcome = 'Doen, met een ambulance erbij in de nacht.';
  await analyse('Twee ritten per nacht meer naar Zwolle.', outcome);
  for (const name of ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis'])
    await follow(name, /^Keur 1 melding/, /^Goedkeuren/, 'Goedkeuren');
  await follow(
    'Bestuurder Isala',
    /^Uw melding van afschaling is goedgekeurd/,
    /^Is ingegaan/,
    'Is ingegaan',
  );
  await as('Programmateam VWS', '/monitor/acute-capaciteit', async (page) => {
    await page.getByText('Er loopt nu geen melding.').waitFor();
    await page.getByText('1 melding die klaar is').click();
    await page.getByText(coordinated).waitFor();
    await page.getByText('Ingegaan', { exact: true }).waitFor();
    await page.getByText(outcome).waitFor();
  });
});
