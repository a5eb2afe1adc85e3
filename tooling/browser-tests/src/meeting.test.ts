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
async function confirm(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).last().click();
  await dialog.waitFor({ state: 'detached' });
}

const NOTES = 'Zwolle kan de nacht opvangen tot 1 juni.';
const ACTION = 'Rooster voor de nacht maken';

test('a chair makes an agenda from what is open and orders it by keyboard; a decision stands with the plan, the report outlives a reload', () =>
  as('Voorzitter ROAZ Zwolle', '/roaz/regio/roaz-zwolle', async (page) => {
    await page.getByRole('link', { name: /^Overleg van de regio/ }).click();
    await press(page, /^Overleg plannen/);
    await page.getByRole('dialog').getByRole('textbox', { name: /^Welk/ }).fill('ROAZ-overleg');
    await page.getByRole('dialog').getByRole('textbox', { name: /^Dag/ }).fill('1-2-2024');
    await confirm(page, 'Overleg plannen');
    await press(page, /^Op de agenda/);
    await press(page, /^Eigen punt toevoegen/);
    const second = page.getByRole('textbox', { name: 'Onderwerp van punt 2' });
    await second.fill('Nacht in Meppel');
    await second.press('Alt+ArrowUp');
    const first = page.getByRole('textbox', { name: 'Onderwerp van punt 1' });
    await expect.poll(() => first.inputValue()).toBe('Nacht in Meppel');
    await press(page, /^Overleg beginnen/);
    await confirm(page, 'Overleg beginnen');
    await page.getByRole('textbox', { name: /^Wat is er gezegd bij punt 1/ }).fill(NOTES);
    await press(page, /^Besluit vastleggen/);
    await page.getByRole('radio', { name: 'het plan', exact: true }).check();
    await page.getByRole('radio', { name: 'akkoord', exact: true }).check();
    await confirm(page, 'Besluit vastleggen');
    await press(page, /^Actie afspreken/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Wat gaat/ }).fill(ACTION);
    await dialog.getByRole('combobox').selectOption({ label: 'Bestuurder Isala (Isala)' });
    await dialog.getByRole('textbox', { name: /^Uiterlijk/ }).fill('15-2-2024');
    await confirm(page, 'Actie afspreken');
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: /^Wat is er gezegd bij punt 1/ }).inputValue())
      .toBe(NOTES);
    await press(page, /^Verslag afronden/);
    await confirm(page, 'Verslag afronden');
    await page.getByText('Verslag klaar').waitFor();
    await page.getByText('Besluit: akkoord (ROAZ-overleg)').waitFor();
    await page
      .getByRole('link', { name: /^ROAZ-plan/ })
      .nth(1)
      .click();
    await page.getByText('ROAZ-overleg, 1 februari 2024, punt 1').waitFor();
  }));

test('an action stands on the page of who does it, who says that it is done and takes the report along', () =>
  as('Bestuurder Isala', '/roaz/', async (page) => {
    await page.getByRole('link', { name: ACTION }).click();
    await press(page, /^Gedaan/);
    await confirm(page, 'Gedaan');
    await page.getByText(/Gedaan \(Bestuurder Isala/).waitFor();
    const paper = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Word', exact: true }).click();
    expect((await paper).suggestedFilename()).toBe('ROAZ-overleg - Zwolle - 2024-02-01.docx');
  }));
