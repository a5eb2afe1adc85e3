import { readFile } from 'node:fs/promises';
import { readXlsx } from '@iza/documents/read-xlsx';
import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiClient } from './api-client.ts';
import { seatedAs } from './person.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

type Table = {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly edition: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: Record<string, string> }[];
};

let product: RunningProduct;
let browser: TestBrowser;
let page: Page;
let tables: readonly Table[];

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  const person = await seatedAs(browser, product.url, 'Programmateam VWS');
  page = person.page;
  await person.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const api = await apiClient(product.url, 'Programmateam VWS');
  tables = ((await api.query('budget.frameworks')) as { tables: readonly Table[] }).tables;
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const EDITIONS: Readonly<Record<string, string>> = {
  'concept-2022': 'concept 2022',
  'signed-2022': 'ondertekend 2022',
};
const captionOf = ({ title, clause, edition }: Table) =>
  `${title} (${clause}, ${EDITIONS[edition]})`;

function addressOf({ id, edition }: Table): string {
  if (id.startsWith('K.c.')) return `/financien/opbouw?sector=${id.slice('K.c.'.length)}`;
  if (id === 'K.a') return '/financien/besparingen';
  if (id === 'K.b') return '/financien/middelen';
  const chosen = `?uitgave=${edition === 'signed-2022' ? 'ondertekend' : 'concept'}`;
  return `/financien${/b$|g$/.test(id) ? '/groei' : ''}${chosen}&optelling=nee`;
}

const tableOn = (caption: string) => page.getByRole('table', { name: caption });

async function open(address: string): Promise<void> {
  await page.goto(`${product.url}/monitor${address}`);
  await page.getByRole('table').first().waitFor();
}

/** What a reader sees in the body of a table, cell by cell. */
async function seen(caption: string): Promise<readonly (readonly string[])[]> {
  return tableOn(caption)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => {
          const copy = cell.cloneNode(true) as HTMLElement;
          for (const hidden of copy.querySelectorAll('.iza-hidden, sup')) hidden.remove();
          return (copy.textContent ?? '').trim();
        }),
      ),
    );
}

/** Without thousands separators, as two prints of one number may differ in them. */
const plain = (figure: string) => figure.replaceAll('.', '').replaceAll('\u{a0}', '');

async function takeXlsx(caption: string) {
  const region = page.locator('.iza-table').filter({ has: tableOn(caption) });
  await region.getByRole('button', { name: 'Neem mee' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Excel-bestand' }).click();
  const read = readXlsx(new Uint8Array(await readFile(await (await download).path())));
  if (!read.ok) throw new Error(read.fault);
  return read.sheets[0]?.rows ?? [];
}

describe('a controller', () => {
  test('finds every printed table of 4.1.2 and annex K, with its rows, years and figures in order', async () => {
    for (const table of tables) {
      await open(addressOf(table));
      const rows = await seen(captionOf(table));
      const printed = rows.filter(
        (cells) => !cells.some((cell) => /^(Opgeteld|Verschil)/.test(cell)),
      );
      expect(printed, table.id).toHaveLength(table.rows.length);
      table.rows.forEach((row, at) => {
        const cells = printed[at] ?? [];
        const label = cells.findIndex((cell) => cell.startsWith(row.label));
        expect(label, `${table.id}: ${row.label}`).toBeGreaterThanOrEqual(0);
        const figures = table.columns.map((_, column) => plain(cells[label + 1 + column] ?? ''));
        expect(figures, `${table.id}: ${row.label}`).toEqual(
          table.columns.map((column) => plain(row.values[column] ?? '')),
        );
      });
    }
  });

  test('opens a figure that does not tie by keyboard, reads why, and comes back to it', async () => {
    await open('/financien');
    const total = page.getByRole('link', { name: /^39\.553\s?, er is een verschil/ });
    await total.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Totaal, 2024' });
    await panel.getByText('De delen tellen op tot € 39.554 mln.').waitFor();
    await panel
      .getByText('Afronding van de gedrukte getallen kan tot € 3 mln verklaren.')
      .waitFor();
    expect(page.url()).toContain('cel=signed.4.1.2.c');
    expect(await panel.getByRole('link', { name: 'MSZ' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await total.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('sees both editions side by side, with what was changed', async () => {
    await open('/financien?uitgave=naast-elkaar');
    const rows = await seen('Kaders in beide uitgaven');
    const at = rows.findIndex(([label, edition]) => label === 'MSZ' && edition === 'Verschil');
    expect(rows.slice(at - 2, at + 1).map((cells) => cells[6])).toEqual([
      '26.246',
      '26.201',
      '-45',
    ]);
  });

  test('takes a table along as Excel, with the figures it shows', async () => {
    await open('/financien');
    const rows = await takeXlsx(
      'Kaders per sector, ondertekende tekst (4.1.2.c, ondertekend 2022)',
    );
    const total = rows.find(({ cells }) => cells[0]?.text === 'Totaal')?.cells ?? [];
    expect(total.slice(1, 9).map(({ kind, text }) => [kind, text])).toEqual(
      ['34773', '36386', '36306', '38557', '39071', '39553', '39909', '40232'].map((text) => [
        'number',
        text,
      ]),
    );
    expect(rows.at(-2)?.cells[0]?.text).toContain('uitgave ondertekend 2022');
  });

  test('copies a table that pastes as numbers', async () => {
    await open('/financien/middelen?uitgave=ondertekend');
    const caption = 'Transformatiemiddelen: geheel, oormerken en vrij deel';
    const region = page.locator('.iza-table').filter({ has: tableOn(caption) });
    await region.getByRole('button', { name: 'Neem mee' }).click();
    await page.getByRole('button', { name: 'Kopieer voor een rekenblad' }).click();
    await region.getByText('Gekopieerd').waitFor();
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    expect(pasted).toContain('Transformatiemiddelen in totaal\tTotaal\t2023-2027\t2800\t');
    expect(pasted).toContain('\t4,4\t');
  });

  test('finds all 37 differences in one list, three of them beyond rounding', async () => {
    await open('/financien/verschillen');
    await page.getByText('37 rijen').waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page
      .getByRole('combobox', { name: 'Filter op Uitleg' })
      .selectOption('Meer dan afronding');
    await page.getByText('3 van 37 rijen').waitFor();
    expect(page.url()).toContain('f.uitleg=');
  });

  test('finds outcomes and norms with their place, open ones as open', async () => {
    await open('/uitkomsten');
    await page.getByText('24 rijen').waitFor();
    await page.getByText('open gelaten (XX%)').first().waitFor();
    await page.getByRole('link', { name: 'Normen' }).click();
    await page.getByRole('combobox', { name: 'Hoofdstuk of bijlage' }).selectOption('C');
    await page.getByRole('rowheader', { name: /SEH en acute verloskunde/ }).waitFor();
  });
});
