import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { done } from './approved-plan.ts';
import { violationsOn } from './axe.ts';
import { pagesAt, type PageOf } from './person.ts';
import { corner } from './plan-desk.ts';
import {
  aRejectedPlan,
  aWrittenPlan,
  consent,
  SIDES,
  step,
  toIntendedApproval,
  type PlanDesks,
} from './rejected-plan.ts';
import { startProduct, type RunningProduct } from './running-product.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const NAME = 'Zorgcoördinatie in Zwolle';

let product: RunningProduct;
let browser: TestBrowser;
let pageOf: PageOf;
let desks: PlanDesks;
let isala: Page;
let menzis: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  pageOf = pagesAt(browser, product.url);
  desks = await aRejectedPlan(product.url, NAME);
  isala = await pageOf(SIDES.lead);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const changesOn = (page: Page) => page.getByRole('region', { name: 'Wat er is veranderd' });

async function openPart(page: Page, part = 'kort'): Promise<void> {
  await page.goto(`${product.url}/roaz/transformatieplannen/${desks.plan}?deel=${part}`);
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Plak hier de tabel' }).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);
}

const SHEET = `Post\tSector\t2025\t2026
Projectleiding\tMSZ\t100.000\tPM
Pand\tzorg\t1.250.000,50\t
Totaal kosten\t\t999.000\t
`;

test('a business case comes in from a spreadsheet: each fault at its cell, a look before it lands, and a way back', async () => {
  await openPart(isala, 'businesscase');
  await press(isala, 'Plakken uit spreadsheet');
  await paste(isala, SHEET);
  const window = isala.getByRole('dialog');
  await window.getByText('1 cel klopt niet').waitFor();
  await window.getByRole('textbox', { name: 'regel 2, Sector' }).fill('GGZ');
  await window
    .getByRole('combobox', { name: 'Kosten of besparing, waar de tabel het niet zegt' })
    .selectOption('Alles is kosten');
  await window.getByText('3 regels en 1 genoemd totaal.').waitFor();
  expect(await violationsOn(isala)).toEqual([]);
  await window.getByRole('button', { name: 'Overnemen' }).click();
  const pand = isala.locator('summary').getByText('Pand', { exact: true });
  await pand.waitFor();
  await isala.getByText('Totaal kosten 2025').first().waitFor();
  await press(isala, 'Ongedaan maken');
  await pand.waitFor({ state: 'detached' });
  await corner(isala, 'saved');
});

test('costs that stand in another plan too are warned of, named, and told at both ends', async () => {
  const name = 'Centrale aan huis';
  const begun = await done(desks.lead, 'transformation.begin', { name, regions: ['roaz-zwolle'] });
  const { plan } = begun as { plan: string };
  await isala.goto(`${product.url}/roaz/transformatieplannen/${plan}?deel=businesscase`);
  await isala.getByRole('textbox', { name: 'Nieuwe regel' }).fill('inrichting centrale');
  await isala.keyboard.press('Enter');
  await isala.locator('summary').getByText('inrichting centrale').click();
  await isala.getByRole('textbox', { name: 'Bedrag' }).fill('1.200.000');
  await isala.getByText(`Dit lijkt op ${NAME}: Inrichting centrale.`).waitFor();
  await isala.getByRole('combobox', { name: 'Dezelfde kosten staan ook in' }).fill('Inrichting');
  await isala
    .getByRole('option', { name: new RegExp(NAME) })
    .first()
    .click();
  await isala.getByText('Zij worden één keer betaald.').waitFor();
  expect(await violationsOn(isala)).toEqual([]);
  await corner(isala, 'saved');
  await openPart(isala, 'businesscase');
  await isala.getByText(`ook in ${name}: inrichting centrale`).waitFor();
});

test('what a plan comes from is chosen, and shown at both ends', async () => {
  await openPart(isala);
  const short = isala.getByRole('region', { name: 'Het plan in het kort' });
  await short.getByRole('button', { name: 'Schrijven' }).click();
  const agreements = short.getByRole('combobox', { name: 'Afspraken uit plannen' });
  await agreements.fill('capaciteit');
  await isala.getByRole('option').first().click();
  expect(await violationsOn(isala)).toEqual([]);
  await short.getByRole('button', { name: 'Bewaren' }).click();
  await short.getByRole('link', { name: /capaciteit/i }).click();
  await isala.getByRole('link', { name: NAME }).waitFor();
});

