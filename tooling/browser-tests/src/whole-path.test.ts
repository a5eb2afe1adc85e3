import { launchBrowser, type TestBrowser } from '@iza/test-kit/launch-browser';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { loginAs, type Person } from './person.ts';
import { startProduct, until, type RunningProduct } from './running-product.ts';

/** The plan of Zwolle from a chair's desk to the ministry's screen: each step as the person whose step it is. */
const PLAN = 'ROAZ-plan ROAZ-regio Zwolle';
let product: RunningProduct;
let browser: TestBrowser;
let ministry: Person;
let planAddress: string;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  ministry = await loginAs(browser, product.url, 'Programmateam VWS');
  await ministry.page.goto(`${product.url}/monitor/regios`);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function as(name: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { context, page } = await loginAs(browser, product.url, name);
  try {
    await work(page);
  } catch (error) {
    const picture = path.join(tmpdir(), `iza-${Date.now()}.png`);
    await page.screenshot({ path: picture, fullPage: true });
    throw new Error(`as ${name} at ${page.url()}, shown in ${picture}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Opens the plan the way the person would: from the start page of the app. */
async function openPlan(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: PLAN }).first().click();
  await page.getByRole('heading', { level: 1, name: PLAN }).waitFor();
}

/** Waits until somebody looking at the screen can read it; what is there for print alone does not count. */
const reads = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

const saved = (page: Page) => page.locator('[data-state="saved"]').first().waitFor();

/** The ministry's map is open all the time and is never reloaded. */
async function ministrySees(stage: string): Promise<void> {
  const tile = ministry.page.getByRole('link', { name: new RegExp(`Zwolle.*${stage}`) });
  await tile.first().waitFor();
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mee ondertekenen' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mee ondertekenen' }).click();
}

async function leadersSign(stage: string): Promise<void> {
  for (const name of ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis']) {
    await as(name, async (page) => {
      await openPlan(page);
      await sign(page);
      if (name.endsWith('Menzis')) await reads(page, stage);
      else await reads(page, 'Menzis');
    });
  }
}

describe('a ROAZ plan goes the whole way', () => {
  test('the chair changes an agreement, and it is saved', () =>
    as('Voorzitter ROAZ Zwolle', async (page) => {
      await openPlan(page);
      planAddress = page.url();
      await page.getByRole('button', { name: /^6a.*casuïstiekbesprekingen/ }).click();
      await page
        .getByRole('textbox', { name: 'Titel' })
        .fill('Inrichten van casuïstiekbesprekingen in de hele keten');
      await saved(page);
      await page.reload();
      await reads(page, 'Inrichten van casuïstiekbesprekingen in de hele keten');
    }));

  test('chairs and market leaders from elsewhere do not find the draft', async () => {
    for (const name of ['Voorzitter ROAZ Oost', 'Regiomanager VGZ Oost']) {
      await as(name, async (page) => {
        await page.goto(planAddress);
        await reads(page, /u mag dit niet zien in de rol/);
        expect(await page.getByText('casuïstiekbesprekingen').count()).toBe(0);
      });
    }
  });

  test('a patient organisation does not find the draft either', () =>
    as('Regioadviseur Patiëntenfederatie', async (page) => {
      await page.goto(planAddress);
      await reads(page, /u mag dit niet zien in de rol/);
    }));

  test('the market leader reads along and comments', () =>
    as('Regiomanager Zilveren Kruis', async (page) => {
      await openPlan(page);
      await page.getByRole('button', { name: 'Opmerkingen en geschiedenis' }).click();
      await page
        .getByRole('textbox', { name: 'Nieuwe opmerking' })
        .fill('Wie betaalt de scholing?');
      await page.getByRole('button', { name: 'Plaatsen' }).click();
      await reads(page, 'Wie betaalt de scholing?');
    }));

  test('the ministry sees the draft marked as one, and not the comment', async () => {
    const page = await ministry.context.newPage();
    await page.goto(`${product.url}/monitor/plannen`);
    await page.getByRole('link', { name: PLAN }).first().click();
    await reads(page, 'Concept: dit plan is nog niet vastgesteld');
    await reads(page, 'casuïstiekbesprekingen in de hele keten');
    expect(await page.getByText('Wie betaalt de scholing?').count()).toBe(0);
    expect(await page.getByRole('button', { name: /bewerken/i }).count()).toBe(0);
    await page.close();
  });

  test('the chair asks for the consultation; the leaders co-sign; the ministry sees it without reloading', async () => {
    await ministrySees('Wordt geschreven');
    await as('Voorzitter ROAZ Zwolle', async (page) => {
      await openPlan(page);
      await reads(page, /VWS opende dit concept/);
      await page.getByRole('button', { name: 'Consultatie openen' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Patiëntenfederatie Nederland').waitFor();
      await dialog.getByRole('textbox', { name: /Tot en met welke dag/ }).fill('1 maart 2024');
      await dialog.getByRole('button', { name: 'Consultatie openen' }).click();
      await reads(page, /Wacht op/);
    });
    await leadersSign('In consultatie');
    await ministrySees('In consultatie');
  });

  test('the patient organisation responds, once', () =>
    as('Regioadviseur Patiëntenfederatie', async (page) => {
      await page
        .getByRole('link', { name: /Geef uw reactie/ })
        .first()
        .click();
      await page.getByRole('radio', { name: 'Deels' }).check();
      await page
        .getByRole('textbox', { name: 'Uw toelichting' })
        .fill('Noem de bereikbaarheid voor ouderen.');
      await saved(page);
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Reactie versturen' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Reactie versturen' }).click();
      await reads(page, /Uw reactie is verstuurd/);
      await page.getByRole('textbox', { name: 'Uw toelichting' }).waitFor({ state: 'detached' });
    }));

  test('the bureau records what was done with the response', () =>
    as('Medewerker bureau ROAZ Zwolle', async (page) => {
      await page
        .getByRole('link', { name: /Zeg wat u doet met 1 reactie/ })
        .first()
        .click();
      await reads(page, 'Noem de bereikbaarheid voor ouderen.');
      await page
        .getByRole('button', { name: /Zeg(gen)? wat u ermee doet/ })
        .first()
        .click();
      await page
        .getByRole('radio', { name: /overgenomen/i })
        .first()
        .check();
      await page.getByRole('textbox', { name: /^Toelichting/ }).fill('Komt in opgave 3.');
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
      await reads(page, 'Komt in opgave 3.');
    }));

  test('the chair closes the consultation; the parties judge', async () => {
    await as('Voorzitter ROAZ Zwolle', async (page) => {
      await openPlan(page);
      await page.getByRole('button', { name: 'Consultatie sluiten en toetsen' }).first().click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Consultatie sluiten en toetsen' })
        .click();
      await reads(page, 'Gezamenlijke toets');
    });
    for (const name of ['Bestuurder Isala', 'Directeur Ambulance IJsselland']) {
      await as(name, async (page) => {
        await page
          .getByRole('link', { name: /Geef uw oordeel/ })
          .first()
          .click();
        const answers = page.getByRole('radio', { name: 'Ja' });
        await until('the three questions stand there', async () => (await answers.count()) === 3);
        for (const answer of await answers.all()) await answer.check();
        await saved(page);
        expect(await violationsOn(page)).toEqual([]);
        await page
          .getByRole('button', { name: /Oordeel delen/ })
          .first()
          .click();
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /Oordeel delen/ })
          .click();
        await reads(page, /gedeeld/i);
      });
    }
    await ministrySees('Gezamenlijke toets');
  });

  test('the plan is adopted and frozen, and the ministry sees it without reloading', async () => {
    await as('Voorzitter ROAZ Zwolle', async (page) => {
      await openPlan(page);
      await page.getByRole('button', { name: 'Plan vaststellen' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /Welk overleg/ }).fill('Bestuurlijk ROAZ Zwolle');
      await dialog.getByRole('textbox', { name: /Op welke dag/ }).fill('1-2-2024');
      await dialog.getByRole('button', { name: 'Plan vaststellen' }).click();
      await reads(page, /Wacht op/);
    });
    await leadersSign('Dit plan is vastgesteld');
    await ministrySees('Vastgesteld');
    await as('Voorzitter ROAZ Zwolle', async (page) => {
      await openPlan(page);
      await reads(page, 'Dit plan is vastgesteld');
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.getByRole('button', { name: /bewerken/i }).count()).toBe(0);
    });
  });

  test("the adopted plan's agreements are public, and its responses and comments are not", async () => {
    const answer = await fetch(`${product.url}/trpc/publication.list`);
    const { result } = (await answer.json()) as {
      result: { data: { plans: { plan: string; name: string }[] } };
    };
    const { plans } = result.data;
    expect(plans.map(({ name }) => name)).toEqual([PLAN]);
    const input = encodeURIComponent(JSON.stringify({ plan: plans[0]?.plan }));
    const opened = await (
      await fetch(`${product.url}/trpc/publication.open?input=${input}`)
    ).text();
    expect(opened).toContain('casuïstiekbesprekingen in de hele keten');
    expect(opened).not.toContain('bereikbaarheid voor ouderen');
    expect(opened).not.toContain('Wie betaalt de scholing?');
  });
});