test('what one leader turned down comes back with what changed, computed, beside what each found before', async () => {
  await openPart(isala, 'resultaten');
  await isala.locator('summary').getByText('Minder ritten').click();
  await isala.getByRole('textbox', { name: 'Wanneer', exact: true }).fill('31-12-2026');
  await isala.keyboard.press('Control+s');
  await corner(isala, 'saved');
  await openPart(isala);
  await isala.getByText('Betrek de huisartsen erbij').waitFor();
  await changesOn(isala).getByText('31 december 2026').waitFor();
  await consent(desks);
  await openPart(isala);
  await press(isala, 'Aanbieden voor de snelle toets');
  const window = isala.getByRole('dialog');
  await window.getByText('31 december 2026').waitFor();
  await window.getByRole('textbox').fill('Er staat nu een datum bij');
  await window.getByRole('button', { name: 'Aanbieden voor de snelle toets', exact: true }).click();
  await isala.getByText('Snelle toets', { exact: true }).waitFor();

  menzis = await pageOf(SIDES.second);
  await openPart(menzis, 'beoordelen');
  await changesOn(menzis).getByText('Er staat nu een datum bij').waitFor();
  await changesOn(menzis).getByText('31 december 2026').waitFor();
  await menzis.getByText('Niet gehaald: De huisartsen ontbreken').waitFor();
  expect(await violationsOn(menzis)).toEqual([]);
});

test('a competitor reads the plan without what is one party’s own or the leaders’, a stranger and the public nothing', async () => {
  await toIntendedApproval(desks);
  await openPart(menzis, 'businesscase');
  await menzis.getByText('Tarief per rit').first().waitFor();
  await openPart(isala, 'businesscase');
  await isala.getByText('Inrichting centrale').first().waitFor();
  expect(await isala.getByText('Tarief per rit').count()).toBe(0);
  const competitor = await pageOf('Regiomanager VGZ Oost');
  await openPart(competitor, 'businesscase');
  await competitor.getByText('Inrichting centrale').first().waitFor();
  expect(await competitor.getByText('Tarief per rit').count()).toBe(0);
  await openPart(competitor);
  await competitor.getByText('Voorgenomen besluit', { exact: true }).first().waitFor();
  expect(await changesOn(competitor).count()).toBe(0);
  expect(await competitor.getByText('De huisartsen ontbreken').count()).toBe(0);

  const page = await pageOf('Voorzitter ROAZ Oost', `/roaz/transformatieplannen/${desks.plan}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(NAME).count()).toBe(0);
  const register = await fetch(`${product.url}/openbaar/transformatieplannen`);
  expect(await register.text()).not.toContain(NAME);
});

const INSURED = `Gemeente\tVGZ\tZilveren Kruis\tMenzis
Zwolle\t30.000\t20.000\t<10`;

test('leaders follow from the figures that come in; one that can’t lead leaves at once, and the third takes over with two signatures', async () => {
  const idea = await aWrittenPlan(product.url, 'Huisartsenzorg in Zwolle');
  const at = (app: string) => `/${app}/transformatieplannen/${idea.plan}`;
  const leaders = (page: Page) => page.getByRole('region', { name: 'Marktleiders' });
  const zn = await pageOf('Programmaleider IZA ZN', '/monitor/transformatieplannen/verzekerden');
  await zn.getByText('Er zijn nog geen aantallen geleverd').waitFor();
  await press(zn, 'Aantallen leveren');
  await paste(zn, INSURED);
  await zn.getByText('geen heel aantal').waitFor();
  await zn.getByRole('textbox', { name: 'regel 1, Menzis' }).fill('10.000');
  await zn.getByRole('textbox', { name: 'Bron' }).fill('Opgave verzekeraars');
  await zn.getByRole('textbox', { name: 'Peildatum' }).fill('1-1-2024');
  expect(await violationsOn(zn)).toEqual([]);
  await press(zn, 'Leveren');
  await zn.getByRole('heading', { name: 'Wat is geleverd' }).waitFor();

  await isala.goto(product.url + at('roaz'));
  await leaders(isala).getByText('VGZ en Zilveren Kruis').waitFor();
  await leaders(isala).getByText('aantallen verzekerden op 1 januari 2024').waitFor();
  await consent(idea);
  await step(idea, 'lead', { command: 'offer-quick-check', changes: null });

  const kruis = await pageOf(SIDES.first, at('roaz'));
  await press(kruis, 'Mijn organisatie kan dit plan niet leiden');
  const why = kruis.getByRole('dialog');
  await why.getByRole('radio', { name: /^Belangenconflict/ }).check();
  await why.getByRole('textbox', { name: 'Wat er aan de hand is' }).fill('Eigenaar van Isala');
  await why.getByRole('button', { name: 'Mijn organisatie kan dit plan niet leiden' }).click();
  await kruis.getByRole('heading', { level: 1, name: 'Transformatieplannen' }).waitFor();

  const vgz = await pageOf('Regiomanager VGZ Oost', at('roaz'));
  await leaders(vgz).getByText('De andere plaats is vacant.').waitFor();
  await leaders(vgz).getByText('Eigenaar van Isala').waitFor();
  await press(vgz, 'Overdragen aan VGZ en Menzis');
  const handover = vgz.getByRole('dialog');
  await handover.getByRole('button', { name: 'Overdragen aan VGZ en Menzis' }).click();
  await vgz.getByText('Wacht op Zorgverzekeraars Nederland (ZN)').waitFor();
  await zn.goto(product.url + at('monitor'));
  await press(zn, 'Tekenen');
  await leaders(zn).getByText('VGZ en Menzis').waitFor();
  await expect.poll(() => zn.getByText('De andere plaats is vacant.').count()).toBe(0);
}, 120_000);
